import type { BetaAnalysis } from "../analysis/betaAnalysis.js";
import type { SizedContract } from "../catalogue/contracts.js";
import { NORMAL_QUANTILE_975 } from "../computation/contractRange.js";
import { Decimal, ONE } from "../computation/decimal.js";
import { residualMoney } from "../computation/residualVolatility.js";
import { wholeContracts } from "../computation/wholeContracts.js";
import type { BetaFileWords } from "../request/betaFileRequest.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import type { BetaEstimate } from "../scenario/betaEstimate.js";
import { betaWarnings } from "../scenario/betaWarnings.js";
import type { HedgeOutcome } from "../scenario/hedgeOutcome.js";
import { betaCharts } from "./betaCharts.js";
import { betaFileControls } from "./betaFileControls.js";
import { betaFileFacts } from "./betaFileFacts.js";
import { betaFileReceipt, hedgeLine } from "./betaFileReceipt.js";
import { adjustedSection, estimateSection, partsSections } from "./betaFileSections.js";
import { betaWarningText, doubtLine } from "./betaWarningText.js";
import { caveatText } from "./caveatText.js";
import * as format from "./format.js";
import { direction, hedgeFacts, toneOf } from "./hedgeFacts.js";
import { ladderSection, moveSection, rangeSection } from "./hedgeSections.js";
import { number } from "./measured.js";
import { noteLines } from "./notes.js";
import { type Draft, EDUCATION_FOOTER, HEDGE_WITH_IT, type Section } from "./reply.js";
import { seriesLines } from "./seriesLines.js";

/** What the answer is made of: the options, what the file said, the beta that is used, and the hedge where one could be sized. */
export interface BetaFileAnswer {
  readonly words: BetaFileWords;
  readonly analysis: BetaAnalysis;
  readonly estimate: BetaEstimate;
  readonly hedge?: { readonly request: HedgeRequest; readonly outcome: HedgeOutcome<SizedContract> } | undefined;
}

/** The answer of `/beta` from a file: the beta and how sure it is, what the index leaves, doubts, and the hedge. */
export function betaFileReply(answer: BetaFileAnswer): Draft {
  const { words, analysis, hedge } = answer;
  const warnings = betaWarnings({ ...analysis, volatilityLeft: answer.estimate.volatilityLeft });
  const doubts = warnings.map(betaWarningText);
  const setting = {
    currency: hedge?.request.portfolioCurrency,
    underlying: hedge?.request.contract.row?.underlying,
  };
  const charts = betaCharts(analysis);
  const picture = words.chart === "rolling" && charts.rolling !== undefined ? charts.rolling : charts.scatter;
  return {
    title: title(answer),
    tone: hedge === undefined ? "neutral" : toneOf(hedge.outcome.position.contracts),
    summary: [
      ...seriesLines(analysis.series, analysis.regression.observations),
      ...noteLines(hedge?.request.notes ?? [], "without a move"),
      ...unusedLines(answer),
      ...doubtLine(warnings),
    ],
    sections: [
      estimateSection(answer),
      ...adjustedSection(answer),
      ...countSections(answer),
      ...partsSections(analysis),
      { heading: hedgeHeading(words), lines: reachLines(answer), commands: [hedgeLine(answer)] },
    ],
    caveats: [
      ...doubts,
      ...(hedge?.outcome.caveats ?? [])
        .filter(({ code }) => code !== "beta")
        .map((caveat) => caveatText(caveat, setting)),
      ...(hedge === undefined ? leftInMoney(answer) : []),
    ],
    caveatsHeading: doubts.length === 0 ? "What this does not remove" : "Doubts and what stays",
    facts: {
      ...(hedge === undefined ? {} : hedgeFacts(hedge.request, hedge.outcome)),
      ...betaFileFacts(analysis, answer.estimate),
      doubts: doubts.map(({ code }) => code),
    },
    receipt: betaFileReceipt(answer),
    footer: EDUCATION_FOOTER,
    controls: betaFileControls(analysis, words),
    chart: picture,
    showChart: words.chart !== "false",
  };
}

