import type { ProfitLine } from "../reply/chart.js";

/** How a line is drawn. Dashes are the second sign, for those who cannot tell two colours apart. */
export interface LineLook {
  readonly color: string;
  readonly width: number;
  readonly dashes: readonly number[];
}

export const COLORS = {
  background: "#2b2d31",
  text: "#f2f3f5",
  quiet: "#b9bdc6",
  grid: "#3f4249",
  zero: "#8b909b",
} as const;

/** After Okabe and Ito, "Color Universal Design" (2008); vermillion and bluish green lightened for a dark ground. */
const LOOKS: Readonly<Record<ProfitLine["role"], LineLook>> = {
  unhedged: { color: "#ff7a45", width: 7, dashes: [] },
  futures: { color: "#56b4e9", width: 8, dashes: [1, 15] },
  hedged: { color: "#2fe0b0", width: 12, dashes: [] },
  stressed: { color: "#f5c02c", width: 7, dashes: [26, 16] },
};

/** For a role's second line and later ones: several stresses, say, each a line of its own. */
const MORE: readonly LineLook[] = [
  { color: "#e79ac6", width: 7, dashes: [30, 16, 2, 16] },
  { color: "#e3e5ea", width: 6, dashes: [10, 14] },
];

/** A look for each line, in their order; lines of one role look different too, as long as looks last. */
export function lineLooks(lines: readonly ProfitLine[]): readonly LineLook[] {
  return lines.map(({ role }, index) => {
    const choice = [LOOKS[role], ...MORE];
    const earlier = lines.slice(0, index).filter((line) => line.role === role).length;
    return choice[earlier % choice.length] ?? LOOKS[role];
  });
}
