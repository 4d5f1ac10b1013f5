import { InputError } from "../src/request/inputError.js";
import { readNumber } from "../src/request/number.js";
import { measureCharts } from "./charts.js";
import { measureFiles } from "./files.js";
import { measureGrowth } from "./growth.js";
import { measureHttp } from "./http.js";
import {
  type BotFigures,
  HEDGE,
  measureBesideCharts,
  measureBot,
  measureMemory,
  measureServers,
  SCENARIO,
} from "./measure.js";
import { measureQuestions } from "./questions.js";
import { keep, type Line, machine, missed, print } from "./report.js";
import { measureStore } from "./store.js";

/** Everything that is claimed about speed, measured beside bare programs in one run; `bench.json` has it for programs. */
const BARE = "bench/bareBot.mjs";
const DESK = "dist/src/main.js";

/** Inputs made to cost time: nesting, powers, length. */
const HOSTILE: readonly string[] = [
  "(".repeat(100),
  "9^9^9^9",
  `${"9^64*".repeat(19)}1`,
  `${"-".repeat(99)}1`,
  "1e999",
  "x".repeat(100),
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

function startLines(bare: BotFigures, desk: BotFigures): readonly Line[] {
  const more = bare.memoryMiB + 40;
  return [
    { measure: "start to ready, ms", bare: bare.readyMs, ours: desk.readyMs, places: 0, atMost: 1.6 },
    {
      measure: "memory after login, MiB",
      bare: bare.memoryMiB,
      ours: desk.memoryMiB,
      places: 0,
      atMost: more / bare.memoryMiB,
    },
    {
      measure: "memory after 10,000 interactions of 10,000 people, MiB",
      bare: bare.usedMemoryMiB,
      ours: desk.usedMemoryMiB,
      places: 0,
    },
  ];
}

function answerLines(what: string, bare: BotFigures, desk: BotFigures, bounds: boolean): readonly Line[] {
  const bound = (atMost: number) => (bounds ? { atMost } : {});
  return [
    { measure: `${what} p50 at 50 a second, ms`, bare: bare.p50At50Ms, ours: desk.p50At50Ms, places: 2 },
    { measure: `${what} p99 at 50 a second, ms`, bare: bare.p99At50Ms, ours: desk.p99At50Ms, places: 2 },
    {
      measure: `${what} p50 at 200 a second, ms`,
      bare: bare.p50At200Ms,
      ours: desk.p50At200Ms,
      places: 2,
      ...bound(1.5),
    },
    { measure: `${what} p99 at 200 a second, ms`, bare: bare.p99At200Ms, ours: desk.p99At200Ms, places: 2 },
    { measure: `${what} processor time each, ms`, bare: bare.cpuMs, ours: desk.cpuMs, places: 2, ...bound(2) },
    {
      measure: `${what}, most a second`,
      bare: bare.perSecond,
      ours: desk.perSecond,
      places: 0,
      ...(bounds ? { atLeast: 0.7 } : {}),
    },
    { measure: `${what}, unanswered`, ours: bare.unanswered + desk.unanswered, places: 0, atMost: 0 },
  ];
}

console.log(`${machine()}; everything in one run`);
const [bare, desk] = [await measureBot(BARE, HEDGE), await measureBot(DESK, HEDGE)];
const scenario = await measureBot(DESK, SCENARIO);
const bots = [
  ...startLines(bare, desk),
  ...answerLines("/hedge", bare, desk, true),
  ...answerLines("/scenario", bare, scenario, false),
];
print("over the gateway", "bare discord.js bot", bots);

const [bareHttp, deskHttp] = [
  await measureHttp("bench/bareEndpoint.mjs", [], 3901),
  await measureHttp(DESK, ["serve"], 3902),
];
const http: readonly Line[] = [
  { measure: "p50 at 200 a second, ms", bare: bareHttp.p50Ms, ours: deskHttp.p50Ms, places: 2 },
  { measure: "p99 at 200 a second, ms", ours: deskHttp.p99Ms, atMost: 25 },
  { measure: "most a second", bare: bareHttp.perSecond, ours: deskHttp.perSecond, places: 0, atLeast: 0.7 },
  { measure: "unanswered", ours: bareHttp.unanswered + deskHttp.unanswered, places: 0, atMost: 0 },
];
print("/hedge by HTTP", "node:http, signature check, fixed JSON", http);

const formulaStarted = performance.now();
readNumber("0.6*25m", "amount");
const formulaMs = performance.now() - formulaStarted;
const [questions, charts, beside] = [measureQuestions(), await measureCharts(), await measureBesideCharts(DESK, 15)];
const work: readonly Line[] = [
  { measure: "first formula typed (loads mathjs), ms", ours: formulaMs, places: 0 },
  { measure: `slowest of ${HOSTILE.length} hostile amounts, ms`, ours: hostileMs(), places: 2, atMost: 5 },
  { measure: "a question of 2,000 characters, the first, ms of processor time", ours: questions.firstMs, places: 0 },
  { measure: "the same, later ones", ours: questions.laterMs, atMost: 20 },
  {
    measure: "slowest text of 6,000 characters that repeats a cue (beside 500), ms",
    bare: questions.twelfthMs,
    ours: questions.repeatedMs,
  },
  { measure: "first chart, ms", ours: charts.firstMs, places: 0, atMost: 2500 },
  { measure: "later charts, ms of processor time", ours: charts.laterCpuMs, places: 0, atMost: 400 },
  {
    measure: "memory after 500 charts (beside 50), MiB",
    bare: charts.memoryMiB.after50,
    ours: charts.memoryMiB.after500,
    places: 0,
  },
  {
    measure: "/hedge p99 at 50 a second with a chart a second (beside alone), ms",
    bare: beside.alone,
    ours: beside.beside,
    atMost: 2,
  },
];
print("what takes longer", "", work);

const files = (await measureFiles()).flatMap(
  ({ rows, firstMs, againMs, librariesMs, loopMs, boundMs }): readonly Line[] => {
    const shown = `a file of ${rows.toLocaleString("en")} rows`;
    return [
      { measure: `${shown}, ms of processor time`, bare: librariesMs, ours: againMs, places: 0 },
      {
        measure: `${shown}, the first of a process`,
        ours: firstMs,
        places: 0,
        ...(boundMs === undefined ? {} : { atMost: boundMs }),
      },
      { measure: `${shown}, longest the event loop was held, ms`, ours: loopMs, places: 0, atMost: 50 },
    ];
  },
);
print("a beta from a file, everything told", "csv-parse + simple-statistics (slope and R² alone)", files);

const stores = (await measureStore()).flatMap(
  ({ kind, openMs, reopenMs, read, save, names, loopMs, sizeMiB }): readonly Line[] => {
    const where = kind === "file" ? "file" : "PostgreSQL";
    const opened = kind === "file" ? { atMost: 100 } : {};
    return [
      { measure: `${where}: opened and made, ms`, ours: openMs, places: 0, ...opened },
      { measure: `${where}: opened again, ms`, ours: reopenMs, places: 0, ...opened },
      {
        measure: `${where}: a saved portfolio read, ms (p99 ${read.p99Ms.toFixed(1)})`,
        ours: read.p50Ms,
        places: 2,
        ...(kind === "file" ? { atMost: 1 } : {}),
      },
      { measure: `${where}: a portfolio saved, ms (p99 ${save.p99Ms.toFixed(1)})`, ours: save.p50Ms, places: 2 },
      {
        measure: `${where}: names among a million, ms (p99 ${names.p99Ms.toFixed(1)})`,
        ours: names.p50Ms,
        places: 2,
        atMost: 20,
      },
      { measure: `${where}: longest the event loop was held, ms`, ours: loopMs, places: 0 },
      ...(sizeMiB === undefined ? [] : [{ measure: `${where}: a million portfolios, MiB`, ours: sizeMiB, places: 0 }]),
    ];
  },
);
print("what is saved", "", stores);

const [growth, servers, memory] = [
  await measureGrowth(),
  await measureServers(DESK, [1, 2_500, 10_000]),
  await measureMemory(DESK, [10_000, 50_000, 100_000]),
];
const grown: readonly Line[] = [
  ...growth.flatMap(({ what, costs }) =>
    costs.map(({ size, cpuMs }) => ({ measure: `${what}: ${size}, ms of processor time`, ours: cpuMs, places: 2 })),
  ),
  ...servers.map(({ servers, readyMs, memoryMiB }) => ({
    measure: `${servers.toLocaleString("en")} servers: ready after so many ms (${memoryMiB.toFixed(0)} MiB)`,
    ours: readyMs,
    places: 0,
  })),
  ...memory.map(({ interactions, memoryMiB, heapMiB, unanswered }) => ({
    measure: `memory after ${interactions.toLocaleString("en")} interactions, MiB (heap in use ${heapMiB.toFixed(1)}; ${unanswered} unanswered)`,
    ours: memoryMiB,
    places: 0,
  })),
];
print("as work grows", "", grown);

keep("bench.json", {
  bare,
  desk,
  scenario,
  bareHttp,
  deskHttp,
  questions,
  charts,
  beside,
  growth,
  servers,
  memory,
  lines: [...bots, ...http, ...work, ...files, ...stores],
});
const over = [...bots, ...http, ...work, ...files, ...stores].flatMap((line) => missed([line]));
if (over.length > 0) {
  console.error(`\nOver the bound: ${over.join("; ")}`);
  process.exitCode = 1;
}
