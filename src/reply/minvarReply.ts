import type { MinvarAnalysis } from "../analysis/minvarAnalysis.js";
import type { SizedContract } from "../catalogue/contracts.js";
import type { Decimal } from "../computation/decimal.js";
import { volatilityLeft } from "../computation/volatilityLeft.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import type { MinvarWords } from "../request/minvarOptions.js";
import type { MinvarRatio, UnitPosition } from "../request/minvarRequest.js";
import { writeNumber } from "../request/writeOption.js";
import type { HedgeOutcome } from "../scenario/hedgeOutcome.js";
import type { MinvarOutcome } from "../scenario/minvarOutcome.js";
import * as format from "./format.js";
import { frequencyButtons } from "./frequencyButtons.js";
import { toneOf } from "./hedgeFacts.js";
import { ladderSection } from "./hedgeSections.js";
import { percent } from "./measured.js";
import { minvarChart } from "./minvarChart.js";
import { minvarFacts, minvarReceipt } from "./minvarRecord.js";
import { ratioSection, unitSection, valueSection } from "./minvarSections.js";
import { noteLines } from "./notes.js";
import { type Draft, EDUCATION_FOOTER } from "./reply.js";
import { seriesLines } from "./seriesLines.js";

/** What the answer is made of: the options, the ratio, where it came from, and the counts it leads to. */
export interface MinvarAnswer {
  readonly words: MinvarWords;
  readonly ratio: MinvarRatio;
  /** What the ratio is of. */
  readonly measure: "changes" | "returns";
  readonly analysis?: MinvarAnalysis;
  readonly units?: UnitPosition & MinvarOutcome;
  /** A portfolio's value hedged with an index future. */
  readonly hedge?: { readonly request: HedgeRequest; readonly outcome: HedgeOutcome<SizedContract> };
}

/** The answer of `/minvar`: the ratio of least variance, what it takes away, and the contracts it means. */
export function minvarReply(answer: MinvarAnswer): Draft {
  const { analysis, units, hedge, words } = answer;
  const { request, outcome } = hedge ?? {};
  const chart = analysis === undefined ? undefined : () => minvarChart(analysis.asked);
  return {
    title: title(answer),
    tone: units === undefined && outcome === undefined ? "neutral" : toneOf(contractsOf(answer)),
    summary: [...readLines(answer), ...noteLines(request?.notes ?? [], "without a move")],
    sections: [
      ratioSection(answer),
      ...unitSection(answer),
      ...valueSection(answer),
      ...(request === undefined || outcome === undefined ? [] : [ladderSection(request, outcome)]),
    ].filter((section) => section !== undefined),
    caveats: caveats(answer),
    facts: minvarFacts(answer),
    receipt: minvarReceipt(answer),
    footer: EDUCATION_FOOTER,
    controls: controls(analysis),
    ...(chart === undefined ? {} : { chart, showChart: words.chart !== "false" }),
  };
}

function contractsOf({ units, hedge, ratio }: MinvarAnswer): Decimal {
  return units?.contracts ?? hedge?.outcome.position.contracts ?? ratio.hedgeRatio;
}

function title(answer: MinvarAnswer): string {
  const { ratio, units, hedge } = answer;
  const head = `Hedge ratio ${format.beta(ratio.hedgeRatio.toDecimalPlaces(4))}`;
  const exactly = units?.exactContracts ?? hedge?.outcome.position.exactContracts;
  if (exactly === undefined) return head;
  const contracts = contractsOf(answer);
  const name = hedge?.request.contract.row?.shortName ?? (contracts.abs().equals(1) ? "contract" : "contracts");
  return `${head}: ${contracts.isZero() ? "no whole" : format.position(contracts)} ${name}`;
}

function readLines({ analysis, units, hedge, words, measure }: MinvarAnswer): readonly string[] {
  const measured =
    analysis === undefined
      ? [
          `From volatilities of ${measure === "changes" ? "price changes" : "returns"} and their correlation, as typed${words.measure === undefined ? ` (measure:${measure === "changes" ? "returns" : "changes"} for the other)` : ""}; both over the same period, the length of the hedge.`,
        ]
      : seriesLines(analysis.asked.series, analysis.asked.observations);
  const held =
    units === undefined
      ? []
      : [
          units.position.isNegative()
            ? `${format.number(units.position.abs())} units still to be bought: the hedge is long.`
            : `${format.number(units.position)} units held: the hedge is short. For units still to be bought type position:-${writeNumber(units.position)}.`,
        ];
  const value =
    hedge === undefined || words.value === undefined
      ? []
      : [`Portfolio value ${format.money(hedge.request.portfolioValue, hedge.request.portfolioCurrency)}.`];
  return [...measured, ...held, ...value];
}

function caveats({ ratio, analysis }: MinvarAnswer): NonNullable<Draft["caveats"]> {
  const left = volatilityLeft(ratio.correlation);
  const reduction = analysis?.asked.heldOut?.varianceReduction;
  const drop = analysis !== undefined && reduction !== undefined && reduction < analysis.asked.effectiveness - 0.1;
  return [
    {
      code: "basis",
      text: `Basis risk: with correlation ${format.beta(ratio.correlation.toDecimalPlaces(4))} the best ratio leaves ${format.percent(left, 0)} of the volatility.`,
    },
    ...(drop
      ? [
          {
            code: "unstable",
            text: `The ratio did worse on pairs it had not seen: ${percent(reduction)} of the variance removed against ${percent(analysis.asked.effectiveness)} in the sample.`,
          },
        ]
      : []),
    {
      code: "estimate",
      text: "The ratio is of the past: it holds for hedges about as long as the period it was measured over.",
    },
  ];
}

function controls(analysis: MinvarAnalysis | undefined): Draft["controls"] & object {
  if (analysis === undefined) return [];
  return [...frequencyButtons(analysis.asked.series), { kind: "button", action: "edit", label: "Edit" }];
}
