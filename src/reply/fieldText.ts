import { contractById } from "../catalogue/contracts.js";
import { Decimal } from "../computation/decimal.js";
import { echo, input } from "./format.js";

const NUMBERS: readonly string[] = ["value", "beta", "multiplier", "holdings"];

/** A saved field as people read it: numbers grouped, contracts by name. */
export function fieldText(field: string, text: string): string {
  if (NUMBERS.includes(field) && /^-?\d+(\.\d+)?$/.test(text)) return input(new Decimal(text));
  if (field === "contract") return contractById(text)?.shortName ?? text;
  return echo(text, 80);
}
