import { InputError } from "../inputError.js";
import { chosenField, findColumn, listed, namedColumn, plainName } from "./columnName.js";
import type { Column, Layout } from "./layout.js";
import type { Chosen, SeriesQuestion } from "./pairedSeries.js";
import { areOfOneSecurity, closesOnly, isVolume, namedField } from "./priceFields.js";
import type { SeriesNote } from "./seriesNote.js";
import { readWeights, type Weights } from "./weights.js";

/** The columns that a question is about. */
export interface ChosenColumns {
  readonly asset: Weights & { readonly chosen: Chosen };
  readonly index: { readonly column: Column; readonly chosen: Chosen };
  readonly second?: ChosenColumns["index"];
  readonly notes: readonly SeriesNote[];
}

const INDEX =
  /^(?:index|idx|mkt|market|marketreturn|benchmark|bench|bm|mktrf|rmrf|rm|mktexcess|spx|spy|gspc|sandp|sp500|sp|snp|ndx|nasdaq|djia|dow|dowjones|russell|r2000|msci|acwi|stoxx|eurostoxx|ftse|ukx|dax|cac|cac40|nikkei|n225|topix|hsi|asx|asx200|axjo|xjo|spasx|spi|as51|allords|tsx|sptsx|smi|vti|voo|ivv)(?=$|\d|tr$|return|ret$|price|index|close|adj|all|composite|200|300|500|1000|2000|world|excess)/;
const ENDS_AS_INDEX = /(?:index|benchmark)(?:tr|price|close|returns?)?$/;
const GENERIC = /^(?:index|mkt|market|benchmark|mktrf|rmrf)/;
const RISK_FREE =
  /^(?:rf|rfr|riskfree|riskless|tbill|bill|tb\d|ustb|us\dm|cash|libor|sofr|eonia|ester|euribor|irx|fedfunds|dgs\d|dtb\d|gs\d)/;
const NO_SERIES =
  /^(?:time|t|n|no|obs|id|row|number|volume|vol|turnover|dividends?|splits?|stocksplits?|capitalgains)$/;

/**
 * The asset and the index: as named, or guessed where only one column can be meant.
 *
 * @throws {@link InputError} `which-column`, `no-column-left`, `same-column`, `one-security`, and those of {@link readWeights}
 */
export function chooseColumns(layout: Layout, question: SeriesQuestion): ChosenColumns {
  const roles = question.roles ?? { asset: "asset", index: "index" };
  const { columns } = layout;
  const usable = columns.filter(({ name, holds }) => holds === "number" && isSeries(name));
  if (areOfOneSecurity(usable.map(({ name }) => name))) throw new InputError("one-security", {}, "file");
  const closes = closesOnly(usable);
  const other = question.index === undefined ? undefined : namedColumn(question.index, columns);
  const offered = closes.filter(({ at }) => at !== other?.at);
  const assetTyped =
    question.asset === undefined
      ? undefined
      : readWeights(question.asset, columns, roles.asset, question.normalise ?? false, offered);
  const taken = new Set(assetTyped?.columns.map(({ column }) => column.at));
  const left = closes.filter(({ at }) => !taken.has(at));
  const indexTyped = question.index === undefined ? undefined : findColumn(question.index, columns, roles.index, left);
  const secondTyped =
    question.second?.typed === undefined ? undefined : findColumn(question.second.typed, columns, SECOND, left);
  const free = left.filter(({ at }) => at !== indexTyped?.at && at !== secondTyped?.at);
  const index =
    indexTyped === undefined ? guessIndex(free, roles, assetTyped !== undefined) : chosen(indexTyped, "typed");
  const others = free.filter(({ at }) => at !== index.column.at);
  const second =
    question.second === undefined
      ? undefined
      : secondIndex(secondTyped, index.column, others, assetTyped !== undefined);
  const rest = others.filter(({ at }) => at !== second?.column.at);
  const asset = assetTyped === undefined ? guessAsset(rest, roles) : { ...assetTyped, chosen: "typed" as const };
  if (asset.columns.some(({ column }) => column.at === index.column.at))
    throw same(index.column, columns, roles, asset);
  if (second !== undefined && asset.columns.some(({ column }) => column.at === second.column.at))
    throw new InputError("same-index", { part: second.column.name, fixes: names(rest) }, SECOND);
  return {
    asset,
    index,
    ...(second === undefined ? {} : { second }),
    notes: fieldNotes(question, asset, index.column),
  };
}

