import { type Horizon, readHorizon } from "../../request/horizon.js";
import { InputError } from "../../request/inputError.js";

/** Counts in words, as digits. */
const COUNTS: Readonly<Record<string, string>> = {
  a: "1",
  an: "1",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
};

/** How many of a unit of time there are, in digits or words, for patterns. */
export const COUNT = `(?:\\d{1,3}|${Object.keys(COUNTS).join("|")})`;

/**
 * A count and a unit as a length of time; nothing where it is none.
 *
 * @example
 * lengthOf("four", "months") // { text: "4 months", years: 0.33 }
 */
export function lengthOf(count: string, unit: string): Horizon | undefined {
  try {
    return readHorizon(`${COUNTS[count.toLowerCase()] ?? count} ${unit}`);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
