import type { Column } from "./layout.js";

/** What a column is of: a field of a security's prices, and the security where the name says it. */
export interface NamedField {
  readonly field: string;
  /** Without the field: `AAPL` of `Close AAPL`; nothing where the field is all. */
  readonly security: string;
}

const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:adj(?:usted)?\.?[\s_]*close)\b|\b(?:adj(?:usted)?\.?[\s_]*close)$/i, "Adj Close"],
  [/^close\b|\bclose$/i, "Close"],
  [/^open\b(?!\s*int)|\bopen$/i, "Open"],
  [/^high\b|\bhigh$/i, "High"],
  [/^low\b|\blow$/i, "Low"],
  [
    /^(?:volume|vol\.?|turnover|open\s*int(?:erest)?)(?=$|[\s_.])|(?:^|[\s_])(?:volume|vol\.|turnover|open\s*int(?:erest)?)$/i,
    "Volume",
  ],
];
/** Names of one security's fields that say nothing beside another's. */
const OF_ONE = /^(?:price|last|change|chg|change ?%|chg ?%|% ?change|change \(%\))$/i;
/** Which field stands for a security. */
const CLOSES = ["Adj Close", "Close"];
const LEAST_FIELDS = 3;

/** The field that a name begins or ends with, `<CLOSE>` and `Close AAPL` too, or nothing. */
export function namedField(name: string): NamedField | undefined {
  const plain = name.replace(/[<>]/g, " ").trim();
  for (const [pattern, field] of FIELDS) {
    const found = pattern.exec(plain);
    if (found !== null) return { field, security: plain.replace(found[0], "").replace(/^[\s_.\-:]+|[\s_\-:]+$/g, "") };
  }
  return undefined;
}

/** Volumes, turnovers and open interest are neither prices nor returns. */
export function isVolume(name: string): boolean {
  return namedField(name)?.field === "Volume";
}

/** Columns with but one field for each security, its adjusted close or its close, where a file has several. */
export function closesOnly(columns: readonly Column[]): readonly Column[] {
  const fields = columns.map((column) => ({ column, named: namedField(column.name) }));
  return fields
    .filter(({ named }) => {
      if (named === undefined || named.security === "") return true;
      const own = fields.filter((other) => other.named?.security === named.security).map((other) => other.named?.field);
      const best = CLOSES.find((field) => own.includes(field));
      return best === undefined || named.field === best;
    })
    .map(({ column }) => column);
}

/** Whether the columns are open, high, low and close of one security and nothing else. */
export function areOfOneSecurity(names: readonly string[]): boolean {
  const own = names.map((name) => ({ name, named: namedField(name) }));
  const fields = own.filter(({ named }) => named?.security === "" && named.field !== "Volume");
  return (
    fields.length >= LEAST_FIELDS &&
    own.every(({ name, named }) => named?.security === "" || OF_ONE.test(name.replace(/[<>]/g, "").trim()))
  );
}
