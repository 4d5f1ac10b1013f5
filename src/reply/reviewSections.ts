import { basis } from "../computation/basis.js";
import type { Decimal } from "../computation/decimal.js";
import type { ReviewRequest } from "../request/reviewRequest.js";
import type { HedgeReview } from "../scenario/hedgeReview.js";
import * as format from "./format.js";
import type { Section } from "./reply.js";

const MONEY_WIDTH = 16;

/** What each part of a hedge made, and the plan. */
export function resultSection({ plan }: ReviewRequest, review: HedgeReview): Section {
  const cash = (amount: Decimal) => format.fittedMoney(amount, plan.portfolioCurrency, MONEY_WIDTH);
  return {
    heading: "What it came to",
    table: [
      format.row("portfolio", cash(review.portfolioPnl)),
      format.row("futures", cash(review.futuresPnl)),
      format.row("cost", cash(review.missCost)),
      format.row("together", cash(review.actualPnl)),
      format.row("planned", cash(review.plannedPnl)),
      format.row("miss", cash(review.missTotal)),
    ],
  };
}

/** The miss in its parts, and what the largest of them says. */
export function missSection(request: ReviewRequest, review: HedgeReview): Section {
  const cash = (amount: Decimal) => format.fittedMoney(amount, request.plan.portfolioCurrency, MONEY_WIDTH);
  const { betaAndAlpha, driftAndMispricing } = review;
  return {
    heading: "The miss, part by part",
    table: [
      format.row("beta/alpha", cash(review.missBetaAlpha)),
      ...(betaAndAlpha === undefined
        ? []
        : [format.row(" beta", cash(betaAndAlpha.beta)), format.row(" alpha", cash(betaAndAlpha.alpha))]),
      format.row("basis", cash(review.missBasis)),
      ...(driftAndMispricing === undefined
        ? []
        : [
            format.row(" fair drift", cash(driftAndMispricing.drift)),
            format.row(" mispricing", cash(driftAndMispricing.mispricing)),
          ]),
      ...(review.missSize.isZero() ? [] : [format.row("size", cash(review.missSize))]),
      format.row("rounding", cash(review.missRounding)),
      format.row("cost", cash(review.missCost)),
      format.row("sum", cash(review.missTotal)),
    ],
    lines: [largestLine(review), basisLine(request, review)],
  };
}

function largestLine({ missTotal, ...review }: HedgeReview): string {
  const parts = [
    ["beta/alpha, the portfolio against beta × index", review.missBetaAlpha],
    ["basis, the future against the index", review.missBasis],
    ["size, the contracts against the plan's nearest count", review.missSize],
    ["rounding, the nearest count against the exact one", review.missRounding],
    ["cost", review.missCost],
  ] as const;
  const [name, amount] = parts.reduce((most, part) => (part[1].abs().greaterThan(most[1].abs()) ? part : most));
  if (amount.isZero()) return "Nothing was missed.";
  return missTotal.isZero() ? `The parts cancel. The largest: ${name}.` : `The largest: ${name}.`;
}

/** What carry has to do with the basis part. */
function basisLine(request: ReviewRequest, { driftAndMispricing }: HedgeReview): string {
  const { carry, horizonText = "" } = request;
  if (carry !== undefined && driftAndMispricing === undefined)
    return "By its beta the future would have lost everything, so no fair drift can be told.";
  if (carry === undefined || driftAndMispricing === undefined)
    return "The basis part holds the future's fair drift towards the index too; rate, dividend and horizon tell them apart.";
  const rates = `rate ${format.percent(carry.rate)}, dividends ${format.percent(carry.dividend)}, ${format.restyled(horizonText)}`;
  return `Fair drift: carry ran off, so the future was due at ${format.number(driftAndMispricing.fairPrice, 2)} (${rates}). It was to be expected; mispricing is the rest.`;
}

/** Beta as planned and as it turned out, of the portfolio and of both together. */
export function betaSection(request: ReviewRequest, review: HedgeReview): Section {
  const { realisedBeta, realisedBetaAfter, position } = review;
  const { measuredBeta, plan } = request;
  const beta = (value: Decimal) => format.fittedBeta(value.toDecimalPlaces(4), 9).replace(/^\+/, "");
  const line = (label: string, planned: Decimal, realised: Decimal) =>
    `${label.padEnd(8)} ${beta(planned).padStart(9)} ${beta(realised).padStart(9)}`;
  if (realisedBeta === undefined || realisedBetaAfter === undefined)
    return { heading: "Beta", lines: ["The index did not move, so no beta can be told from it."] };
  return {
    heading: "Beta: return ÷ index return",
    table: [
      `${"".padEnd(8)} ${"planned".padStart(9)} ${"realised".padStart(9)}`,
      line("alone", plan.beta, realisedBeta),
      line("hedged", plan.targetBeta, realisedBetaAfter),
    ],
    lines: [
      `The contracts held were to leave ${format.beta(position.betaAfter.toDecimalPlaces(4))}.`,
      measuredBeta === undefined
        ? "One period's return ÷ index return holds alpha as well; measured_beta (from /beta) parts the two."
        : `Measured over the time: ${format.beta(measuredBeta)}; what the portfolio made beyond it is alpha.`,
    ],
  };
}

/** Future and index at both ends, where the index is known. */
export function basisSection({ levels, plan, exitPrice }: ReviewRequest): Section | undefined {
  if (levels === undefined) return undefined;
  const points = (value: Decimal) => format.fittedWhole(value, 9);
  const exactly = (value: Decimal) => format.number(value, 2);
  const line = (label: string, entry: string, exit: string) =>
    `${label.padEnd(8)} ${entry.padStart(9)} ${exit.padStart(9)}`;
  const [before, after] = [basis(levels.entry, plan.futuresPrice), basis(levels.exit, exitPrice)];
  return {
    heading: "Basis: index − future",
    table: [
      line("", "entry", "exit"),
      line("index", points(levels.entry), points(levels.exit)),
      line("future", points(plan.futuresPrice), points(exitPrice)),
    ],
    lines: [`Basis from ${exactly(before)} to ${exactly(after)} points, a change of ${exactly(after.minus(before))}.`],
  };
}
