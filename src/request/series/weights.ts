import { InputError } from "../inputError.js";
import { findColumn, namedColumn } from "./columnName.js";
import type { Column } from "./layout.js";
import type { SeriesNote } from "./seriesNote.js";

/** A column and its share of the asset, as a fraction. */
interface WeightedColumn {
  readonly column: Column;
  readonly weight: number;
  /** What names the column, where something was typed. */
  readonly typed?: string;
}

/** Columns whose weights come to at most one; the rest is cash. */
export interface Weights {
  readonly columns: readonly WeightedColumn[];
  readonly notes: readonly SeriesNote[];
}

const ITEM = /^(?<name>.+?)[\s:=@]*(?<sign>[-+−]?)(?<weight>\d+(?:\.\d+)?|\.\d+)\s*%$/u;
const MOST = 50;

/**
 * One column, or several with weights: `HAM1 60%, HAM2 40%`.
 *
 * @param offered the columns to choose from instead, where a name is none
 * @throws {@link InputError} `weights-shape`, `weights-over-100`, and those of {@link findColumn}
 */
export function readWeights(
  text: string,
  columns: readonly Column[],
  field: string,
  normalise: boolean,
  offered: readonly Column[] = columns,
): Weights {
  const find = (name: string) => findColumn(name, columns, field, offered);
  const whole = namedColumn(text, columns);
  if (whole !== undefined) return one(text, find);
  const items = text
    .split(/[;\n]|,(?!\d)/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  const first = items[0] ?? "";
  if (items.length > MOST) throw new InputError("weights-shape", { part: text.slice(0, 60) }, field);
  if (items.length === 1 && ITEM.exec(first) === null) return one(first, find);
  const weighted = items.map((item) => readItem(item, items, columns, field, find));
  return settle(weighted, field, normalise);
}

function one(typed: string, find: (name: string) => Column): Weights {
  return { columns: [{ column: find(typed), weight: 1, typed }], notes: [] };
}

function readItem(
  item: string,
  items: readonly string[],
  columns: readonly Column[],
  field: string,
  find: (name: string) => Column,
): WeightedColumn {
  const found = ITEM.exec(item)?.groups;
  if (found?.name === undefined) {
    const bare = items.every((other) => namedColumn(other, columns) !== undefined);
    const equal = items.map((other) => `${other} ${(100 / items.length).toFixed(2).replace(/\.?0+$/, "")}%`);
    throw new InputError(
      "weights-shape",
      { part: item.slice(0, 60), ...(bare ? { fixes: [equal.join(", ")] } : {}) },
      field,
    );
  }
  const size = Number(found.weight) / 100;
  const { name } = found;
  const column = among(items, item, name, () => find(name));
  return { column, typed: name, weight: /[-−]/.test(found.sign ?? "") ? -size : size };
}

/** A problem of one name, with the other columns and all weights kept in what puts it right. */
function among(items: readonly string[], item: string, name: string, find: () => Column): Column {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof InputError) || error.details.fixes === undefined) throw error;
    const others = items.filter((other) => other !== item);
    const fixes = error.details.fixes
      .filter((fix) => !others.some((other) => other.startsWith(`${fix} `)))
      .map((fix) => items.map((other) => (other === item ? item.replace(name, () => fix) : other)).join(", "));
    throw new InputError(error.code, { ...error.details, fixes }, error.field);
  }
}

function settle(columns: readonly WeightedColumn[], field: string, normalise: boolean): Weights {
  const sum = columns.reduce((total, { weight }) => total + weight, 0);
  const many: readonly SeriesNote[] = columns.length > 1 ? [{ code: "rebalanced" }] : [];
  if (normalise && Math.abs(sum - 1) > 1e-9) {
    if (sum <= 0.01) throw new InputError("weights-zero", {}, field);
    const scaled = columns.map((column) => ({ ...column, weight: column.weight / sum }));
    return { columns: scaled, notes: [...many, { code: "normalised", sum }] };
  }
  if (sum > 1 + 1e-9) {
    const part = `${Number((sum * 100).toFixed(4))}%`;
    throw new InputError("weights-over-100", { part, add: ["normalise:true"] }, field);
  }
  if (1 - sum < 1e-9) return { columns, notes: many };
  return { columns, notes: [...many, { code: "cash", weight: 1 - sum, atRiskFree: false }] };
}
