import { PERIODS_PER_YEAR } from "../../computation/periodsPerYear.js";
import { InputError } from "../inputError.js";
import type { Frequency, SeriesKind } from "./pairedSeries.js";

/**
 * Unit of a risk-free column: fraction or percent each period; percent, a fraction or basis points a year; or the price
 * of a bill or cash index.
 */
export type RiskFreeUnit = "fraction" | "percent" | "yearly" | "yearly-fraction" | "basis-points" | "prices";

/** What tells the unit of a column of rates. */
export interface RateClues {
  readonly name: string;
  /** As written: 4.35 for `4.35%`. */
  readonly values: readonly number[];
  readonly percentSigns: boolean;
  readonly frequency: Frequency | undefined;
  /** What asset and index hold. */
  readonly beside: SeriesKind | undefined;
}

/** Yearly rates that a mean may make. */
const LEAST = -0.02;
const MOST = 0.2;
/** A rate a period above this is doubted where the returns beside it have no unit that speaks for it. */
const HIGH = 0.1;
/** A period's rate may stand so far above the mean, as a year's. */
const PEAK = 0.3;
/** Names of rates that are published in percent a year. */
const PUBLISHED = /^(?:tb\d+(?:ms|wk)|dtb|dgs|gs\d|fedfunds|dff|sofr|estr|irx|cashrate|bankrate|bankbill|baa|aaa)/;
const YEARLY_NAME = /year|annual|yield|rate|_ann\b|_pa\b|\bp\.?a\.?$/i;
const FRACTION_NAME = /frac|decimal/i;
const POINTS_NAME = /(?:^|[\s_(])(?:bps?|basis\s?points?)(?:$|[\s_)])/i;
/** Share of the steps of a cash index that go up, and that do not go down. */
const RISING = 0.6;
const NOT_FALLING = 0.9;

/**
 * The unit of a risk-free column. Each is judged by the yearly rate that the mean makes in it, −2% to 20%; the name, percent
 * signs and the unit of the returns beside it decide between those that remain.
 *
 * @throws {@link InputError} `ambiguous-rate` where two are as likely, or none is
 * @example twelve months of 0.3, beside returns in percent → "percent": 3.6% a year
 */
export function riskFreeUnit(clues: RateClues): RiskFreeUnit {
  const { name, values, percentSigns, beside } = clues;
  const plausible = plausibleUnits(clues);
  const only = (units: readonly RiskFreeUnit[]) => units.filter((unit) => plausible.includes(unit));
  if (percentSigns) return byPeriodOrYear(clues, only(["percent", "yearly"]), beside === "percent");
  if (POINTS_NAME.test(name)) return "basis-points";
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  if (PUBLISHED.test(plain)) return "yearly";
  if (FRACTION_NAME.test(name)) return first(only(["fraction", "yearly-fraction"]), clues);
  if (isPrice(values)) return "prices";
  if (YEARLY_NAME.test(name)) return yearlyUnit(clues, plausible);
  if (beside === "percent") return first(only(["percent", "yearly"]), clues);
  if (plausible.includes("fraction") && (beside === "returns" || yearlyRate("fraction", clues) <= HIGH))
    return "fraction";
  return withoutUnit(clues, plausible);
}

/** The mean as a yearly rate, were the values in that unit. */
function yearlyRate(unit: Exclude<RiskFreeUnit, "prices">, { values, frequency }: RateClues): number {
  return (values.reduce((sum, value) => sum + value, 0) / values.length) * yearlyFactor(unit, frequency);
}

function yearlyFactor(unit: Exclude<RiskFreeUnit, "prices">, frequency: Frequency | undefined): number {
  const perYear = PERIODS_PER_YEAR[frequency ?? "monthly"];
  return {
    fraction: perYear,
    percent: perYear / 100,
    yearly: 0.01,
    "yearly-fraction": 1,
    "basis-points": 0.0001,
  }[unit];
}

function plausibleUnits(clues: RateClues): readonly RiskFreeUnit[] {
  const units = ["fraction", "percent", "yearly", "yearly-fraction", "basis-points"] as const;
  const highest = clues.values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return units.filter((unit) => {
    const yearly = yearlyRate(unit, clues);
    return yearly >= LEAST && yearly <= MOST && highest * yearlyFactor(unit, clues.frequency) <= PEAK;
  });
}

function first(units: readonly RiskFreeUnit[], clues: RateClues): RiskFreeUnit {
  const [unit] = units;
  if (unit === undefined) throw ask(clues.name, ["percent", "yearly"]);
  return unit;
}

/** Cells with percent signs: a period's rate, unless only a year's can be. */
function byPeriodOrYear(clues: RateClues, units: readonly RiskFreeUnit[], settled: boolean): RiskFreeUnit {
  const unit = first(units, clues);
  if (unit === "percent" && !settled && yearlyRate("percent", clues) > HIGH)
    throw ask(clues.name, ["percent", "yearly"]);
  return unit;
}

/** A name that says a year: percent, unless a fraction is as likely. */
function yearlyUnit(clues: RateClues, plausible: readonly RiskFreeUnit[]): RiskFreeUnit {
  const fraction = yearlyRate("yearly-fraction", clues);
  const highest = Math.max(...clues.values.slice(0, 1000));
  if (plausible.includes("yearly-fraction") && fraction >= 0.005 && highest < 0.2 && clues.beside !== "percent")
    throw ask(clues.name, ["yearly", "yearly fraction"]);
  return first(
    ["yearly" as const, "basis-points" as const].filter((unit) => plausible.includes(unit)),
    clues,
  );
}

/** No unit of the returns speaks for one: a period's percent, a year's percent, unless a fraction is as likely. */
function withoutUnit(clues: RateClues, plausible: readonly RiskFreeUnit[]): RiskFreeUnit {
  const rivals = (["fraction", "yearly-fraction"] as const).filter((unit) => plausible.includes(unit));
  if (!plausible.includes("percent")) {
    if (plausible.includes("yearly")) return "yearly";
    return first(
      plausible.filter((unit) => unit === "basis-points"),
      clues,
    );
  }
  const [rival] = rivals;
  if (rival !== undefined) throw ask(clues.name, ["percent", rival.replace("-", " ")]);
  if (yearlyRate("percent", clues) > HIGH) throw ask(clues.name, ["percent", "yearly"]);
  return "percent";
}

/** Values that go up nearly always, or move as prices far above any rate do. */
function isPrice(values: readonly number[]): boolean {
  const lowest = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  if (!(lowest > 0) || values.length < 3) return false;
  const steps = values.slice(1).map((value, index) => Math.log(value / (values[index] ?? value)));
  const share = (test: (step: number) => boolean) => steps.filter(test).length / steps.length;
  const total = steps.reduce((sum, step) => sum + step, 0);
  if (lowest >= 20) return values.some((value) => !Number.isInteger(value)) && steps.some((step) => step !== 0);
  const even = steps.every((step) => Math.abs(step) <= 0.02);
  return total > 0 && even && share((step) => step > 0) >= RISING && share((step) => step >= 0) >= NOT_FALLING;
}

function ask(name: string, words: readonly string[]): InputError {
  return new InputError("ambiguous-rate", { part: name, fixes: words.map((word) => `${name} ${word}`) }, "risk_free");
}
