import type { Chart } from "../src/reply/chart.js";

/** One chart of every kind, to be seen by itself; a kind without one does not compile. */
export const chartExamples: { readonly [Kind in Chart["kind"]]: Extract<Chart, { readonly kind: Kind }> } = {
  profit: {
    kind: "profit",
    fileName: "profit.png",
    description: "Unhedged, futures and hedged over market moves, with a band.",
    title: "short 60 SPI 200",
    subtitle: "beta 1.2 to 0",
    unit: "A$",
    lines: [
      { name: "unhedged", role: "unhedged", points: line(12_000_000) },
      { name: "futures", role: "futures", points: line(-12_000_000) },
      { name: "hedged", role: "hedged", points: line(0) },
    ],
    band: { name: "95% band", points: moves().map((move) => [move, -Math.abs(move) * 2e6, Math.abs(move) * 2e6]) },
    marked: { move: -0.05, label: "−5%" },
  },
  ladder: {
    kind: "ladder",
    fileName: "ladder.png",
    description: "Beta left by short 58 to short 62.",
    title: "SPI 200: beta left",
    subtitle: "target beta 0",
    targetBeta: 0,
    bars: [58, 59, 60, 61, 62].map((count) => ({
      label: `short ${count}`,
      beta: (60 - count) * 0.02,
      chosen: count === 60,
    })),
  },
};

function moves(): readonly number[] {
  return [-0.1, -0.05, 0, 0.05, 0.1];
}

function line(slope: number): readonly (readonly [move: number, money: number])[] {
  return moves().map((move) => [move, move * slope]);
}
