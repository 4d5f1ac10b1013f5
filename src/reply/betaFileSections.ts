import type { BetaAnalysis } from "../analysis/betaAnalysis.js";
import { Decimal } from "../computation/decimal.js";
import { PERIODS_PER_YEAR } from "../computation/periodsPerYear.js";
import type { BetaFileAnswer } from "./betaFileReply.js";
import * as format from "./format.js";
import { beta, columnBeta, number, percent, probability, signedPercent } from "./measured.js";
import type { Section } from "./reply.js";
import { periodName } from "./seriesLines.js";

/** Beta, its errors and interval, and what the index leaves. */
export function estimateSection({ analysis, estimate }: BetaFileAnswer): Section {
  const { regression, interval, hac, series } = analysis;
  const level = percent(interval.level, 1);
  const { frequency } = series;
  const alpha =
    frequency === undefined
      ? [format.row("intercept a row", percent(regression.intercept, 2))]
      : [
          format.row(
            series.riskFree === undefined ? "intercept a year" : "alpha a year",
            percent(regression.intercept * PERIODS_PER_YEAR[frequency], 2),
          ),
        ];
  return {
    heading: "Estimate",
    table: [
      format.row("beta", columnBeta(regression.slope)),
      format.row("standard error", columnBeta(regression.slopeError)),
      format.row(`  robust, ${hac.lags} ${hac.lags === 1 ? "lag" : "lags"}`, columnBeta(hac.standardError)),
      format.row(`${level} from`, columnBeta(interval.low)),
      format.row(`${level} to`, columnBeta(interval.high)),
      format.row("R²", format.fixed(new Decimal(regression.rSquared), 3)),
      format.row("pairs", number(regression.observations, 0)),
      ...alpha,
      ...(estimate.residualVolatility === undefined
        ? [format.row("residual vol. a row", percent(regression.residualDeviation))]
        : [format.row("residual vol. a year", format.percent(estimate.residualVolatility, 1))]),
      format.row("a full hedge leaves", percent(estimate.volatilityLeft, 0)),
    ],
  };
}

/** Up and down markets, the two halves, the moving window, and the pairs that weigh most. */
export function partsSections({ bull, bear, halves, rolling, influential, series }: BetaAnalysis): readonly Section[] {
  const [up, down] = series.riskFree === undefined ? ["index up", "index down"] : ["index over rf", "index under rf"];
  const excess = series.riskFree === undefined ? "" : ", in excess of the risk-free rate";
  const parts = [
    ...(bull === undefined ? [] : [format.row(`${up} (${bull.observations})`, columnBeta(bull.beta))]),
    ...(bear === undefined ? [] : [format.row(`${down} (${bear.observations})`, columnBeta(bear.beta))]),
    ...(halves === undefined
      ? []
      : [
          format.row("first half", columnBeta(halves.first.beta)),
          format.row("second half", columnBeta(halves.second.beta)),
        ]),
    ...rollingRows(rolling),
  ];
  const stability =
    halves === undefined
      ? []
      : [
          `The halves' lines ${halves.pValue < 0.05 ? "differ more than chance explains" : "do not differ beyond chance"}, slope and level together (Chow F ${number(halves.fStatistic)}, p ${probability(halves.pValue)}).`,
        ];
  const without = influential.map(
    (pair) =>
      `${pair.date}: index ${signedPercent(pair.index)}, asset ${signedPercent(pair.asset)}; without it beta ${beta(pair.betaWithout)}.`,
  );
  return [
    ...(parts.length === 0 ? [] : [{ heading: "How steady", table: parts, lines: stability }]),
    ...(without.length === 0
      ? []
      : [
          {
            heading: `The ${series.frequency === undefined ? "rows" : `${periodName(series.frequency)}s`} that weigh most${excess}`,
            lines: without,
          },
        ]),
  ];
}

function rollingRows(rolling: BetaAnalysis["rolling"]): readonly string[] {
  if (rolling === undefined || rolling.points.length < 2) return [];
  const betas = rolling.points.map(({ beta }) => beta);
  return [
    format.row(`rolling ${rolling.window}, lowest`, beta(Math.min(...betas))),
    format.row(`rolling ${rolling.window}, highest`, beta(Math.max(...betas))),
    format.row(`rolling ${rolling.window}, last`, beta(betas.at(-1) ?? 0)),
  ];
}

/** The adjusted beta beside the measured one, and what the adjustment took in. */
export function adjustedSection({ words, analysis, estimate }: BetaFileAnswer): readonly Section[] {
  const { adjust = "none" } = words;
  if (adjust === "none") return [];
  if (!estimate.adjusted)
    return [
      {
        heading: "Adjusted beta",
        lines: [
          adjust === "scholes_williams"
            ? `It cannot be made: too few pairs with neighbours, or the index reverses so much (autocorrelation ${format.restyled("−0.5")} or below) that 1 + 2ρ is not above zero. The measured beta is used.`
            : "It cannot be made: too few pairs with neighbours. The measured beta is used.",
        ],
      },
    ];
  const { regression, dimson, scholesWilliams } = analysis;
  const measured = beta(regression.slope);
  const used = format.beta(estimate.beta.toDecimalPlaces(4));
  const how = {
    blume: `Blume: ⅔ × ${measured} + ⅓ = ${used}. Its range is the measured interval put through the same rule; the rule's own error is not in it.`,
    vasicek: `Vasicek: ${measured} ± ${beta(regression.slopeError)} weighed against 1 ± ${words.prior_sd === undefined ? "" : format.beta(words.prior_sd)} (your prior) gives ${used}.`,
    dimson: `Dimson: with the index one period earlier, ${used} ± ${beta(dimson?.standardError ?? 0)}.`,
    dimson_lead: `Dimson: with the index one period earlier and one later, ${used} ± ${beta(dimson?.standardError ?? 0)}.`,
    scholes_williams: `Scholes–Williams: lagged, matching and leading betas over 1 + 2 × ${number(scholesWilliams?.autocorrelation ?? 0, 3)} (the index's autocorrelation) give ${used}; no standard error is computed for it, so no range of contracts.`,
  }[adjust];
  return [{ heading: "Adjusted beta, used for the hedge", lines: [how] }];
}
