import { Decimal, ZERO } from "../computation/decimal.js";
import type { Rounding } from "../computation/wholeContracts.js";
import type { DriftWords } from "./driftOptions.js";
import { type HedgeRequest, readHedge } from "./hedgeRequest.js";
import type { Note } from "./note.js";
import { smallPercents } from "./smallPercents.js";

/** A hedge that is on, and what it should be by now. */
export interface DriftRequest {
  readonly hedge: HedgeRequest;
  readonly rounding: Rounding;
  readonly held: Decimal;
  /** Contracts; trades of at most so many are left alone. */
  readonly band: Decimal;
  /** A year, as fractions. */
  readonly carry?: { readonly rate: Decimal; readonly dividend: Decimal };
  readonly notes: readonly Note[];
}

/** What rounding to whole contracts leaves anyway. */
const DEFAULT_BAND = new Decimal("0.5");

/**
 * Turns the options into one consistent question.
 *
 * @throws {@link InputError} as {@link readHedge}
 * @example
 * readDrift({ value: { amount: 10e6 }, beta: 1.2, price: { amount: 8000 }, held: -55 }).band // 0.5
 */
export function readDrift(words: DriftWords): DriftRequest {
  const { held, band, rate, dividend, rounding = "nearest", ...open } = words;
  // A combination of sizes is for a hedge that is built anew; what is held here is of one contract.
  const mixed = rounding === "mix";
  const single = mixed ? "nearest" : rounding;
  const hedge = readHedge({ ...open, held, rounding: single });
  const unused: Note = { code: "unused", options: "rounding:mix", why: "what is held is of one contract" };
  return {
    hedge,
    rounding: single,
    held,
    band: band ?? DEFAULT_BAND,
    ...(rate === undefined && dividend === undefined
      ? {}
      : { carry: { rate: rate?.fraction ?? ZERO, dividend: dividend?.fraction ?? ZERO } }),
    notes: [
      ...hedge.notes.filter(({ code }) => code !== "default-move"),
      ...smallPercents({ rate, dividend }),
      ...(mixed ? [unused] : []),
    ],
  };
}
