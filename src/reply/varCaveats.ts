import { Decimal } from "../computation/decimal.js";
import { moneyPerPoint } from "../scenario/caveats.js";
import { varOutcome } from "../scenario/varOutcome.js";
import { caveatText } from "./caveatText.js";
import * as format from "./format.js";
import type { CaveatText } from "./reply.js";
import type { Past, VarAnswer } from "./varAnswer.js";

const CRASH = new Decimal("0.2");
const ONE_POINT = new Decimal("0.01");
/** Fewer returns than this in a tail say little of it. */
const FEW = 10;

/** What a value at risk does not tell, each with its number. */
export function varCaveats({ request, outcome, past }: VarAnswer): readonly CaveatText[] {
  const { position } = outcome;
  const { hedge } = request;
  return [
    ...(past === undefined ? [] : tailCaveat(past)),
    crash({ request, outcome }),
    ...(request.residualVolatility === undefined ? [SPECIFIC_UNKNOWN] : []),
    volatility({ request, outcome }),
    ...(position === undefined || hedge === undefined || position.contracts.isZero()
      ? []
      : [
          caveatText(
            { code: "basis", amount: moneyPerPoint(position, hedge.contract.multiplier) },
            { currency: request.currency, underlying: hedge.contract.row?.underlying },
          ),
        ]),
  ];
}

const SPECIFIC_UNKNOWN: CaveatText = {
  code: "idiosyncratic-unknown",
  text: "Specific risk is not in it, so the true figure is higher, most of all hedged: add r2:0.85 or residual_vol:8%.",
};

function tailCaveat({ analysis }: Past): readonly CaveatText[] {
  const { unhedged, observations } = analysis;
  if (unhedged.tailCount >= FEW) return [];
  const returns = unhedged.tailCount === 1 ? "return lies" : "returns lie";
  return [
    {
      code: "tail-few",
      text: `Only ${unhedged.tailCount} of ${observations} ${returns} in the tail: another year can change it a lot. A lower level, or a longer file, says more.`,
    },
  ];
}

/** What a known crash would cost, which no normal distribution expects. */
function crash({ request, outcome }: VarAnswer): CaveatText {
  const cost = (beta: Decimal) => beta.abs().times(request.portfolioValue).times(CRASH);
  const [before, after] = [cost(request.beta), cost(outcome.betaAfter)];
  const times = outcome.unhedged.total.valueAtRisk;
  const multiple = times.isZero() ? "" : `, ${format.number(before.dividedBy(times), 1)} times VaR,`;
  const cash = (amount: Decimal) => format.money(amount, request.currency);
  return {
    code: "tails",
    text: `Tails: crashes come more often than normal returns allow. A market move of ${format.percent(CRASH)} the wrong way costs ${cash(before)}${multiple} unhedged and ${cash(after)} hedged.`,
    amount: format.exact(before),
  };
}

/** What one more point of index volatility makes of it. */
function volatility({ request, outcome }: VarAnswer): CaveatText {
  const higher = request.indexVolatility.plus(ONE_POINT);
  const more = varOutcome({ ...request, indexVolatility: higher });
  const amount = more.unhedged.total.valueAtRisk.minus(outcome.unhedged.total.valueAtRisk);
  return {
    code: "volatility",
    text: `Volatility changes: with the index at ${format.percent(higher)} a year the unhedged VaR is ${format.money(amount, request.currency)} higher.`,
    amount: format.exact(amount),
  };
}
