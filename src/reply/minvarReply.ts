import type { MeasuredRatio, MinvarAnalysis } from "../analysis/minvarAnalysis.js";
import type { SizedContract } from "../catalogue/contracts.js";
import { type Decimal, ONE } from "../computation/decimal.js";
import { writeCommandLine } from "../request/commandLine.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import type { MinvarWords } from "../request/minvarOptions.js";
import type { MinvarRatio, UnitPosition } from "../request/minvarRequest.js";
import { writeCoefficient, writeMoney, writeNumber, writePercent } from "../request/writeOption.js";
import type { HedgeOutcome } from "../scenario/hedgeOutcome.js";
import type { MinvarOutcome } from "../scenario/minvarOutcome.js";
import type { ScatterChart } from "./chart.js";
import * as format from "./format.js";
import { frequencyButtons } from "./frequencyButtons.js";
import { hedgeFacts, toneOf } from "./hedgeFacts.js";
import { ladderSection } from "./hedgeSections.js";
import { exact, number, percent } from "./measured.js";
import { noteLines } from "./notes.js";
import { type Draft, EDUCATION_FOOTER, type Facts, type Section } from "./reply.js";
import { assetName, periodName, seriesLines } from "./seriesLines.js";

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
  const chart = analysis === undefined ? undefined : () => scatter(analysis.asked);
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
    facts: facts(answer),
    receipt: receipt(answer),
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
            : `${format.number(units.position)} units held: the hedge is short. For units still to be bought type position:-${format.number(units.position).replaceAll(",", "")}.`,
        ];
  const value =
    hedge === undefined || words.value === undefined
      ? []
      : [`Portfolio value ${format.money(hedge.request.portfolioValue, hedge.request.portfolioCurrency)}.`];
  return [...measured, ...held, ...value];
}

