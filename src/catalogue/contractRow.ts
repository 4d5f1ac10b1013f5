/** One index future as recorded in the catalogue: figures as exact decimal text, with where and when they were read. */
export interface ContractRow {
  /** Exchange and symbol, unique: `ASX:AP`. */
  readonly id: string;
  /** The symbol people type and the exchange prints: `AP`. Unique in the catalogue. */
  readonly symbol: string;
  readonly exchange: string;
  /** For titles and tables: `SPI 200`. */
  readonly shortName: string;
  readonly name: string;
  readonly underlying: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Currency per index point; absent where no source was found. */
  readonly multiplier?: string;
  /** Smallest price step, in index points. */
  readonly tickSize?: string;
  /** Money per tick: tickSize × multiplier. */
  readonly tickValue?: string;
  readonly contractMonths?: string;
  readonly lastTrading?: string;
  readonly settlement?: string;
  readonly status: "active" | "delisted" | "unknown";
  readonly delistedOn?: string;
  /** What replaced a delisted contract; `contractsPerOld` only where open positions were converted. */
  readonly successor?: { readonly id: string; readonly contractsPerOld?: string };
  /** Contracts on the same index in the same currency and market share a family. */
  readonly family: string;
  readonly sizeClass: string;
  /** The larger contract that this one is a fraction of. */
  readonly parent?: { readonly id: string; readonly contractsPerParent: string };
  readonly aliases: readonly string[];
  /** An index level once seen, to notice a mistyped price; never used as a price. */
  readonly level?: { readonly value: string; readonly asOf: string };
  /** Whether multiplier and currency were read in at least two independent sources. */
  readonly verified: boolean;
  readonly unverifiedFields?: readonly string[];
  readonly note?: string;
  readonly sources: readonly { readonly ref: string; readonly asOf: string }[];
  /** The date that the row speaks of, as far as its sources tell. */
  readonly asOf: string;
}
