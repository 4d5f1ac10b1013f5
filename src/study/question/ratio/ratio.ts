import type { Decimal } from "../../../computation/decimal.js";
import type { InClause } from "../clauses.js";
import type { Assumption, Missing, OptionTexts, ReadWords } from "../question.js";

/** What a question about a hedge of least variance asks for. */
export type RatioWant =
  | "ratio"
  | "contracts"
  | "beta"
  | "effectiveness"
  | "variance-left"
  | "volatility-left"
  | "volatility-cut";

/** The hedge ratio of least variance, and what it is made of as far as that is told. */
export interface Ratio {
  /** h*, the futures to short per unit of what is hedged; nothing where the correlation alone is known. */
  readonly hedgeRatio?: Decimal;
  /** ρ, from −1 to 1. */
  readonly correlation?: Decimal;
  /** σ_S and σ_F, as fractions or in money. */
  readonly spotVolatility?: Decimal;
  readonly futuresVolatility?: Decimal;
  /** Q_A and Q_F, where units are hedged: negative for what is sold short or still to be bought, and those of one contract. */
  readonly position?: Decimal;
  readonly contractSize?: Decimal;
}

/** A hedge ratio as a question gives it. */
export interface RatioRead {
  /** As far as it is known. */
  readonly ratio?: Ratio;
  /** Whether its volatilities are of prices, so that it counts units and not money. */
  readonly ofPrices: boolean;
  /** Options of `/minvar`, where volatilities are given. */
  readonly options: OptionTexts;
  readonly read: readonly ReadWords[];
  readonly assumptions: readonly Assumption[];
  readonly missing: readonly Missing[];
  readonly used: readonly InClause[];
}
