import { InputError } from "../inputError.js";
import { type ChosenColumns, chooseColumns } from "./chooseColumns.js";
import type { Layout } from "./layout.js";
import { type NumberColumn, readNumberColumn } from "./numberColumn.js";
import type { SeriesQuestion } from "./pairedSeries.js";
import { type RiskFreeText, readRiskFree } from "./riskFree.js";

/** The columns that a question is about, with their numbers. */
export interface ReadColumns extends ChosenColumns {
  /** The asset's columns, then the index, then a second one, each with the option that names it. */
  readonly series: readonly { readonly field: string; readonly read: NumberColumn }[];
  readonly riskFree?: { readonly text: RiskFreeText; readonly read?: NumberColumn };
  readonly all: readonly NumberColumn[];
}

/**
 * Chooses the columns and reads their numbers.
 *
 * @throws {@link InputError} `risk-free-column`, and those of {@link chooseColumns} and {@link readNumberColumn}
 */
export function readColumns(layout: Layout, question: SeriesQuestion): ReadColumns {
  const roles = question.roles ?? { asset: "asset", index: "index" };
  const { asset, index, second, notes } = chooseColumns(layout, question);
  const text = question.riskFree === undefined ? undefined : readRiskFree(question.riskFree, layout.columns);
  const rateColumn = text?.kind === "column" ? text.column : undefined;
  const series = [
    ...asset.columns.map(({ column }) => ({ column, field: roles.asset })),
    { column: index.column, field: roles.index },
    ...(second === undefined ? [] : [{ column: second.column, field: "index2" }]),
  ];
  const clash = series.find(({ column }) => column.at === rateColumn?.at);
  if (clash !== undefined) throw new InputError("risk-free-column", { part: clash.column.name }, "risk_free");
  const every = layout.columns.filter(({ holds }) => holds === "number");
  const others = (at: number) => [...series.map(({ column }) => column), ...every].filter((column) => column.at !== at);
  const read = series.map(({ column, field }) => ({
    field,
    read: readNumberColumn(column, layout, others(column.at), field),
  }));
  const riskFreeRead =
    rateColumn === undefined ? undefined : readNumberColumn(rateColumn, layout, others(rateColumn.at), "risk_free");
  return {
    asset,
    index,
    ...(second === undefined ? {} : { second }),
    notes,
    series: read,
    ...(text === undefined
      ? {}
      : { riskFree: { text, ...(riskFreeRead === undefined ? {} : { read: riskFreeRead }) } }),
    all: [...read.map((column) => column.read), ...(riskFreeRead === undefined ? [] : [riskFreeRead])],
  };
}
