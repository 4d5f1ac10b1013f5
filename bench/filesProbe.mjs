import { monitorEventLoopDelay } from "node:perf_hooks";
import { parse } from "csv-parse/sync";
import { linearRegression, linearRegressionLine, rSquared } from "simple-statistics";
import { fileAnalyst } from "../dist/src/analysis/analyst.js";

/** Run by bench.ts, from the build: what a file costs, first in a fresh process and then again, beside two mature libraries. */
const ROWS = [1_260, 10_000, 100_000, 200_000];
const QUESTION = {
  series: { asset: "fund", index: "index" },
  level: 0.95,
  leads: 0,
  wantsCsv: false,
};

function prices(rows) {
  const lines = ["date,fund,index"];
  let [fund, index] = [100, 5000];
  for (let day = 0; day < rows; day += 1) {
    const market = Math.sin(day * 12.9898) / 100;
    index *= 1 + market;
    fund *= 1 + 1.1 * market + Math.cos(day * 78.233) / 300;
    const date = new Date(Date.UTC(1450, 0, 1 + day)).toISOString().slice(0, 10);
    lines.push(`${date},${fund.toFixed(6)},${index.toFixed(6)}`);
  }
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

async function cpuMs(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same beta by csv-parse and simple-statistics: the line and R², none of the rest. */
function withLibraries(bytes) {
  const table = parse(Buffer.from(bytes), { columns: true });
  const pairs = table
    .slice(1)
    .map((row, at) => [Number(row.index) / Number(table[at].index) - 1, Number(row.fund) / Number(table[at].fund) - 1]);
  const line = linearRegression(pairs);
  return { beta: line.m, rSquared: rSquared(pairs, linearRegressionLine(line)) };
}

const analyst = fileAnalyst();
const figures = [];
const delay = monitorEventLoopDelay({ resolution: 1 });
for (const rows of ROWS) {
  const bytes = prices(rows);
  const file = { name: "bench.csv", read: async () => bytes };
  let found;
  const work = async () => {
    found = await analyst.beta(file, QUESTION);
  };
  const firstMs = await cpuMs(work);
  delay.reset();
  delay.enable();
  const again = await cpuMs(work);
  delay.disable();
  let other;
  const librariesMs = await cpuMs(async () => {
    other = withLibraries(bytes);
  });
  if (Math.abs(found.regression.slope - other.beta) > 1e-9) throw new Error("the two betas differ");
  figures.push({ rows, firstMs, againMs: again, librariesMs, loopMs: delay.max / 1e6 });
}
console.log(JSON.stringify(figures));
await analyst.close();
