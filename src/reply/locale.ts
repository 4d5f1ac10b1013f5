import type { NumberStyle } from "./numberStyle.js";

/**
 * The number style that is customary in a locale: the decimal mark decides, then what groups thousands. `point` for a
 * locale that is not known.
 *
 * Groups are always thousands, so Hindi's 1,00,000 becomes 100,000; Swiss 1’000.00 becomes 1,000.00.
 *
 * @param locale a BCP 47 tag, as Discord gives it
 * @throws RangeError for what is no such tag
 * @example
 * localeStyle("de") // "comma"
 */
export function localeStyle(locale: string): NumberStyle {
  const known = styles.get(locale) ?? customary(locale);
  styles.set(locale, known);
  return known;
}

/** Making a number format takes a tenth of a millisecond; Discord has some thirty locales. */
const styles = new Map<string, NumberStyle>();

function customary(locale: string): NumberStyle {
  if (!isKnown(locale)) return "point";
  // Some locales leave four digits ungrouped.
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const mark = (type: "group" | "decimal") => parts.find((part) => part.type === type)?.value;
  if (mark("decimal") !== ",") return "point";
  return mark("group") === "." ? "comma" : "space";
}

/** Of one that is not known, the machine's own locale would be taken. */
function isKnown(locale: string): boolean {
  return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
}
