import { InputError } from "../inputError.js";
import { writeDay } from "./calendar.js";
import { isCoarser } from "./frequency.js";
import type { Frequency } from "./pairedSeries.js";
import type { SeriesNote } from "./seriesNote.js";
import { inWindow, type SeriesWindow } from "./window.js";

/**
 * Which of the pairs a window keeps.
 *
 * @param days the last day of each pair; nothing without dates, when only a count can be used
 * @throws {@link InputError} `window-no-dates`, `window-empty` with the span of the file
 */
export function applyWindow(
  window: SeriesWindow | undefined,
  days: readonly number[] | undefined,
  count: number,
  frequency: Frequency | undefined,
): { readonly keep: (index: number) => boolean; readonly notes: readonly SeriesNote[] } {
  if (window === undefined) return { keep: () => true, notes: [] };
  if (window.kind === "count") {
    const notes: readonly SeriesNote[] =
      window.count > count ? [{ code: "window-larger", asked: window.count, pairs: count }] : [];
    return { keep: (index) => index >= count - window.count, notes };
  }
  if (days === undefined) throw new InputError("window-no-dates", { fixes: ["60"] }, "window");
  const last = days.at(-1) ?? 0;
  const test = inWindow(window, last, frequency !== undefined && isCoarser(frequency, "weekly"));
  if (!days.some(test)) {
    const about = `${writeDay(days[0] ?? last)} to ${writeDay(last)}`;
    throw new InputError(
      "window-empty",
      { about, fixes: [`${writeDay(days[0] ?? last)}..${writeDay(last)}`] },
      "window",
    );
  }
  return { keep: (index) => test(days[index] ?? 0), notes: [] };
}
