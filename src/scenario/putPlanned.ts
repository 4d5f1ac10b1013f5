import type { Decimal } from "../computation/decimal.js";

/** What is bought, and until when. */
export interface PutPlanned {
  readonly strike: Decimal;
  readonly floor?: Decimal;
  readonly rate: Decimal;
  readonly dividend: Decimal;
  readonly expiry: { readonly years: Decimal };
  readonly pricing?: { readonly volatility: Decimal; readonly premium?: Decimal };
  readonly callStrike?: Decimal;
  readonly moves: readonly Decimal[];
}
