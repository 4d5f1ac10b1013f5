import { cpus } from "node:os";
import { InputError } from "../src/request/inputError.js";
import { readNumber } from "../src/request/number.js";
import { measureCharts } from "./charts.js";
import { measureFiles } from "./files.js";
import { measureHttp } from "./http.js";
import { type BotFigures, measureBesideCharts, measureBot } from "./measure.js";
import { measureQuestions } from "./questions.js";
import { measureStore } from "./store.js";

/** Inputs made to cost time: nesting, powers, length. */
const HOSTILE: readonly string[] = [
  "(".repeat(100),
  "9^9^9^9",
  `${"9^64*".repeat(19)}1`,
  `${"-".repeat(99)}1`,
  "1e999",
  "x".repeat(100),
];

const rows: readonly (readonly [string, keyof BotFigures, number, number | undefined])[] = [
  ["start to ready, ms", "readyMs", 0, 1500],
  ["memory after login, MiB", "memoryMiB", 1, 130],
  ["/hedge p50 at 200/s, ms", "p50Ms", 2, undefined],
  ["/hedge p99 at 200/s, ms", "p99Ms", 2, undefined],
  ["/hedge CPU each, ms", "cpuMs", 2, 2.5],
  ["/hedge, most a second", "perSecond", 0, undefined],
  ["unanswered", "unanswered", 0, 0],
];

