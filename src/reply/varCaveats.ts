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

/** A horizon up to which a mean of zero and the square root of time are taken without a warning, in years. */
const QUARTER = "0.25";
const DRIFT = new Decimal("0.05");

type Told = (amount: Decimal) => string;

/**
 * What a value at risk does not tell, each with its number.
 *
 * @param told money as it is shown: an amount, or for others a part of the value
 */
export function varCaveats({ request, outcome, past }: VarAnswer, told: Told): readonly CaveatText[] {
  const { position } = outcome;
  const { hedge } = request;
  return [
    ...(past === undefined ? [] : tailCaveat(past)),
    ...longHorizon({ request, outcome }, told),
    ...crash({ request, outcome }, told),
    ...(request.residualVolatility === undefined ? [specificUnknown({ request, outcome })] : []),
    ...volatility({ request, outcome }, told),
    ...(position === undefined || hedge === undefined || position.contracts.isZero()
      ? []
      : [
          caveatText(
            { code: "basis", amount: moneyPerPoint(position, hedge.contract.multiplier) },
            { currency: request.currency, underlying: hedge.contract.row?.underlying },
          ),
        ]),
    ...currency({ outcome }, told),
  ];
}

function specificUnknown({ request }: VarAnswer): CaveatText {
  const how = request.beta.isZero()
    ? "at a beta of 0, R² says nothing of it: add residual_vol:8%."
    : "add r2:0.85 or residual_vol:8%.";
  return {
    code: "idiosyncratic-unknown",
    text: `Specific risk is not in it, so the true figure is higher, most of all hedged: ${how}`,
  };
}

/** What a mean of zero leaves out over a long time, and a loss that cannot be. */
function longHorizon({ request, outcome }: VarAnswer, told: Told): readonly CaveatText[] {
  const { horizon, portfolioValue } = request;
  const { valueAtRisk } = outcome.unhedged.total;
  const drift = portfolioValue.times(DRIFT).times(horizon.years);
  const beyond = valueAtRisk.greaterThan(portfolioValue)
    ? " The unhedged VaR is more than the portfolio is worth, which cannot be lost without borrowing."
    : "";
  if (horizon.years.lessThanOrEqualTo(QUARTER) && beyond === "") return [];
  const text = `Beyond about a quarter a mean of zero and the square root of time hold ever less: ${format.percent(DRIFT)} a year of drift alone would be ${told(drift)}.${beyond}`;
  return [{ code: "long-horizon", text, amount: format.exact(drift) }];
}

/** What the exchange rate does to futures in another currency. */
function currency({ outcome }: Pick<VarAnswer, "outcome">, told: Told): readonly CaveatText[] {
  const { position } = outcome;
  if (position === undefined || position.fx.equals(1) || position.contracts.isZero()) return [];
  const moved = position.contracts.abs().times(position.contractExposure).times(CRASH);
  const amount = moved.times(ONE_POINT);
  const text = `Currency: the exchange rate is not in it. On an index move of ${format.percent(CRASH)}, 1% in it changes the futures' result by ${told(amount)}.`;
  return [{ code: "currency", text, amount: format.exact(amount) }];
}

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

/** What a known crash would cost, which no normal distribution expects; no comparison where that is less than VaR. */
function crash({ request, outcome }: VarAnswer, told: Told): readonly CaveatText[] {
  const cost = (beta: Decimal) => beta.abs().times(request.portfolioValue).times(CRASH);
  const [before, after] = [cost(request.beta), cost(outcome.betaAfter)];
  const { valueAtRisk } = outcome.unhedged.total;
  if (before.isZero() && after.isZero()) return [];
  const tails = "Tails: crashes come more often than normal returns allow.";
  if (before.lessThan(valueAtRisk)) return [{ code: "tails", text: tails }];
  const multiple = valueAtRisk.isZero() ? "" : `, ${format.number(before.dividedBy(valueAtRisk), 1)} times VaR,`;
  const text = `${tails} A market move of ${format.percent(CRASH)} the wrong way costs ${told(before)}${multiple} unhedged and ${told(after)} hedged.`;
  return [{ code: "tails", text, amount: format.exact(before) }];
}

/** What one more point of index volatility makes of it. */
function volatility({ request, outcome }: VarAnswer, told: Told): readonly CaveatText[] {
  const higher = request.indexVolatility.plus(ONE_POINT);
  const more = varOutcome({ ...request, indexVolatility: higher });
  const amount = more.unhedged.total.valueAtRisk.minus(outcome.unhedged.total.valueAtRisk);
  if (amount.isZero()) return [];
  const text = `Volatility changes: with the index at ${format.percent(higher)} a year the unhedged VaR is ${told(amount)} higher.`;
  return [{ code: "volatility", text, amount: format.exact(amount) }];
}
