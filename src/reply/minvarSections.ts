import type { Decimal } from "../computation/decimal.js";
import { hedgeEffectiveness } from "../computation/hedgeEffectiveness.js";
import { volatilityLeft } from "../computation/volatilityLeft.js";
import * as format from "./format.js";
import { number, percent } from "./measured.js";
import type { MinvarAnswer } from "./minvarReply.js";
import type { Section } from "./reply.js";

/** The ratio, and what it takes away: in the sample it was made from, and in a part that it never saw. */
export function ratioSection({ ratio, analysis, measure }: MinvarAnswer): Section {
  const { correlation } = ratio;
  const { heldOut } = analysis?.asked ?? {};
  const changes = analysis !== undefined && measure === "changes";
  const deviation = (value: Decimal) => (changes ? format.number(value, 4) : format.percent(value, 2));
  const table = [
    format.row("hedge ratio h", format.beta(ratio.hedgeRatio.toDecimalPlaces(4))),
    format.row("correlation", format.beta(correlation.toDecimalPlaces(4))),
    format.row("spot volatility", deviation(ratio.spotVolatility)),
    format.row("futures volatility", deviation(ratio.futuresVolatility)),
    format.row("variance it removes", format.percent(hedgeEffectiveness(correlation), 1)),
    format.row("volatility it leaves", format.percent(volatilityLeft(correlation), 1)),
    ...(heldOut === undefined ? [] : [format.row("removed, last third", percent(heldOut.varianceReduction))]),
  ];
  const lines =
    heldOut === undefined
      ? []
      : [
          `Held out: h ${number(heldOut.hedgeRatio, 4)} from the first ${heldOut.trained} pairs, tried on the ${heldOut.heldOut} after them.`,
        ];
  return { heading: "h* = ρ × σ_S ÷ σ_F", table, lines };
}

/** The count for a position in units, by units or by values, and tailed. */
export function unitSection({ units, analysis, measure, words }: MinvarAnswer): readonly Section[] {
  if (units === undefined) return [];
  const { exactContracts, contracts, tailedContracts, position, contractSize, prices } = units;
  const whole = contracts.isZero() ? "none" : format.position(contracts);
  const held = format.number(position.abs());
  const size = format.number(contractSize);
  const ends = `exactly ${format.exactly(exactContracts)}, whole ${whole}.`;
  const fromFile = prices !== undefined && words.spot_price === undefined && words.price === undefined;
  const priced = fromFile
    ? [
        `Prices: the file's last, ${format.number(prices.spot)} and ${format.number(prices.futures)} (${analysis?.asked.series.to ?? ""}).`,
      ]
    : [];
  if (measure === "returns" && prices !== undefined) {
    const [spot, futures] = [format.number(prices.spot), format.number(prices.futures)];
    return [
      {
        heading: "Contracts",
        lines: [`h × (${held} units × ${spot}) ÷ (${size} × ${futures}) a contract: ${ends}`, ...priced],
      },
    ];
  }
  const lines = [`h × ${held} units ÷ ${size} a contract: ${ends}`];
  if (tailedContracts === undefined)
    lines.push("With spot_price and price the count tailed for daily settlement is told too.");
  else {
    const of = analysis === undefined ? "" : ` and h of returns, ${number(analysis.returns.hedgeRatio, 4)}`;
    lines.push(
      `Tailed for daily settlement, values in place of units${of}: exactly ${format.exactly(tailedContracts)}.`,
    );
  }
  return [{ heading: "Contracts", lines: [...lines, ...priced] }];
}

/** The count for a portfolio's value. */
export function valueSection({ hedge }: MinvarAnswer): readonly Section[] {
  if (hedge === undefined) return [];
  const { position } = hedge.outcome;
  const value = format.money(position.portfolioValue, hedge.request.portfolioCurrency);
  const one = format.money(position.contractExposure, hedge.request.portfolioCurrency);
  const whole = position.contracts.isZero() ? "none" : format.position(position.contracts);
  return [
    {
      heading: "Contracts",
      lines: [`h × ${value} ÷ ${one} a contract: exactly ${format.exactly(position.exactContracts)}, whole ${whole}.`],
    },
  ];
}
