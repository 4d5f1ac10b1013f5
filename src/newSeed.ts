import { randomInt } from "node:crypto";

/** Six letters and digits: 2 · 10⁹ questions of each topic and level. */
const SEEDS = 36 ** 6;

/** A fresh seed for a question. It is printed with it, so that everything after it follows from what is typed. */
export function newSeed(): string {
  return randomInt(SEEDS).toString(36);
}
