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
  scatter: {
    kind: "scatter",
    fileName: "scatter.png",
    description: "240 returns of a fund against an index, the line with its interval, three points named.",
    title: "Fund on index",
    subtitle: "made-up returns · 240 weeks",
    xName: "Index, weekly",
    yName: "Fund, weekly",
    points: returns(),
    unit: "percent",
    line: { alpha: 0.0005, beta: 1.08, label: "β 1.08" },
    band: [-0.09, -0.045, 0, 0.045, 0.09].map((x) => {
      const half = 0.0015 + Math.abs(x) * 0.06;
      return [x, 0.0005 + 1.08 * x - half, 0.0005 + 1.08 * x + half];
    }),
    named: [
      { x: -0.085, y: -0.125, label: "20 Mar 2020" },
      { x: 0.07, y: 0.03, label: "10 Apr 2020" },
      { x: 0.075, y: 0.11, label: "13 Nov 2020" },
    ],
  },
  rolling: {
    kind: "rolling",
    fileName: "rolling.png",
    description: "Beta over windows of 60 months, with its interval, beside the whole sample's.",
    title: "Fund on index: rolling beta",
    subtitle: "made-up returns · 95% interval",
    points: Array.from({ length: 96 }, (_, index) => {
      const beta = 1.05 + 0.25 * Math.sin(index / 14) + wobble(index) * 0.02;
      const month = `${(index % 12) + 1}`.padStart(2, "0");
      return { date: `${2016 + Math.floor(index / 12)}-${month}-28`, beta, low: beta - 0.18, high: beta + 0.18 };
    }),
    whole: { beta: 1.08, label: "all 155 months: β 1.08" },
    windowName: "60 months",
  },
  waterfall: {
    kind: "waterfall",
    fileName: "waterfall.png",
    description: "From the plan by beta and alpha, basis, rounding and cost to what it came to.",
    title: "A$78,600 behind the plan",
    subtitle: "index −5% · portfolio −6.75% · short 58 SPI 200",
    unit: "A$",
    bars: [
      { label: "planned", amount: 0, total: true },
      { label: "beta, alpha", amount: -75_000, total: false },
      { label: "basis", amount: -15_000, total: false },
      { label: "rounding", amount: 12_000, total: false },
      { label: "cost", amount: -600, total: false },
      { label: "came to", amount: -78_600, total: true },
    ],
  },
};

function returns(): readonly (readonly [x: number, y: number])[] {
  const usual = Array.from({ length: 237 }, (_, index) => {
    const x = (wobble(index) + wobble(index + 500)) * 0.025;
    return [x, 0.0005 + 1.08 * x + (wobble(index + 1_000) + wobble(index + 1_500)) * 0.012] as const;
  });
  return [...usual, [-0.085, -0.125], [0.07, 0.03], [0.075, 0.11]];
}

/** Scattered between −1 and 1, and the same each time. */
function wobble(index: number): number {
  return 2 * ((Math.abs(Math.sin(index * 12.9898 + 4.1)) * 43_758.5453) % 1) - 1;
}

function moves(): readonly number[] {
  return [-0.1, -0.05, 0, 0.05, 0.1];
}

function line(slope: number): readonly (readonly [move: number, money: number])[] {
  return moves().map((move) => [move, move * slope]);
}
