import type { Decimal } from "../computation/decimal.js";
import { readHeld } from "./quantities.js";
import { writeNumber } from "./writeOption.js";

/** Contracts that somebody held, and whether a sign or a word says on which side. */
export interface StatedContracts {
  /** Negative is short. */
  readonly contracts: Decimal;
  readonly sideSaid: boolean;
}

const SIDE = /[-−–+]|short|sold|sell|long|bought|buy/iu;

/** Whole contracts held: `-60`, `60 short`, `long 10`. @throws {@link InputError} as {@link readHeld} */
export function readStatedContracts(text: string): StatedContracts {
  const contracts = readHeld(text);
  return { contracts, sideSaid: contracts.isZero() || SIDE.test(text) };
}

/** The same as text whose side is said. @example "-60", "60 long" */
export function writeStatedContracts(contracts: Decimal): string {
  return contracts.greaterThan(0) ? `${writeNumber(contracts)} long` : writeNumber(contracts);
}
