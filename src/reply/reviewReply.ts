import { ONE } from "../computation/decimal.js";
import type { ReviewRequest } from "../request/reviewRequest.js";
import type { HedgeReview } from "../scenario/hedgeReview.js";
import { answerButtons } from "./controls.js";
import * as format from "./format.js";
import { toneOf } from "./hedgeFacts.js";
import { noteLines } from "./notes.js";
import { type CaveatText, type Draft, EDUCATION_FOOTER } from "./reply.js";
import { reviewChart } from "./reviewChart.js";
import { reviewFacts, reviewReceipt } from "./reviewRecord.js";
import { basisSection, betaSection, missSection, resultSection } from "./reviewSections.js";

/** The answer of `/review`: what a hedge missed its plan by, and where that came from. */
export function reviewReply(request: ReviewRequest, review: HedgeReview, picture: boolean): Draft {
  return {
    title: title(request, review),
    tone: toneOf(request.contracts),
    summary: [...summary(request, review), ...noteLines(request.notes, "without a move")],
    sections: [
      resultSection(request, review),
      missSection(request, review),
      betaSection(request, review),
      basisSection(request),
    ].filter((section) => section !== undefined),
    caveatsHeading: "Read it with care",
    caveats: [...farExit(request), ...reviewCaveats(request)],
    facts: reviewFacts(request, review),
    receipt: reviewReceipt(request, { picture }),
    footer: EDUCATION_FOOTER,
    controls: answerButtons,
    chart: () => reviewChart(request, review),
    showChart: picture,
  };
}

function title({ plan }: ReviewRequest, { missTotal }: HedgeReview): string {
  if (missTotal.isZero()) return "As planned: nothing was missed";
  const share = format.percent(missTotal.abs().dividedBy(plan.portfolioValue));
  const side = missTotal.isNegative() ? "behind" : "ahead of";
  return `${format.money(missTotal.abs(), plan.portfolioCurrency)} ${side} the plan (${share} of value)`;
}

function summary(request: ReviewRequest, review: HedgeReview): readonly string[] {
  const { plan, contractsStated, levels } = request;
  const value = format.money(plan.portfolioValue, plan.portfolioCurrency);
  const name = plan.contract.row?.shortName ?? "contracts of your own";
  const held = format.position(request.contracts);
  const sized = contractsStated ? "" : ", the plan's nearest count, as no contracts were typed";
  const target = format.input(plan.targetBeta);
  const index = format.signedPercent(request.indexReturn);
  const cost = plan.cost === undefined ? "" : `; cost in and out ${format.money(review.cost, plan.portfolioCurrency)}`;
  return [
    `${value} at beta ${format.input(plan.beta)}, target ${target}: exactly ${format.exactly(review.position.exactContracts)} contracts.`,
    `${held === "none" ? "No" : `${held.charAt(0).toUpperCase()}${held.slice(1)}`} ${name} from ${format.number(plan.futuresPrice)} to ${format.number(request.exitPrice)}${sized}${cost}.`,
    `Index ${index}${levels === undefined ? "" : ` (${format.number(levels.entry)} to ${format.number(levels.exit)})`}, portfolio without futures ${format.signedPercent(review.portfolioReturn)}.`,
    `The plan: target beta × value × index return = ${target} × ${value} × ${index} = ${format.signedMoney(review.plannedPnl, plan.portfolioCurrency)}.`,
  ];
}

/** From here on the way between future and index is more often a slip of an input than carry or a change of basis. */
const FAR = "0.05";

/** A doubt about an exit price that the index return leaves far away. */
function farExit({ plan, indexReturn, exitPrice }: ReviewRequest): readonly CaveatText[] {
  const moved = plan.futuresPrice.times(ONE.plus(plan.futuresBeta.times(indexReturn)));
  const apart = exitPrice.minus(moved).dividedBy(plan.futuresPrice);
  if (apart.abs().lessThanOrEqualTo(FAR)) return [];
  const text = `The index return puts the future at ${format.number(moved, 2)}, its exit price is ${format.percent(apart.abs())} of the entry price away: more than carry does. Check that both are of one index and the same days.`;
  return [{ code: "far-exit", text }];
}

/** What the parts do not say by themselves; without amounts, so that copies may hold it too. */
export function reviewCaveats({ plan, carry }: ReviewRequest): readonly CaveatText[] {
  const cash =
    carry === undefined
      ? []
      : [
          {
            code: "drift",
            text: "With rates above dividends a short future earns the fair drift; it is what makes a full hedge earn about the risk-free rate.",
          },
        ];
  const rate = plan.fx.equals(1)
    ? []
    : [{ code: "currency", text: "One exchange rate was used throughout; a change of it would be a part of its own." }];
  return [
    {
      code: "same-days",
      text: "Both returns must be of the same days, from entry to exit. index_return is the price index's, without dividends, as a future follows the price; a total return would be told as basis. Dividends in the portfolio's return are told as alpha.",
    },
    { code: "flows", text: "Money paid in or out of the portfolio in between must be left out of its return." },
    ...cash,
    ...rate,
  ];
}
