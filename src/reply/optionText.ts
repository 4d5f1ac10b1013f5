import { Decimal } from "../computation/decimal.js";
import { echo, number, restyled } from "./format.js";

/** An option's text as people read it: thousands grouped, which are not in what is typed, in their own number style. */
export function optionText(text: string, most = 40): string {
  const parts = text.split(/((?<![.\d])\d+(?:\.\d+)?)/);
  const shown = parts.map((part, index) => (index % 2 === 0 ? part : grouped(part))).join("");
  return echo(shown.replace(/^-/, "−"), most);
}

function grouped(digits: string): string {
  return digits.length > 15 ? restyled(digits) : number(new Decimal(digits), 10);
}
