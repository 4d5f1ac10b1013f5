import type { BetaAnalysis } from "../analysis/betaAnalysis.js";
import { Decimal } from "../computation/decimal.js";
import { type AlphaFileWords, riskFreeText, unusedBesideFile } from "../request/alphaRequest.js";
import { writeCommandLine } from "../request/commandLine.js";
import { writeMoney, writePercent } from "../request/writeOption.js";
import type { AlphaEstimate } from "../scenario/alphaEstimate.js";
import { betaWarnings } from "../scenario/betaWarnings.js";
import { alphaFileFacts } from "./alphaFileFacts.js";
import { betaCharts } from "./betaCharts.js";
import { betaWarningText } from "./betaWarningText.js";
import type { ScatterChart } from "./chart.js";
import type { Control } from "./controls.js";
import { figureButtons, forOthers } from "./figureButtons.js";
import * as format from "./format.js";
import { frequencyButtons } from "./frequencyButtons.js";
import { number, percent, probability } from "./measured.js";
import { noteLines } from "./notes.js";
import { type CaveatText, type Draft, EDUCATION_FOOTER, type Section } from "./reply.js";
import { assetName, periodName, seriesLines } from "./seriesLines.js";

/** What the answer is made of: the options, what the file said, and the alpha in it. */
export interface AlphaFileAnswer {
  readonly words: AlphaFileWords;
  readonly analysis: BetaAnalysis;
  readonly estimate: AlphaEstimate;
}

/** The answer of `/alpha` from a file: alpha a period and a year with its t and interval, and what doubt there is. */
export function alphaFileReply(answer: AlphaFileAnswer): Draft {
  const { words, analysis } = answer;
  const chart = () => alphaChart(answer);
  return {
    title: title(answer),
    summary: [...seriesLines(analysis.series, analysis.regression.observations), ...noteLines(unusedBesideFile(words))],
    sections: [estimateSection(answer), sureSection(answer), ...moneySections(answer)],
    caveats: doubts(analysis),
    caveatsHeading: "Doubts",
    facts: alphaFileFacts(answer),
    receipt: alphaFileReceipt(answer),
    footer: EDUCATION_FOOTER,
    controls: controls(answer),
    chart,
    showChart: words.chart !== "false",
  };
}

/** A file's name may hold amounts: others see this one. */
const SOMEONES_FILE = "your-file.csv";

/** The same for others to see, without a value and without the file's name. */
export function sharedAlphaFileReply({ words, ...answer }: AlphaFileAnswer): Draft {
  const { value: _value, ...open } = words;
  const shared = { ...answer, words: { ...open, file: { ...words.file, name: SOMEONES_FILE } } };
  return forOthers(alphaFileReply(shared));
}

/** Alpha and how far it may lie from there, a year where the rows' period is known. */
function title({ estimate, analysis }: AlphaFileAnswer): string {
  const { perYear, perPeriod } = estimate;
  const { alpha, low, high } = perYear ?? perPeriod;
  const per = perYear === undefined ? "a row" : "a year";
  return `Alpha ${signed(alpha)} ${per} (${signed(low)} to ${signed(high)}), beta ${number(analysis.regression.slope)}`;
}

function signed(value: number): string {
  return format.signedPercent(new Decimal(value).toDecimalPlaces(4));
}

function estimateSection({ estimate, analysis }: AlphaFileAnswer): Section {
  const { perPeriod, perYear, robustError, test } = estimate;
  const { regression, interval, hac, series } = analysis;
  const period = series.frequency === undefined ? "row" : periodName(series.frequency);
  const level = percent(interval.level, 1);
  return {
    heading: "Jensen's alpha",
    table: [
      format.row(`alpha a ${period}`, percent(perPeriod.alpha, 3)),
      format.row("standard error", percent(perPeriod.standardError, 3)),
      format.row(`  robust, ${hac.lags} ${hac.lags === 1 ? "lag" : "lags"}`, percent(robustError, 3)),
      ...(test === undefined
        ? []
        : [format.row("t", number(test.tStatistic)), format.row("p, two-sided", probability(test.pValue))]),
      ...(perYear === undefined
        ? []
        : [
            format.row(`a year, × ${perYear.periods}`, percent(perYear.alpha, 2)),
            format.row(`${level} from`, percent(perYear.low, 2)),
            format.row(`${level} to`, percent(perYear.high, 2)),
          ]),
      format.row("beta", format.fixed(new Decimal(regression.slope), 4)),
      format.row("R²", format.fixed(new Decimal(regression.rSquared), 3)),
      ...(perYear?.expectedReturn === undefined
        ? []
        : [
            format.row("expected by the CAPM", percent(perYear.expectedReturn, 2)),
            format.row("earned, mean a year", percent(perYear.expectedReturn + perYear.alpha, 2)),
          ]),
    ],
  };
}

