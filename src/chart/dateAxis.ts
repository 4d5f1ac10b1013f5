import type { Axis } from "./axes.js";
import { TYPE } from "./canvas.js";
import { fittedText } from "./chartText.js";
import { textWidth } from "./fontMetrics.js";

/** When things were, along an axis. */
export interface DateAxis {
  readonly axis: Axis;
  /** Where each of the dates lies on the axis: days if they ascend, else places in the row. */
  readonly positions: readonly number[];
}

/** A label, and where on the axis it stands. */
interface Mark {
  readonly position: number;
  readonly text: string;
}

const STYLE = { size: TYPE.axis, weight: 500 } as const;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Between labels, in months. */
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 6_000];
/** Between labels, in places of the row. */
const PLACE_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];
const YEAR = 12;
const MOST_MARKS = 9;
const SPACE = 34;
const WIDEST = 230;

/** Years if they fit, months where there are few, and the dates themselves where there are no days to count. */
export function dateAxis(dates: readonly string[], width: number): DateAxis {
  const days = daysOf(dates);
  const positions = days ?? dates.map((_, index) => index);
  const [first = 0, last = 0] = [positions[0], positions.at(-1)];
  const [from, to] = first === last ? [first - 0.5, first + 0.5] : [first, last];
  const fits = (marks: readonly Mark[]): boolean => fitting(marks, width / (to - from));
  const calendar = days === undefined ? [] : MONTH_STEPS.map((step) => calendarMarks(from, to, step));
  const marks = calendar.find((some) => some.length >= 2 && fits(some)) ?? ownMarks(dates, positions, fits);
  const texts = new Map(marks.map(({ position, text }) => [position, text]));
  const scale = { step: 1, from, to, ticks: marks.map(({ position }) => position) };
  return { axis: { scale, text: (position) => texts.get(position) ?? "" }, positions };
}

/** Days since 1970, or nothing where the dates are not all days that ascend. */
function daysOf(dates: readonly string[]): readonly number[] | undefined {
  const days = dates.map((date) => (ISO.test(date) ? Date.parse(date) / DAY_MS : Number.NaN));
  const ascend = days.every((day, index) => index === 0 || day > (days[index - 1] ?? day));
  return ascend && days.every(Number.isInteger) ? days : undefined;
}

/** The first days of months, so many months apart. */
function calendarMarks(from: number, to: number, step: number): readonly Mark[] {
  const start = new Date(from * DAY_MS);
  const month = start.getUTCFullYear() * YEAR + start.getUTCMonth();
  const first = Math.ceil(month / step) * step;
  const count = Math.ceil((to - from) / (28 * step)) + 1;
  return Array.from({ length: Math.min(count, 10 * MOST_MARKS) }, (_, index) =>
    monthMark(first + index * step, step),
  ).filter(({ position }) => position >= from && position <= to);
}

function monthMark(month: number, step: number): Mark {
  const [year, place] = [Math.floor(month / YEAR), month % YEAR];
  const day = new Date(0).setUTCFullYear(year, place, 1) / DAY_MS;
  return { position: day, text: step % YEAR === 0 ? `${year}` : `${MONTHS[place]} ${year}` };
}

/** Some of the dates as they are, a round number of places apart. */
function ownMarks(
  dates: readonly string[],
  positions: readonly number[],
  fits: (marks: readonly Mark[]) => boolean,
): readonly Mark[] {
  const every = (step: number): readonly Mark[] =>
    dates.flatMap((date, index) =>
      index % step === 0 ? [{ position: positions[index] ?? index, text: fittedText(date, STYLE, WIDEST) }] : [],
    );
  return (
    PLACE_STEPS.filter((step) => step < dates.length)
      .map(every)
      .find(fits) ?? every(dates.length)
  );
}

/** Whether no label touches the next. */
function fitting(marks: readonly Mark[], pixels: number): boolean {
  const half = ({ text }: Mark): number => textWidth(text, STYLE.size, STYLE.weight) / 2;
  const apart = marks.every((mark, index) => {
    const next = marks[index + 1];
    return next === undefined || (next.position - mark.position) * pixels >= half(mark) + half(next) + SPACE;
  });
  return apart && marks.length <= MOST_MARKS;
}
