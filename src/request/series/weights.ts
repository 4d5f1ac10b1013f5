import { InputError } from "../inputError.js";
import { findColumn, namedColumn } from "./columnName.js";
import type { Column } from "./layout.js";
import type { SeriesNote } from "./seriesNote.js";

/** A column and its share of the asset, as a fraction. */
interface WeightedColumn {
  readonly column: Column;
  readonly weight: number;
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
 * @throws {@link InputError} `weights-shape`, `weights-over-100`, and those of {@link findColumn}
 */
export function readWeights(text: string, columns: readonly Column[], field: string, normalise: boolean): Weights {
  const whole = namedColumn(text, columns);
  if (whole !== undefined) return { columns: [{ column: findColumn(text, columns, field), weight: 1 }], notes: [] };
  const items = text
    .split(/[;\n]|,(?!\d)/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  const first = items[0] ?? "";
  if (items.length > MOST) throw new InputError("weights-shape", { part: text.slice(0, 60) }, field);
  if (items.length === 1 && ITEM.exec(first) === null) {
    return { columns: [{ column: findColumn(first, columns, field), weight: 1 }], notes: [] };
  }
  const weighted = items.map((item) => readItem(item, items, columns, field));
  return settle(weighted, field, normalise);
}

function readItem(item: string, items: readonly string[], columns: readonly Column[], field: string): WeightedColumn {
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
  return { column: findColumn(found.name, columns, field), weight: /[-−]/.test(found.sign ?? "") ? -size : size };
}

function settle(columns: readonly WeightedColumn[], field: string, normalise: boolean): Weights {
  const sum = columns.reduce((total, { weight }) => total + weight, 0);
  const many: readonly SeriesNote[] = columns.length > 1 ? [{ code: "rebalanced" }] : [];
  if (normalise && Math.abs(sum - 1) > 1e-9) {
    if (sum <= 0.01) throw new InputError("weights-zero", {}, field);
    const scaled = columns.map(({ column, weight }) => ({ column, weight: weight / sum }));
    return { columns: scaled, notes: [...many, { code: "normalised", sum }] };
  }
  if (sum > 1 + 1e-9) {
    const part = `${Number((sum * 100).toFixed(4))}%`;
    throw new InputError("weights-over-100", { part, add: ["normalise:true"] }, field);
  }
  if (1 - sum < 1e-9) return { columns, notes: many };
  return { columns, notes: [...many, { code: "cash", weight: 1 - sum, atRiskFree: false }] };
}