/** Whether the alpha is told from zero, and how long it would take. */
function sureSection({ estimate, analysis }: AlphaFileAnswer): Section {
  const { perPeriod, perYear, test } = estimate;
  const level = percent(analysis.interval.level, 1);
  const told = perPeriod.low > 0 || perPeriod.high < 0;
  const lines = [
    told
      ? `The ${level} interval leaves out zero: chance alone seldom gives such an alpha.`
      : `The ${level} interval holds zero: these rows do not tell this alpha from none.`,
  ];
  if (!told && test !== undefined && perYear?.yearsToTell !== undefined)
    lines.push(
      `With what the index does not explain, an alpha of this size takes ${years(perYear.yearsToTell)} to stand two standard errors from zero.`,
    );
  return { heading: "Skill or luck", lines };
}

function years(value: number): string {
  if (value > 1000) return `more than ${format.number(new Decimal(1000))} years`;
  return value < 1.5 ? "about a year" : `about ${number(value, 0)} years`;
}

function moneySections({ words, estimate }: AlphaFileAnswer): readonly Section[] {
  const { value } = words;
  if (value === undefined || estimate.perYear === undefined) return [];
  const { alpha, low, high } = estimate.perYear;
  const cash = (share: number) => format.fittedMoney(value.amount.times(new Decimal(share)), value.currency, 16);
  return [
    {
      heading: `A year, on ${format.money(value.amount, value.currency)}`,
      table: [format.row("alpha", cash(alpha)), format.row("from", cash(low)), format.row("to", cash(high))],
    },
  ];
}

/** The doubts of a beta that touch its intercept. */
const TOUCHING = ["few-observations", "improbable-return", "unstable", "extreme", "robust-wider", "same-series"];

function doubts(analysis: BetaAnalysis): readonly CaveatText[] {
  const warnings = betaWarnings(analysis).filter(({ code }) => TOUCHING.includes(code));
  return [
    ...warnings.map(betaWarningText),
    {
      code: "single-factor",
      text: "Alpha is what one index does not explain: a tilt to small, cheap or risky shares, or another index, changes it. Fees are in it only if the returns are after fees.",
    },
  ];
}

function controls({ analysis, words }: AlphaFileAnswer): readonly Control[] {
  return [...frequencyButtons(analysis.series), ...figureButtons(words.value !== undefined)];
}

function alphaChart({ analysis, estimate }: AlphaFileAnswer): ScatterChart {
  const chart = betaCharts(analysis).scatter();
  const { perYear, perPeriod } = estimate;
  const alpha = perYear === undefined ? `${signed(perPeriod.alpha)} a row` : `${signed(perYear.alpha)} a year`;
  return {
    ...chart,
    fileName: "alpha-scatter.png",
    title: `${assetName(analysis.series, 30)}: alpha ${alpha}`,
    subtitle: `over the risk-free rate, on ${format.echo(analysis.series.index.name, 30)}, beta ${number(analysis.regression.slope)}`,
    description: `${chart.description} Over the risk-free rate; the line meets zero market return at the alpha, ${alpha}.`,
  };
}

/** The line that gives the answer again with the same file. */
function alphaFileReceipt({ words, analysis }: AlphaFileAnswer): string {
  const { series } = analysis;
  return writeCommandLine("alpha", {
    file: format.echo(words.file.name, 200),
    asset: words.asset ?? series.asset.name,
    index: words.index ?? series.index.name,
    risk_free: riskFreeText(words),
    value: words.value === undefined ? undefined : writeMoney(words.value.amount, words.value.currency),
    frequency: words.frequency ?? series.frequency,
    window: words.window?.typed,
    level: words.level === undefined ? undefined : writePercent(words.level),
    lags: words.lags?.toString(),
    kind: words.kind,
    dates: words.dates,
    sheet: words.sheet,
    normalise: words.normalise === true ? "true" : undefined,
    chart: words.chart === "scatter" ? undefined : words.chart,
  });
}
