import { Decimal, quotient } from "../../../computation/decimal.js";
import { type Hedged, hedged } from "../../../computation/hedged.js";
import { contracts, money, number, pnl, points } from "../../cards/card.js";
import { hedgeOf } from "../../cards/hedgeOf.js";
import { type Draw, drawUntil } from "../draw.js";
import { drawBasics, drawHedge } from "../drawnHedge.js";
import { figureTask } from "../figureTask.js";
import type { Task } from "../task.js";

/** Of a smaller beta too few digits are printed to be typed back. */
const SEEN_BETA = "0.02";

/** The beta that a whole count leaves. */
export function betaLeft(draw: Draw): Task {
  const { market, beta } = drawBasics(draw, 2);
  const { portfolioValue, futuresPrice, multiplier } = drawHedge(draw, 2, market, { beta });
  const full = hedgeOf({ portfolioValue, beta, futuresPrice, multiplier }).contracts;
  const some = () => full.times(draw.integer(55, 118)).dividedBy(100).toDecimalPlaces(0);
  const left = (held: Decimal) => leftBy({ portfolioValue, beta, futuresPrice, multiplier }, held).betaAfter;
  const held = drawUntil(some, (count) => left(count).abs().greaterThan(SEEN_BETA));
  const { currency, id, shortName } = market.contract;
  const given = {
    portfolioValue: money("portfolio V_P", portfolioValue),
    beta: number("beta β", beta),
    futuresPrice: points("futures price F", futuresPrice),
    multiplier: money("a point, m", multiplier),
    contracts: contracts("position N", held),
  };
  return figureTask(given, {
    ...{ asks: "betaAfter", currency, contract: id, card: "rounding" },
    text: `A portfolio of {portfolioValue} has a beta of {beta}. The position is {contracts} ${shortName} futures at {futuresPrice}, {multiplier} a point. What is the beta of both together?`,
    formula: "β_after = β + N × F × m ÷ V_P; N is negative when short",
    steps: ({ contracts: count, ...values }) => {
      const left = leftBy(values, count);
      return [number("beta of the futures", left.betaAfter.minus(values.beta)), number("β_after", left.betaAfter)];
    },
    mistakes: [
      {
        id: "sign-flipped",
        name: "sign flipped",
        done: "The short was added to beta.",
        right: "N is negative when short: it takes beta away.",
        steps: ({ contracts: count, ...values }) => [number("β_after", leftBy(values, count.negated()).betaAfter)],
      },
      {
        id: "futures-alone",
        name: "only what the futures take away",
        done: "The beta of the futures alone.",
        right: "Add the portfolio's own beta.",
        steps: ({ contracts: count, ...values }) => [
          number("N × F × m ÷ V_P", leftBy(values, count).betaAfter.minus(values.beta)),
        ],
      },
      {
        id: "count-as-share",
        name: "share of the contracts taken for beta",
        done: "The missing share of the contracts was taken for the beta that is left.",
        right: "That share is of the portfolio's beta: multiply it by β.",
        steps: ({ contracts: count, ...values }) => {
          const { betaAfter } = leftBy(values, count);
          return [number("(N* − N) ÷ N*", quotient(betaAfter, values.beta))];
        },
      },
      {
        id: "beta-scaled",
        name: "futures scaled by beta",
        done: "What the futures take away was multiplied by the portfolio's beta.",
        right: "A contract takes away F × m of market exposure, whatever the portfolio's beta.",
        steps: ({ contracts: count, ...values }) => {
          const taken = leftBy(values, count).betaAfter.minus(values.beta);
          return [number("β + β × …", values.beta.plus(taken.times(values.beta)))];
        },
      },
    ],
  });
}

/** Money off the target on a market move of one percent, once the count is whole. */
export function offTarget(draw: Draw): Task {
  const { market, beta } = drawBasics(draw, 3);
  const hedge = drawHedge(draw, 3, market, { beta });
  const exact = hedgeOf(hedge).exactContracts;
  const side = draw.pick(["never_over", "at_least"] as const);
  const mode = side === "never_over" ? Decimal.ROUND_DOWN : Decimal.ROUND_UP;
  const count = exact.toDecimalPlaces(0, mode);
  const { currency, id, shortName } = market.contract;
  const given = {
    portfolioValue: money("portfolio V_P", hedge.portfolioValue),
    beta: number("beta β", beta),
    futuresPrice: points("futures price F", hedge.futuresPrice),
    multiplier: money("a point, m", hedge.multiplier),
    contracts: contracts("position N", count),
  };
  const perPercent = (exposure: Decimal) => exposure.dividedBy(100);
  return figureTask(given, {
    ...{ asks: "offTargetPerPercent", currency, contract: id, card: "rounding" },
    text: `A portfolio of {portfolioValue} with a beta of {beta} was to be hedged fully. In whole contracts it became {contracts} ${shortName} futures at {futuresPrice}, {multiplier} a point. The market rises by 1%: what do portfolio and futures make together? A loss is negative.`,
    formula: "left per 1% = (β × V_P + N × F × m) ÷ 100",
    steps: ({ contracts: position, ...values }) => {
      const { betaAfter, exposureOffTarget } = leftBy(values, position);
      return [number("beta left", betaAfter), pnl("left per 1%", perPercent(exposureOffTarget))];
    },
    mistakes: [
      {
        id: "sign-flipped",
        name: "sign flipped",
        done: "A rest of beta was taken for too much hedge, or the other way round.",
        right: "Too few contracts leave some of the portfolio's gain, too many make it a loss.",
        steps: ({ contracts: position, ...values }) => [
          pnl("turned round", perPercent(leftBy(values, position).exposureOffTarget.negated())),
        ],
      },
      {
        id: "one-contract",
        name: "a whole contract taken for the rest",
        done: "The result of one whole contract.",
        right: "Only the fraction that rounding left out, or put on top, is off.",
        steps: ({ futuresPrice, multiplier }) => [pnl("F × m ÷ 100", perPercent(futuresPrice.times(multiplier)))],
      },
      {
        id: "other-rung",
        name: "the other rung of the ladder",
        done: "What the whole count on the other side would leave.",
        right: "Work with the count that is held.",
        steps: ({ contracts: position, ...values }) => {
          const step = side === "never_over" ? -1 : 1;
          return [pnl("left per 1%", perPercent(leftBy(values, position.plus(step)).exposureOffTarget))];
        },
      },
      {
        id: "beta-forgotten",
        name: "beta forgotten",
        done: "The portfolio was moved by the market's percentage, as if beta were 1.",
        right: "The portfolio moves by β × r.",
        steps: ({ contracts: position, ...values }) => [
          pnl("left per 1%", perPercent(leftBy({ ...values, beta: new Decimal(1) }, position).exposureOffTarget)),
        ],
      },
    ],
  });
}

/** What a count leaves of a portfolio that is to be hedged fully. */
function leftBy(
  given: { readonly [Name in "portfolioValue" | "beta" | "futuresPrice" | "multiplier"]: Decimal },
  contracts: Decimal,
): Hedged {
  return hedged(hedgeOf(given), contracts);
}