/** The ratio, and what it takes away: in the sample it was made from, and in a part that it never saw. */
function ratioSection({ ratio, analysis, measure }: MinvarAnswer): Section {
  const { correlation } = ratio;
  const effectiveness = correlation.times(correlation);
  const { heldOut } = analysis?.asked ?? {};
  const changes = analysis !== undefined && measure === "changes";
  const deviation = (value: Decimal) => (changes ? format.number(value, 4) : format.percent(value, 2));
  const table = [
    format.row("hedge ratio h", format.beta(ratio.hedgeRatio.toDecimalPlaces(4))),
    format.row("correlation", format.beta(correlation.toDecimalPlaces(4))),
    format.row("spot volatility", deviation(ratio.spotVolatility)),
    format.row("futures volatility", deviation(ratio.futuresVolatility)),
    format.row("variance it removes", format.percent(effectiveness, 1)),
    format.row("volatility it leaves", format.percent(ONE.minus(effectiveness).sqrt(), 1)),
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

function unitSection({ units, analysis, measure }: MinvarAnswer): readonly Section[] {
  if (units === undefined) return [];
  const { exactContracts, contracts, tailedContracts, position, contractSize, prices } = units;
  const whole = contracts.isZero() ? "none" : format.position(contracts);
  const held = format.number(position.abs());
  const size = format.number(contractSize);
  const ends = `exactly ${format.exactly(exactContracts)}, whole ${whole}.`;
  if (measure === "returns" && prices !== undefined) {
    const [spot, futures] = [format.number(prices.spot), format.number(prices.futures)];
    return [
      { heading: "Contracts", lines: [`h × (${held} units × ${spot}) ÷ (${size} × ${futures}) a contract: ${ends}`] },
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
  return [{ heading: "Contracts", lines }];
}

function valueSection({ hedge }: MinvarAnswer): readonly Section[] {
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

function caveats({ ratio, analysis }: MinvarAnswer): NonNullable<Draft["caveats"]> {
  const left = ONE.minus(ratio.correlation.pow(2)).sqrt();
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

function facts({ ratio, analysis, units, hedge, measure }: MinvarAnswer): Facts {
  const asked = analysis?.asked;
  const all = format.exact;
  return {
    ...(hedge === undefined ? {} : hedgeFacts(hedge.request, hedge.outcome)),
    hedgeRatio: all(ratio.hedgeRatio),
    correlation: all(ratio.correlation),
    spotVolatility: all(ratio.spotVolatility),
    futuresVolatility: all(ratio.futuresVolatility),
    effectiveness: all(ratio.correlation.pow(2)),
    measure,
    frequency: asked?.series.frequency,
    observations: asked?.observations,
    from: asked?.series.from,
    to: asked?.series.to,
    returnsHedgeRatio: analysis === undefined ? undefined : exact(analysis.returns.hedgeRatio),
    heldOut:
      asked?.heldOut === undefined
        ? undefined
        : {
            hedgeRatio: exact(asked.heldOut.hedgeRatio),
            varianceReduction: exact(asked.heldOut.varianceReduction),
            observations: asked.heldOut.heldOut,
          },
    ...(units === undefined
      ? {}
      : {
          exactContracts: all(units.exactContracts),
          contracts: all(units.contracts),
          position: all(units.position),
          contractSize: all(units.contractSize),
          tailedContracts: units.tailedContracts === undefined ? undefined : all(units.tailedContracts),
        }),
    ...(hedge === undefined ? {} : { tailedContracts: all(hedge.outcome.position.exactContracts) }),
  };
}

function receipt({ words, analysis, hedge, measure }: MinvarAnswer): string {
  const series = analysis?.asked.series;
  const given = (value: Decimal | undefined, write = writeNumber) => (value === undefined ? undefined : write(value));
  const contract = hedge?.request.contract;
  return writeCommandLine("minvar", {
    file: words.file === undefined ? undefined : format.echo(words.file.name, 200),
    spot: words.spot ?? series?.asset.name,
    futures: words.futures ?? series?.index.name,
    spot_vol: given(words.spot_vol?.fraction, writePercent),
    futures_vol: given(words.futures_vol?.fraction, writePercent),
    correlation: given(words.correlation, writeCoefficient),
    position: given(words.position),
    contract_size: given(words.contract_size),
    spot_price: given(words.spot_price?.amount),
    price: given(words.price?.amount),
    value:
      words.value === undefined
        ? undefined
        : writeMoney(words.value.amount, hedge?.request.portfolioCurrency ?? words.value.currency),
    contract: contract?.row?.symbol ?? words.contract,
    multiplier: words.multiplier === undefined ? undefined : writeMoney(words.multiplier.amount, contract?.currency),
    fx: given(words.fx, writeCoefficient),
    measure,
    frequency: words.frequency ?? series?.frequency,
    window: words.window?.typed,
    kind: words.kind,
    dates: words.dates,
    sheet: words.sheet,
    chart: words.chart,
  });
}

function controls(analysis: MinvarAnalysis | undefined): Draft["controls"] & object {
  if (analysis === undefined) return [];
  return [...frequencyButtons(analysis.asked.series), { kind: "button", action: "edit", label: "Edit" }];
}

function scatter({
  series,
  points,
  hedgeRatio,
  correlation,
  observations,
  meanSpot,
  meanFutures,
}: MeasuredRatio): ScatterChart {
  const [spot, futures] = [assetName(series, 30), format.echo(series.index.name, 30)];
  const changes = series.measure === "changes" ? "changes of price" : "returns";
  const often = series.frequency === undefined ? "" : `, over a ${periodName(series.frequency)}`;
  const ratio = number(hedgeRatio, 4);
  return {
    kind: "scatter",
    fileName: "minimum-variance.png",
    title: `${spot}: hedge ratio ${ratio}`,
    subtitle: `with ${futures}, ${series.from} to ${series.to}, correlation ${number(correlation, 3)}`,
    description: `Scatter of ${observations} ${changes} of ${spot} against ${futures}${often}. The line's slope is the hedge ratio ${ratio}; correlation ${number(correlation, 3)}.`,
    xName: `${futures}, ${changes}`,
    yName: spot,
    unit: series.measure === "changes" ? "number" : "percent",
    points,
    line: { alpha: meanSpot - hedgeRatio * meanFutures, beta: hedgeRatio, label: `h ${number(hedgeRatio)}` },
    named: [],
  };
}
