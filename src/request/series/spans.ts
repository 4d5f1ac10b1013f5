import { InputError } from "../inputError.js";
import { writeDay } from "./calendar.js";
import { FREQUENCIES, isCoarser, longestGap } from "./frequency.js";
import type { Frequency } from "./pairedSeries.js";
import { groupPeriods, type Period } from "./periods.js";
import type { SeriesNote } from "./seriesNote.js";

/** The stretches of rows that each give one return. */
export interface Spans {
  readonly spans: readonly Span[];
  readonly incomplete: number;
  readonly notes: readonly SeriesNote[];
}

/** Rows of one period, and the last row of the one before, which is where a return from prices starts. */
export interface Span extends Period {
  readonly base: number;
}

/**
 * The periods that returns are taken over: every row at the file's own frequency, or the rows of each coarser period. The
 * first is only where prices start. Periods that the file does not reach the beginning or end of count too, as both
 * columns stand for the same days, and are told of.
 *
 * @param prices whether any column is prices
 * @param dropped for each row, how many between it and the one before were left out
 * @throws {@link InputError} `frequency-finer` than the file's own
 */
export function returnSpans(
  days: readonly number[] | undefined,
  count: number,
  native: Frequency | undefined,
  frequency: Frequency | undefined,
  prices: boolean,
  dropped: readonly number[] = [],
): Spans {
  if (days === undefined || frequency === undefined || frequency === native) {
    const rows = Array.from({ length: count }, (_, row) => ({ from: row, to: row, base: row - 1 }));
    const spans = prices ? rows.slice(1) : rows;
    return { spans, incomplete: 0, notes: prices ? gaps(spans, days, frequency, dropped) : [] };
  }
  if (native !== undefined && isCoarser(native, frequency)) throw finer(frequency, native);
  const { periods, firstComplete, lastComplete } = groupPeriods(days, frequency, native);
  const all = periods.map((period, index) => ({ ...period, base: periods[index - 1]?.to ?? -1 }));
  const spans = prices ? all.slice(1) : all;
  const cut = [...(firstComplete || prices ? [] : spans.slice(0, 1)), ...(lastComplete ? [] : spans.slice(-1))];
  const dates = [...new Set(cut)].map(({ to }) => days[to] ?? 0);
  const incomplete = dates.length;
  const notes: SeriesNote[] = incomplete === 0 ? [] : [{ code: "incomplete-periods", dates: dates.map(writeDay) }];
  return { spans, incomplete, notes: [...notes, ...(prices ? gaps(spans, days, frequency, []) : [])] };
}

function gaps(
  spans: readonly Span[],
  days: readonly number[] | undefined,
  frequency: Frequency | undefined,
  dropped: readonly number[],
): readonly SeriesNote[] {
  const longest = frequency === undefined ? Number.POSITIVE_INFINITY : longestGap(frequency);
  const isLong = ({ base, to }: Span) => base >= 0 && (days?.[to] ?? 0) - (days?.[base] ?? 0) > longest;
  const count = spans.filter((span) => isLong(span) || (dropped[span.to] ?? 0) > 0).length;
  return count === 0 ? [] : [{ code: "gaps", count, what: "spans" }];
}

function finer(frequency: Frequency, native: Frequency): InputError {
  const fixes = FREQUENCIES.slice(FREQUENCIES.indexOf(native));
  return new InputError("frequency-finer", { part: frequency, about: native, fixes }, "frequency");
}
