import type { Decimal } from "../../../computation/decimal.js";
import type { Horizon } from "../../../request/horizon.js";
import type { InClause } from "../clauses.js";
import type { Assumption, Missing, ReadWords } from "../question.js";

/** A future's fair price and what it is made of; rates a year, as fractions. */
export interface Fair {
  readonly price: Decimal;
  readonly indexLevel: Decimal;
  readonly rate: Decimal;
  readonly dividend: Decimal;
  readonly expiry: Horizon;
  /** Whether the rates compound continuously, and do not add up as simple interest. */
  readonly isContinuous: boolean;
}

/** A fair price as far as a question tells what it needs. */
export interface FairRead {
  readonly fair?: Fair;
  /** Whether the future's own price is given, so that the fair one is not needed for a count. */
  readonly isPriced: boolean;
  /** How long the hedge is on, where that is told. */
  readonly hedge?: Horizon | undefined;
  readonly read: readonly ReadWords[];
  readonly assumptions: readonly Assumption[];
  readonly missing: readonly Missing[];
  readonly used: readonly InClause[];
}