function hostileMs(): number {
  const times = HOSTILE.map((text) => {
    const started = performance.now();
    try {
      readNumber(text, "amount");
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
    return performance.now() - started;
  });
  return Math.max(...times);
}

const plan = { rate: 200, seconds: 10 };
const bare = await measureBot("bench/bareBot.mjs", plan);
const desk = await measureBot("dist/src/main.js", plan);

const [processor] = cpus();
console.log(
  `\n${processor?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}; both bots in one run\n`,
);
console.log("| measure | bare discord.js bot | Hedge Desk | ratio | bound |");
console.log("|---|---:|---:|---:|---:|");
for (const [label, key, places, bound] of rows) {
  const [base, ours] = [bare[key], desk[key]];
  const ratio = base === 0 ? "" : (ours / base).toFixed(2);
  console.log(`| ${label} | ${base.toFixed(places)} | ${ours.toFixed(places)} | ${ratio} | ${bound ?? ""} |`);
}
const formulaStarted = performance.now();
readNumber("0.6*25m", "amount");
console.log(`| first formula typed (loads mathjs), ms | | ${(performance.now() - formulaStarted).toFixed(0)} | | |`);
console.log(`| slowest of ${HOSTILE.length} hostile amounts, ms | | ${hostileMs().toFixed(2)} | | 5 |`);

const questions = measureQuestions();
console.log(
  `| a question of 2,000 characters, ms of processor time: the first, later ones | | ${questions.firstMs.toFixed(0)}, ${questions.laterMs.toFixed(1)} | | 20 (later) |`,
);
console.log(
  `| slowest text that repeats a cue, ms: 500 characters, 6,000 | | ${questions.twelfthMs.toFixed(1)}, ${questions.repeatedMs.toFixed(1)} | | |`,
);

const charts = await measureCharts();
const beside = await measureBesideCharts("dist/src/main.js", 15);
console.log(`| first chart, ms | | ${charts.firstMs.toFixed(0)} | | 2500 |`);
console.log(`| later charts, ms of processor time | | ${charts.laterCpuMs.toFixed(0)} | | 400 |`);
const { after50, after500 } = charts.memoryMiB;
console.log(`| memory after 50 and after 500 charts, MiB | | ${after50.toFixed(0)}, ${after500.toFixed(0)} | | |`);
const slower = beside.beside / beside.alone;
console.log(
  `| /hedge p99 at 50/s, alone and with a chart a second, ms | | ${beside.alone.toFixed(1)}, ${beside.beside.toFixed(1)} | ${slower.toFixed(2)} | 2 |`,
);

const files = await measureFiles();
console.log(
  "\n| a file of prices: beta with everything told | csv-parse + simple-statistics (slope and R² alone) | Hedge Desk | ratio | bound |",
);
console.log("|---|---:|---:|---:|---:|");
for (const { rows, firstMs, againMs, librariesMs, loopMs, boundMs } of files) {
  const ratio = (againMs / librariesMs).toFixed(1);
  const shown = rows.toLocaleString("en");
  console.log(
    `| ${shown} rows, ms of processor time (the first time) | ${librariesMs.toFixed(0)} | ${againMs.toFixed(0)} (${firstMs.toFixed(0)}) | ${ratio} | ${boundMs ?? ""} |`,
  );
  console.log(`| ${shown} rows, longest the event loop was held, ms | | ${loopMs.toFixed(0)} | | 50 |`);
}

console.log("\n| what is saved | p50, ms | p99, ms | bound |");
console.log("|---|---:|---:|---:|");
const stores = await measureStore();
for (const { kind, openMs, reopenMs, read, save, names, loopMs, sizeMiB } of stores) {
  const where = kind === "file" ? "file" : "PostgreSQL";
  console.log(`| ${where}: opened and made, opened again | ${openMs.toFixed(0)}, ${reopenMs.toFixed(0)} | | 100 |`);
  console.log(`| ${where}: a saved portfolio read | ${read.p50Ms.toFixed(2)} | ${read.p99Ms.toFixed(1)} | 1 (p50) |`);
  console.log(`| ${where}: a portfolio saved | ${save.p50Ms.toFixed(2)} | ${save.p99Ms.toFixed(1)} | |`);
  console.log(`| ${where}: names among a million | ${names.p50Ms.toFixed(2)} | ${names.p99Ms.toFixed(1)} | 20 |`);
  console.log(`| ${where}: longest the event loop was held | ${loopMs.toFixed(0)} | | |`);
  if (sizeMiB !== undefined) console.log(`| ${where}: a million portfolios, MiB | ${sizeMiB.toFixed(0)} | | |`);
}

const [bareHttp, deskHttp] = [
  await measureHttp("bench/bareEndpoint.mjs", [], 3901),
  await measureHttp("dist/src/main.js", ["serve"], 3902),
];
console.log("\n| /hedge by HTTP | node:http, signature check, fixed JSON | Hedge Desk | ratio | bound |");
console.log("|---|---:|---:|---:|---:|");
const http = [
  ["p50 at 200/s, ms", bareHttp.p50Ms, deskHttp.p50Ms, 2, ""],
  ["p99 at 200/s, ms", bareHttp.p99Ms, deskHttp.p99Ms, 2, "25 ms"],
  ["most a second", bareHttp.perSecond, deskHttp.perSecond, 0, "0.60 of it"],
  ["unanswered", bareHttp.unanswered, deskHttp.unanswered, 0, "0"],
] as const;
for (const [label, base, ours, places, bound] of http) {
  const ratio = base === 0 ? "" : (ours / base).toFixed(2);
  console.log(`| ${label} | ${base.toFixed(places)} | ${ours.toFixed(places)} | ${ratio} | ${bound} |`);
}

const missed = [
  ...stores
    .filter(({ openMs, read, names }) => openMs > 100 || read.p50Ms > 1 || names.p99Ms > 20)
    .map(({ kind }) => `what is saved, ${kind}`),
  ...(deskHttp.perSecond < 0.6 * bareHttp.perSecond ? ["/hedge by HTTP, most a second"] : []),
  ...(deskHttp.p99Ms > 25 || deskHttp.unanswered > 0 ? ["/hedge by HTTP at 200/s"] : []),
  ...rows.filter(([, key, , bound]) => bound !== undefined && desk[key] > bound).map(([label]) => label),
  ...files
    .filter(({ firstMs, loopMs, boundMs }) => (boundMs !== undefined && firstMs > boundMs) || loopMs > 50)
    .map(({ rows }) => `a file of ${rows} rows`),
];
if (missed.length > 0) {
  console.error(`\nOver the bound: ${missed.join("; ")}`);
  process.exitCode = 1;
}
