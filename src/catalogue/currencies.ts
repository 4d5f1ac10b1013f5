/** A currency by its ISO 4217 code, how it is shown, and how people type it. */
interface CurrencyRow {
  readonly code: string;
  /** Printed before the number. */
  readonly symbol: string;
  /** Lower case; the code itself is always understood. */
  readonly typed: readonly string[];
}

const rows: readonly CurrencyRow[] = [
  { code: "AUD", symbol: "A$", typed: ["a$", "au$", "aud$"] },
  { code: "BRL", symbol: "R$", typed: ["r$", "reais"] },
  { code: "CAD", symbol: "C$", typed: ["c$", "ca$"] },
  { code: "CHF", symbol: "CHF ", typed: ["francs"] },
  { code: "CNY", symbol: "CN¥", typed: ["cn¥", "rmb", "yuan"] },
  { code: "DKK", symbol: "DKK ", typed: [] },
  { code: "EUR", symbol: "€", typed: ["€", "euro", "euros"] },
  { code: "GBP", symbol: "£", typed: ["£", "pounds", "sterling"] },
  { code: "HKD", symbol: "HK$", typed: ["hk$"] },
  { code: "IDR", symbol: "IDR ", typed: [] },
  { code: "INR", symbol: "₹", typed: ["₹", "rs", "rupees"] },
  { code: "JPY", symbol: "¥", typed: ["¥", "yen"] },
  { code: "KRW", symbol: "₩", typed: ["₩", "won"] },
  { code: "MXN", symbol: "MX$", typed: ["mx$"] },
  { code: "MYR", symbol: "RM", typed: ["rm"] },
  { code: "NOK", symbol: "NOK ", typed: [] },
  { code: "NZD", symbol: "NZ$", typed: ["nz$"] },
  { code: "PLN", symbol: "PLN ", typed: ["zł", "zloty"] },
  { code: "SEK", symbol: "SEK ", typed: [] },
  { code: "SGD", symbol: "S$", typed: ["s$", "sg$"] },
  { code: "THB", symbol: "฿", typed: ["฿", "baht"] },
  { code: "TRY", symbol: "TRY ", typed: ["₺"] },
  { code: "TWD", symbol: "NT$", typed: ["nt$", "twd"] },
  { code: "USD", symbol: "US$", typed: ["us$", "usd$"] },
  { code: "VND", symbol: "₫", typed: ["₫"] },
  { code: "ZAR", symbol: "ZAR ", typed: ["rand", "r"] },
];

/** A dollar sign or word that does not say whose dollar. */
const BARE_DOLLAR: readonly string[] = ["$", "dollar", "dollars"];
/** Currencies that a bare dollar may stand for. */
const dollars: readonly string[] = ["AUD", "CAD", "HKD", "NZD", "SGD", "TWD", "USD"];

const byTyped = new Map(
  rows.flatMap((row) => [row.code.toLowerCase(), ...row.typed].map((typed) => [typed, row.code] as const)),
);
const symbols = new Map(rows.map((row) => [row.code, row.symbol]));

/** What stands before an amount in this currency: `A$`, `CHF `. Unknown codes stand for themselves. */
export function currencySymbol(code: string): string {
  return symbols.get(code) ?? `${code} `;
}

/**
 * The currency that a typed sign or word means: an ISO code, `$` for a dollar that does not say whose, or nothing.
 *
 * @example
 * currencyTyped("A$") // "AUD"
 * currencyTyped("$") // "$"
 */
export function currencyTyped(word: string): string | undefined {
  const key = word.toLowerCase().replace(/\.$/, "");
  return BARE_DOLLAR.includes(key) ? "$" : byTyped.get(key);
}

/** Whether two currencies can be one, where either may be a dollar that does not say whose. */
export function mayMean(stated: string, code: string): boolean {
  if (stated === code) return true;
  return (stated === "$" && dollars.includes(code)) || (code === "$" && dollars.includes(stated));
}
