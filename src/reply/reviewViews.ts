import type { Decimal } from "../computation/decimal.js";
import { exactContracts } from "../computation/exactContracts.js";
import { wholeContracts } from "../computation/wholeContracts.js";
import { reviewPerMillion } from "../request/reviewPerMillion.js";
import type { ReviewRequest } from "../request/reviewRequest.js";
import { type HedgeReview, hedgeReview } from "../scenario/hedgeReview.js";
import { tryButton } from "./controls.js";
import * as format from "./format.js";
import { type Draft, EDUCATION_FOOTER, type Section } from "./reply.js";
import { reviewReceipt } from "./reviewRecord.js";
import { reviewCaveats } from "./reviewReply.js";
import { betaSection } from "./reviewSections.js";

/** A review for others to see: percent of portfolio value, from a request for one million. */
export function sharedReviewReply(real: ReviewRequest): Draft {
  const request = reviewPerMillion(real, hedgeReview(real));
  const review = hedgeReview(request);
  const { plan } = request;
  const share = (amount: Decimal) => format.signedPercent(amount.dividedBy(plan.portfolioValue).toDecimalPlaces(5));
  const name = plan.contract.row?.shortName ?? "contracts of one's own";
  const side = review.missTotal.isNegative() ? "behind" : "ahead of";
  return {
    title: `Review: ${format.percent(review.missTotal.abs().dividedBy(plan.portfolioValue))} of value ${side} the plan`,
    tone: "neutral",
    summary: [
      `Beta ${format.beta(plan.beta)} to ${format.beta(plan.targetBeta)} with ${name} from ${format.number(plan.futuresPrice)} to ${format.number(request.exitPrice)}; amounts are left out.`,
      `Index ${format.signedPercent(request.indexReturn)}, portfolio without futures ${format.signedPercent(review.portfolioReturn)}.`,
      ...rerunLine(request, review),
    ],
    sections: [
      {
        heading: "The miss, of portfolio value",
        table: [
          format.row("planned", share(review.plannedPnl)),
          format.row("beta/alpha", share(review.missBetaAlpha)),
          format.row("basis", share(review.missBasis)),
          format.row("count held", share(review.missSize.plus(review.missRounding))),
          format.row("cost", share(review.missCost)),
          format.row("came to", share(review.actualPnl)),
        ],
      },
      betaSection(request, review),
    ],
    caveatsHeading: "Read it with care",
    caveats: reviewCaveats(request),
    facts: { missOfValue: format.exact(review.missTotal.dividedBy(plan.portfolioValue)) },
    receipt: reviewReceipt(request, { counted: false }),
    footer: EDUCATION_FOOTER,
    controls: [tryButton],
  };
}

/** What the line of a copy leaves out, as a count or a cost would tell the portfolio's size. */
function rerunLine({ plan }: ReviewRequest, { position, cost }: HedgeReview): readonly string[] {
  const nearest = wholeContracts(exactContracts(plan), "nearest");
  const without = [
    ...(position.contracts.equals(nearest) ? [] : ["the plan's nearest count, not the one held"]),
    ...(cost.isZero() ? [] : ["no cost"]),
  ];
  return without.length === 0 ? [] : [`Run again, the line takes ${without.join(", and ")}.`];
}

/** The parts of the miss with the numbers put in. */
export function reviewWorking(request: ReviewRequest, review: HedgeReview): Draft {
  const { plan, exitPrice } = request;
  const { position } = review;
  const value = format.money(plan.portfolioValue, plan.portfolioCurrency);
  const signed = (amount: Decimal) => format.signedMoney(amount, plan.portfolioCurrency);
  const index = format.percent(request.indexReturn, 6);
  const fx = plan.fx.equals(1) ? "" : ` × fx ${format.input(plan.fx)}`;
  const factor = plan.futuresBeta.equals(1) ? "" : `${format.input(plan.futuresBeta)} × `;
  const perPoint = `${format.number(position.contracts)} × ${format.money(plan.contract.multiplier, plan.contract.currency)}${fx}`;
  const [entry, exit] = [format.number(plan.futuresPrice), format.number(exitPrice)];
  const nearest = wholeContracts(position.exactContracts, "nearest");
  const exposure = format.money(position.contractExposure, plan.portfolioCurrency);
  return {
    title: `Working: a miss of ${signed(review.missTotal)}`,
    summary: ["Came to − planned = beta/alpha + basis + size + rounding + cost, to the last digit."],
    sections: [
      lines(
        "1. The plan",
        `β* V r = ${format.input(plan.targetBeta)} × ${value} × ${index} = ${signed(review.plannedPnl)}`,
      ),
      lines(
        "2. What it came to",
        `Portfolio: ${value} × ${format.percent(review.portfolioReturn, 6)} = ${signed(review.portfolioPnl)}`,
        `Futures: ${perPoint} × (${exit} − ${entry}) = ${signed(review.futuresPnl)}`,
        `Less cost ${format.money(review.cost, plan.portfolioCurrency)}: ${signed(review.actualPnl)}`,
      ),
      lines(
        "3. Beta/alpha: V (R − β r)",
        `${value} × (${format.percent(review.portfolioReturn, 6)} − ${format.input(plan.beta)} × ${index}) = ${signed(review.missBetaAlpha)}`,
      ),
      lines(
        "4. Basis: N m (F₁ − F₀ (1 + β_F r))",
        `${perPoint} × (${exit} − ${entry} × (1 + ${factor}${term(index)})) = ${signed(review.missBasis)}`,
      ),
      lines(
        "5. Size: (N − N₀) V_F r, N₀ the whole count nearest to N*",
        `(${format.number(position.contracts)} − ${term(format.number(nearest))}) × ${exposure} × ${index} = ${signed(review.missSize)}`,
      ),
      lines(
        "6. Rounding: (N₀ − N*) V_F r",
        `(${format.number(nearest)} − ${term(format.number(position.exactContracts, 6))}) × ${exposure} × ${index} = ${signed(review.missRounding)}`,
      ),
      lines("7. Cost", `${signed(review.missCost)}, in and out`),
    ],
    facts: {},
    receipt: reviewReceipt(request),
    footer: "Hull, Options, Futures, and Other Derivatives, 11th ed., §3.3 and §3.5",
  };
}

/** A number below zero after a sign. @example "(−5%)" */
function term(written: string): string {
  return written.startsWith("−") ? `(${written})` : written;
}

function lines(heading: string, ...told: readonly string[]): Section {
  return { heading, lines: told };
}
