import { currencyTyped } from "../../catalogue/currencies.js";
import type { Cell } from "../series/table.js";

/** What a column of a holdings file can be read as. */
export type Role = "name" | "weight" | "amount" | "quantity" | "price" | "beta" | "currency" | "side";

/** The words of a column's heading: lower case, without accents, marks and currency. */
export interface Heading {
  readonly words: string;
  /** ISO code, or `$` for a dollar that does not say whose. */
  readonly currency?: string;
  readonly percent: boolean;
  /** Amounts of several currencies, turned into one. */
  readonly base: boolean;
}

const WEIGHT = "(?:weight|weighting|wgt|wt|allocation|alloc|gewicht|gewichtung|anteil|poids|peso)s?";
const PERCENT = "(?:%|pct|percent|percentage)";
const WHOLE = "(?:portfolio|account|assets|net assets|nav|fund|holdings|index|total|port)";
const THING = "(?:holding|security|investment|instrument|stock|asset|fund|company|issuer|product|constituent|share)";

/** The headings of each role, the surest first. German, French and Spanish exports are common among European files. */
const HEADINGS: Readonly<Record<Role, readonly RegExp[]>> = {
  name: [
    new RegExp(`^(?:${THING} )?(?:name|description|title)s?$|^(?:bezeichnung|wertpapier|titel|nom|libelle|nombre)$`),
    new RegExp(`^${THING}s?$|^securities$|^companies$`),
    new RegExp(`^(?:(?:${THING}|asx|bloomberg|trading) )?(?:ticker|symbol|code)s?(?: symbol)?$`),
    /^(?:isin|cusip|sedol|positions?)$/,
  ],
  weight: [
    new RegExp(`^(?:${WHOLE} |current )?${WEIGHT}(?: ${PERCENT})?$|^${PERCENT} ${WEIGHT}$`),
    new RegExp(`^${PERCENT}$|^(?:${PERCENT}|share|${WEIGHT})(?: of| in)?(?: the| my| total)* ${WHOLE}$`),
    new RegExp(`^${WHOLE} (?:${PERCENT}|share)$`),
    new RegExp(`^(?:target|actual|model) ${WEIGHT}(?: ${PERCENT})?$`),
  ],
  amount: [
    /^(?:(?:total|current|net|closing) )?(?:market|mkt) (?:value|val)$|^mv$|^(?:kurswert|marktwert)$/,
    /^(?:position|holding|current|portfolio|total) (?:value|amount)$/,
    /^(?:value|amount|balance|betrag|montant|importe|wert)$/,
    /^(?:notional|exposure)(?: value| amount)?$/,
  ],
  quantity: [
    /^(?:quantity|qty|units?|shares?|(?:no|number) of (?:shares|units)|(?:shares|units) held|stuck|anzahl|quantite|cantidad)$/,
    /^(?:positions?|holdings?)$/,
  ],
  price: [/^(?:(?:market|last|current|closing|close|share|unit|latest) )*price$|^(?:last|close|kurs|cours|precio)$/],
  beta: [
    /^(?:beta|β)$/,
    /^(?!.*\b(?:contributions?|weighted|weight|delta|dollar|exposure|alpha|error|date)\b).*(?:\bbeta\b|β)/,
  ],
  currency: [/^(?:currency|ccy|curr|wahrung|devise|divisa)$/, /^(?:\w+ )?(?:currency|ccy)(?: code)?$/],
  side: [/^(?:side|direction|long short|short long|l s)$/],
};

/**
 * A heading's words, with the currency that stands in it.
 *
 * @example
 * headingOf("Market Value (AUD)") // { words: "market value", currency: "AUD", percent: false, base: false }
 */
export function headingOf(cell: Cell): Heading {
  const plain = `${cell}`.slice(0, 80).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const tokens = plain
    .replaceAll("%", " % ")
    .replace(/[^\p{L}\p{N}%$€£¥₹]+/gu, " ")
    .trim()
    .split(" ");
  const isCurrency = (token: string) => /^[a-z]{3}$|[$€£¥₹]$/.test(token) && codeOf(token) !== undefined;
  const currency = tokens.filter(isCurrency).map(codeOf)[0];
  const words = tokens.filter((token) => !isCurrency(token)).join(" ");
  return {
    words: words.replace(/ (?:in|base|reporting|local)$/, ""),
    base: / (?:base|reporting)$/.test(words),
    percent: new RegExp(PERCENT).test(words),
    ...(currency === undefined ? {} : { currency }),
  };
}

/** A code or a sign; words such as won and yen are left to sentences. */
function codeOf(token: string): string | undefined {
  const code = currencyTyped(token);
  return code === token.toUpperCase() || /[$€£¥₹]$/.test(token) ? code : undefined;
}

/** How sure a heading is of a role, 0 the surest; nothing where it is not of that role. */
export function rankOf(role: Role, { words }: Heading): number | undefined {
  const rank = HEADINGS[role].findIndex((pattern) => pattern.test(words));
  return rank < 0 ? undefined : rank;
}
