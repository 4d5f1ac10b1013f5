import type { LadderChart, ProfitChart, ProfitLine } from "../../../src/reply/chart.js";

const MOVES = [-0.2, -0.15, -0.1, -0.05, 0, 0.05, 0.1, 0.15, 0.2];

export function profitLine(role: ProfitLine["role"], money: (move: number) => number, moves = MOVES): ProfitLine {
  return { name: role, role, points: moves.map((move) => [move, money(move)] as const) };
}

/** A$10m at β 1.2, short 60 SPI 200 at 8,000 × A$25: each percent moves portfolio and futures by A$120,000. */
export function profitChart(changes: Partial<ProfitChart> = {}): ProfitChart {
  return {
    kind: "profit",
    fileName: "hedge-profit.png",
    description: "Profit and loss",
    title: "Hedged and unhedged P&L",
    subtitle: "A$10m portfolio · β 1.2 · short 60 × SPI 200 at 8,000",
    unit: "A$",
    lines: [
      profitLine("unhedged", (move) => 12e6 * move),
      profitLine("futures", (move) => -12e6 * move),
      profitLine("hedged", () => 0),
    ],
    marked: { move: -0.05, label: "−5% move" },
    ...changes,
  };
}

export function ladderChart(changes: Partial<LadderChart> = {}): LadderChart {
  return {
    kind: "ladder",
    fileName: "hedge-ladder.png",
    description: "Beta left",
    title: "Beta left by whole contracts",
    targetBeta: 0,
    bars: [
      { label: "short 13", beta: 0.0393, chosen: true },
      { label: "short 14", beta: -0.05, chosen: false },
    ],
    ...changes,
  };
}
