import { contracts, isOffered } from "../catalogue/contracts.js";
import { currencySymbol, mayMean } from "../catalogue/currencies.js";
import { type Decimal, ONE } from "../computation/decimal.js";
import { InputError } from "./inputError.js";
import type { Note } from "./note.js";
import type { Money } from "./quantities.js";

/** The portfolio's currency and the rate that turns contract money into it. */
export interface Currencies {
  /** ISO code; `$` or absent where nobody said. */
  readonly portfolioCurrency?: string;
  /** Portfolio currency per unit of contract currency. */
  readonly fx: Decimal;
}

/**
 * Settles the portfolio's currency against the contract's.
 *
 * A value without a currency, or with a bare `$`, takes the contract's and a note says so; different currencies need `fx`.
 *
 * @throws {@link InputError} `currency-mismatch` without `fx`; `same-currency-fx` for a rate between a currency and itself
 * @example
 * reconcileCurrencies({ stated: "$", contractCurrency: "AUD" }, notes) // { portfolioCurrency: "AUD", fx: 1 }
 */
export function reconcileCurrencies(
  given: {
    readonly stated?: string | undefined;
    readonly contractCurrency?: string | undefined;
    readonly fx?: Decimal | undefined;
  },
  notes: Note[],
): Currencies {
  const { stated, contractCurrency, fx } = given;
  if (contractCurrency === undefined)
    return { ...(stated === undefined ? {} : { portfolioCurrency: stated }), fx: fx ?? ONE };
  if (stated === contractCurrency && (stated !== "$" || fx === undefined)) {
    if (fx !== undefined && !fx.equals(1))
      throw new InputError("same-currency-fx", { part: stated, fixes: [""] }, "fx");
    return { portfolioCurrency: stated, fx: ONE };
  }
  if (fx !== undefined && !fx.equals(1)) {
    if (stated !== undefined && stated !== "$") return { portfolioCurrency: stated, fx };
    notes.push({ code: "currency-unknown" });
    return { ...(stated === undefined ? {} : { portfolioCurrency: stated }), fx };
  }
  if (stated === undefined || mayMean(stated, contractCurrency)) {
    notes.push({ code: "currency-assumed", currency: contractCurrency, bareDollar: stated === "$" });
    return { portfolioCurrency: contractCurrency, fx: ONE };
  }
  if (fx === undefined) throw mismatch(stated, contractCurrency);
  return { portfolioCurrency: stated, fx };
}

function mismatch(stated: string, contractCurrency: string): InputError {
  const inOwn = contracts.filter((row) => isOffered(row) && row.currency === stated).slice(0, 3);
  const pair = `${currencySymbol(stated).trim()} per ${currencySymbol(contractCurrency)}1`;
  return new InputError(
    "currency-mismatch",
    {
      part: `${stated} and ${contractCurrency}`,
      about: pair,
      add: ["fx:1.5", ...inOwn.map((row) => `contract:${row.symbol}`)],
    },
    "fx",
  );
}

/** Refuses a price, cost or margin whose stated currency is not the contract's. */
export function checkCurrency(field: string, money: Money | undefined, contractCurrency: string | undefined): void {
  const stated = money?.currency;
  if (stated === undefined || contractCurrency === undefined || mayMean(stated, contractCurrency)) return;
  const plain = money?.amount.toFixed() ?? "";
  throw new InputError("price-currency", { part: stated, about: contractCurrency, fixes: [plain] }, field);
}
