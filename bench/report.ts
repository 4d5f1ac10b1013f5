import { writeFileSync } from "node:fs";
import { cpus } from "node:os";

/** A line of the tables: figures as they are shown, and whether a bound was kept, where there is one. */
export interface Line {
  readonly measure: string;
  readonly bare?: number;
  readonly ours: number;
  readonly places?: number;
  /** At most so much; a ratio when there is something to compare with. */
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** Prints a table, as README has it. */
export function print(heading: string, beside: string, lines: readonly Line[]): void {
  const rows = lines.map(({ measure, bare, ours, places = 1, atMost, atLeast }) => {
    const [left, ratio] =
      bare === undefined ? ["", ""] : [bare.toFixed(places), bare === 0 ? "" : (ours / bare).toFixed(2)];
    const bound = atMost === undefined ? (atLeast === undefined ? "" : `≥ ${atLeast}`) : `≤ ${atMost}`;
    return `| ${measure} | ${left} | ${ours.toFixed(places)} | ${ratio} | ${bound} |`;
  });
  console.log(
    [`\n| ${heading} | ${beside} | Hedge Desk | ratio | bound |`, "|---|---:|---:|---:|---:|", ...rows].join("\n"),
  );
}

/** The lines that miss their bound: of the ratio where there is something to compare with, else of our own figure. */
export function missed(lines: readonly Line[]): readonly string[] {
  return lines
    .filter(({ bare, ours, atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }) => {
      const figure = bare === undefined || bare === 0 ? ours : ours / bare;
      return figure > atMost || figure < atLeast;
    })
    .map(({ measure }) => measure);
}

/** Which machine the figures are of. */
export function machine(): string {
  return `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}`;
}

/** Keeps all figures of a run, for programs. */
export function keep(file: string, figures: object): void {
  writeFileSync(file, `${JSON.stringify({ machine: machine(), at: new Date().toISOString(), ...figures }, null, 2)}\n`);
}
