/** Something that was assumed or may surprise in how the request was read; worded in `reply/notes.ts`. */
export type Note =
  /** No currency, or a bare dollar, typed beside the value: the contract's was taken. */
  | { readonly code: "currency-assumed"; readonly currency: string; readonly bareDollar: boolean }
  /** An exchange rate was given for a value that does not say its currency. */
  | { readonly code: "currency-unknown" }
  /** The default contract was used because none was named. */
  | { readonly code: "default-contract"; readonly name: string }
  /** The default market move was used. */
  | { readonly code: "default-move" }
  /** A name that several contracts go by. */
  | { readonly code: "clash"; readonly text: string }
  /** The multiplier typed is that of another contract of the family, which was taken. */
  | { readonly code: "contract-by-multiplier"; readonly name: string; readonly multiplier: string }
  /** The multiplier typed differs from the catalogue's. */
  | { readonly code: "multiplier-override"; readonly name: string; readonly catalogue: string }
  | { readonly code: "delisted"; readonly name: string; readonly text: string }
  | { readonly code: "unverified"; readonly name: string; readonly text: string }
  /** The price is far from the last level seen. */
  | { readonly code: "price-far"; readonly name: string; readonly level: string; readonly asOf: string }
  /** A percent option typed as a small number without a sign. */
  | { readonly code: "small-percent"; readonly option: string; readonly read: string; readonly instead: string }
  | { readonly code: "default-horizon"; readonly text: string }
  /** A length of time without a unit. */
  | { readonly code: "horizon-days"; readonly text: string; readonly option?: string }
  /** Options that changed nothing. */
  | { readonly code: "unused"; readonly options: string; readonly why: string }
  /** `mix` was asked for, but the family has no smaller contract to act on. */
  | { readonly code: "no-smaller-contract"; readonly name: string; readonly smaller?: string; readonly text?: string };