/** Options that changed nothing, or too much. */
function unusedLines({ words, analysis }: BetaFileAnswer): readonly string[] {
  const { rolling, regression } = analysis;
  return [
    ...(words.prior_sd !== undefined && words.adjust !== "vasicek"
      ? ["prior_sd changed nothing: it needs adjust:vasicek beside it."]
      : []),
    ...(words.lags !== undefined && 4 * words.lags > regression.observations
      ? [
          `${words.lags} lags are many for ${number(regression.observations, 0)} pairs: the robust error then says little.`,
        ]
      : []),
    ...(words.rolling !== undefined && rolling === undefined
      ? [
          `No rolling beta: ${number(regression.observations, 0)} pairs are fewer than the window of ${number(words.rolling, 0)}.`,
        ]
      : []),
  ];
}

/** The beta with its interval; with a hedge, the count with the range that the interval means. */
function title({ analysis, estimate, hedge }: BetaFileAnswer): string {
  const { interval } = analysis;
  const places = (value: number) => format.fixed(new Decimal(value), 2);
  const used = estimate.adjusted ? `Beta ${format.fixed(estimate.beta, 2)} adjusted` : "";
  const measured = `${used === "" ? "Beta" : "measured"} ${places(analysis.regression.slope)} (${places(interval.low)} to ${places(interval.high)})`;
  const head = [used, measured].filter((part) => part !== "").join(", ");
  if (hedge === undefined) return head;
  const { contracts } = hedge.outcome.position;
  const name = hedge.request.contract.row?.shortName ?? "contracts of your own";
  const range = hedge.outcome.range;
  const ends =
    range === undefined ? undefined : ([range.high, range.low] as const).map((end) => wholeContracts(end, "nearest"));
  const span = ends === undefined ? "" : `, ${ends.map((end) => format.count(end)).join(" to ")}`;
  const sameSide = ends?.every((end) => direction(end) === direction(contracts)) === true;
  return `${head}: ${contracts.isZero() ? "no whole" : format.position(contracts)} ${name}${sameSide ? span : ""}`;
}

/** The count with the range that beta's interval means, and what a market move does to it. */
function countSections({ hedge }: BetaFileAnswer): readonly Section[] {
  if (hedge === undefined) return [];
  const { request, outcome } = hedge;
  const sections = [rangeSection(request, outcome), ladderSection(request, outcome), moveSection(request, outcome)];
  return sections.filter((section) => section !== undefined);
}

/** `/hedge` knows a standard error alone, and so the normal distribution's 95%. */
function reachLines({ estimate: { standardError, quantile, level } }: BetaFileAnswer): readonly string[] {
  if (standardError === undefined || quantile.minus(NORMAL_QUANTILE_975).abs().lessThan("0.03")) return [];
  return [
    `Its range reaches ${format.restyled("1.96")} standard errors; the interval above ${format.number(quantile, 2)} (${format.percent(level)}).`,
  ];
}

function hedgeHeading({ value, price }: BetaFileWords): string {
  const open = [value === undefined ? "value" : "", price === undefined ? "price" : ""].filter((name) => name !== "");
  return open.length === 0 ? HEDGE_WITH_IT : `${HEDGE_WITH_IT} (put in your ${open.join(" and ")})`;
}

/** With a value and no hedge yet, what stays is told in money all the same. */
function leftInMoney({ words, estimate }: BetaFileAnswer): NonNullable<Draft["caveats"]> {
  const { residualVolatility: volatility } = estimate;
  const { value } = words;
  if (value === undefined || volatility === undefined || !volatility.greaterThan(0))
    return [{ code: "idiosyncratic-unknown", text: "What the index does not explain stays, whatever the hedge." }];
  const amount = residualMoney({ portfolioValue: value.amount, volatility, horizonYears: ONE.dividedBy(12) });
  const setting = { currency: value.currency, underlying: undefined };
  return [
    caveatText({ code: "idiosyncratic", amount, volatility, horizon: "1 month", rSquared: estimate.rSquared }, setting),
  ];
}
