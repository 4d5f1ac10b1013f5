import { InputError } from "../inputError.js";
import { type DatedColumns, withValues } from "./datedColumns.js";
import { frequencyOf, isCoarser } from "./frequency.js";
import type { NumberColumn } from "./numberColumn.js";
import type { Frequency, SeriesQuestion } from "./pairedSeries.js";
import { periodKey } from "./periods.js";
import { guessKind } from "./seriesKind.js";

/**
 * Share of the rarer column's values that may find no partner on their date. Of calendar month ends two in seven are no
 * trading days, so less is enough for a column that is plainly of weeks or months.
 */
const LOST = 1 / 3;
const LOST_OF_PERIODS = 0.2;
/** Share of its periods that must find one. */
const KEPT = 0.9;
const LEAST_PERIODS = 3;
/** Values a period above which a column is measured more often. */
const MORE_OFTEN = 1.2;

/**
 * Pairs columns that share few dates, such as values at calendar month ends against trading days, by each one's last value of
 * every period, where a frequency is typed that is coarse enough.
 *
 * @throws {@link InputError} `dates-apart` to offer it
 */
export function pairByPeriod(dated: DatedColumns, question: SeriesQuestion): DatedColumns {
  const { columns, days } = dated;
  if (days === undefined) return dated;
  const held = columns.series.map(({ read }) => rowsOf(read, days));
  const [rarer = []] = held.toSorted((a, b) => a.length - b.length);
  const together = rarer.filter((row) => columns.series.every(({ read }) => !Number.isNaN(read.values[row])));
  if (rarer.length === together.length) return dated;
  const own = frequencyOf(rarer.map((row) => days[row] ?? 0).toSorted((a, b) => a - b));
  const least = own === undefined || own === "daily" ? "monthly" : own;
  const most = own === undefined || own === "daily" ? LOST : LOST_OF_PERIODS;
  if (together.length >= (1 - most) * rarer.length) return dated;
  const typed = question.frequency;
  const unit = typed !== undefined && !isCoarser(least, typed) ? typed : least;
  if (!isKept(dated, unit, question)) return dated;
  if (unit === typed) return byPeriod(dated, unit);
  const part = `${rarer.length - together.length} of ${rarer.length}`;
  throw new InputError("dates-apart", { part, about: unit, add: [`frequency:${unit}`] }, "frequency");
}

function rowsOf({ values }: NumberColumn, days: readonly number[]): readonly number[] {
  return days.map((_, row) => row).filter((row) => !Number.isNaN(days[row]) && !Number.isNaN(values[row]));
}

/** Whether most periods hold a value of each column, of which only prices may have several. */
function isKept({ columns, days = [] }: DatedColumns, unit: Frequency, { kind }: SeriesQuestion): boolean {
  const periods = columns.all.map((read) => {
    const rows = rowsOf(read, days);
    const keys = new Set(rows.map((row) => periodKey(days[row] ?? 0, unit)));
    const values = rows.map((row) => read.values[row] ?? 0);
    const isPrice = (read === columns.riskFree?.read ? undefined : kind) ?? guessKind(values, undefined);
    return { keys, usable: rows.length <= MORE_OFTEN * keys.size || isPrice === "prices" };
  });
  const fewest = Math.min(...periods.map(({ keys }) => keys.size));
  const shared = [...(periods[0]?.keys ?? [])].filter((key) => periods.every(({ keys }) => keys.has(key))).length;
  return periods.every(({ usable }) => usable) && shared >= LEAST_PERIODS && shared >= KEPT * fewest;
}

function byPeriod(dated: DatedColumns, unit: Frequency): DatedColumns {
  const { columns, days = [], lines, notes } = dated;
  const lastRows = columns.all.map((read) => {
    const last = new Map<number, number>();
    for (const row of rowsOf(read, days)) {
      const key = periodKey(days[row] ?? 0, unit);
      const before = last.get(key);
      if (before === undefined || (days[row] ?? 0) >= (days[before] ?? 0)) last.set(key, row);
    }
    return last;
  });
  const keys = [...new Set(lastRows.flatMap((last) => [...last.keys()]))].sort((a, b) => a - b);
  const latest = keys.map((key) => {
    const rows = lastRows.map((last) => last.get(key)).filter((row) => row !== undefined);
    return rows.reduce((late, row) => ((days[row] ?? 0) > (days[late] ?? 0) ? row : late));
  });
  return {
    columns: withValues(columns, (read) => {
      const last = lastRows[columns.all.indexOf(read)];
      return keys.map((key) => read.values[last?.get(key) ?? -1] ?? Number.NaN);
    }),
    days: latest.map((row) => days[row] ?? 0),
    lines: latest.map((row) => lines[row] ?? 0),
    notes: [...notes, { code: "paired-by-period", frequency: unit }],
  };
}