/** The option that names a second index. */
const SECOND = "index2";

/** The second index: as named, by its name where only one can be meant, or the only column left. */
function secondIndex(
  typed: Column | undefined,
  first: Column,
  free: readonly Column[],
  assetTyped: boolean,
): ChosenColumns["index"] {
  if (typed?.at === first.at) throw new InputError("same-index", { part: first.name, fixes: names(free) }, SECOND);
  if (typed !== undefined) return chosen(typed, "typed");
  const known = free.filter(({ name }) => isIndex(name));
  const [found] = known;
  if (found !== undefined && known.length === 1) return chosen(found, "by-name");
  const [only] = free;
  if (assetTyped && only !== undefined && free.length === 1) return chosen(only, "only-other");
  throw which(known.length > 1 ? known : free, free, SECOND);
}

function names(columns: readonly Column[]): readonly string[] {
  return columns.slice(0, 4).map(({ name }) => name);
}

/** A security that was named without a field. */
function fieldNotes(question: SeriesQuestion, asset: Weights, index: Column): readonly SeriesNote[] {
  const named = [...asset.columns, { typed: question.index, column: index }];
  const fields = new Map<string, string[]>();
  for (const { typed, column } of named) {
    const field = typed === undefined ? undefined : chosenField(typed, column);
    if (field !== undefined) fields.set(field, [...(fields.get(field) ?? []), column.name]);
  }
  return [...fields].map(([field, names]) => ({ code: "field-chosen", field, columns: names }));
}

function chosen(column: Column, how: Chosen): ChosenColumns["index"] {
  return { column, chosen: how };
}

function isSeries(name: string): boolean {
  const plain = plainName(name);
  return !RISK_FREE.test(plain) && !NO_SERIES.test(plain) && !isVolume(name);
}

function isIndex(name: string): boolean {
  const security = namedField(name)?.security ?? "";
  const plain = plainName(security === "" ? name : security);
  return INDEX.test(plain) || ENDS_AS_INDEX.test(plain);
}

function guessIndex(
  free: readonly Column[],
  roles: { readonly asset: string; readonly index: string },
  assetTyped: boolean,
): ChosenColumns["index"] {
  const futures = roles.index === "futures" ? free.filter(({ name }) => /^fut/.test(plainName(name))) : [];
  const known = free.filter(({ name }) => isIndex(name));
  const generic = known.filter(({ name }) => GENERIC.test(plainName(name)));
  const [found] = [futures, known, generic].filter(({ length }) => length === 1).map(([column]) => column);
  if (found !== undefined) return chosen(found, "by-name");
  const [only] = free;
  if (assetTyped && only !== undefined && free.length === 1) return chosen(only, "only-other");
  throw which(known.length > 1 ? known : free, free, roles.index);
}

function guessAsset(left: readonly Column[], roles: { readonly asset: string }): ChosenColumns["asset"] {
  const [only] = left;
  if (only === undefined || left.length > 1) throw which(left, left, roles.asset);
  return { columns: [{ column: only, weight: 1 }], notes: [], chosen: "only-other" };
}

function which(plausible: readonly Column[], all: readonly Column[], field: string): InputError {
  if (all.length === 0) return new InputError("no-column-left", {}, field);
  return new InputError(
    "which-column",
    { about: listed(all), fixes: plausible.slice(0, 5).map(({ name }) => name) },
    field,
  );
}

/** The index stands where the asset should, or the asset where the index should: by its name, as far as that tells. */
function same(
  index: Column,
  columns: readonly Column[],
  roles: { readonly index: string; readonly asset: string },
  asset: Weights,
): InputError {
  const used = new Set(asset.columns.map(({ column }) => column.at));
  const others = columns.filter(({ at, name, holds }) => holds === "number" && !used.has(at) && isSeries(name));
  const blamesAsset = isIndex(index.name);
  const likely = others.filter(({ name }) => isIndex(name) !== blamesAsset);
  const fixes = [...likely, ...others.filter((column) => !likely.includes(column))].slice(0, 4);
  const [field, other] = blamesAsset ? [roles.asset, roles.index] : [roles.index, roles.asset];
  return new InputError("same-column", { part: index.name, about: other, fixes: fixes.map(({ name }) => name) }, field);
}
