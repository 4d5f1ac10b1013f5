import { writeFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { config } from "dotenv";
import { fileAnalyst } from "./analysis/analyst.js";
import { answerLine } from "./answer.js";
import { chartRenderer } from "./chart/chartRenderer.js";
import type { Context } from "./command.js";
import { readEnvironment } from "./config/environment.js";
import { loadCommands } from "./loadCommands.js";
import { newSeed } from "./newSeed.js";
import { readVersion } from "./ownFiles.js";
import type { Reply } from "./reply/reply.js";
import { openStore } from "./store/openStore.js";
import { TERMINAL_ASKER } from "./terminal/asker.js";
import { leaveOnClosedPipe } from "./terminal/chat.js";
import { fileOnDisk } from "./terminal/fileOnDisk.js";
import { replyJson } from "./terminal/json.js";
import { replyText } from "./terminal/text.js";

const USAGE = `Answers a command without Discord.

  npm run -s ask -- /hedge value:10m beta:1.2 price:8000
  npm run -s ask -- --json /beta 'holdings:BHP 25% 1.1, cash 75% 0'
  npm run -s ask -- /beta file:docs/sample-prices.csv 'asset:Example Fund' 'index:Example Index'
  npm run -s ask -- --batch < lines.txt      one JSON object for each line
  npm run -s ask -- --out hedge.png /hedge value:10m beta:1.2 price:8000 chart:true

Exit status: 0 answered, 2 refused, 1 fault; with --batch 0 unless a fault.
`;

const EXIT: Readonly<Record<Reply["kind"], number>> = { answer: 0, refusal: 2, question: 2, fault: 1 };

/** Faults go to standard error with the reference that the reply names. */
function reportFault(error: unknown, reference: string, command: string): void {
  process.stderr.write(`fault ${reference} in ${command}: ${error instanceof Error ? error.stack : String(error)}\n`);
}

/** Splits the program's own switches, wherever they stand, from the command line, which may hold anything else. */
function split(argv: readonly string[]): { readonly switches: string[]; readonly line: string } {
  const start = argv.findIndex((word, index) => !word.startsWith("--") && argv[index - 1] !== "--out");
  const cut = start < 0 ? argv.length : start;
  const later = argv.slice(cut);
  const own = later.filter((word, index) => SWITCHES.includes(word) || later[index - 1] === "--out");
  return { switches: [...argv.slice(0, cut), ...own], line: later.filter((word) => !own.includes(word)).join(" ") };
}

const SWITCHES: readonly string[] = ["--json", "--batch", "--help", "--out"];

async function main(): Promise<number> {
  const { switches, line } = split(process.argv.slice(2));
  const { values } = parseArgs({
    args: switches,
    options: {
      json: { type: "boolean" },
      batch: { type: "boolean" },
      help: { type: "boolean" },
      out: { type: "string" },
    },
  });
  if (values.help === true || (line === "" && values.batch !== true)) {
    process.stdout.write(USAGE);
    return values.help === true ? 0 : 2;
  }
  config({ quiet: true });
  const store = openStore(readEnvironment(process.env).store);
  const context: Context = {
    commands: await loadCommands(),
    version: readVersion(),
    analyst: fileAnalyst(),
    newSeed,
    open: fileOnDisk,
    store,
    asker: TERMINAL_ASKER,
    report: (trouble) => process.stderr.write(`${trouble instanceof Error ? trouble.message : String(trouble)}\n`),
  };
  try {
    return values.batch === true ? await batch(context) : await one(line, context, values);
  } finally {
    await store.close();
  }
}

/** Answers one line, as text or JSON, and saves its picture or its file where that is wanted. */
async function one(
  line: string,
  context: Context,
  values: { readonly json?: boolean; readonly out?: string },
): Promise<number> {
  const reply = await answerLine(line, context, reportFault);
  process.stdout.write(`${values.json === true ? replyJson(reply) : replyText(reply)}\n`);
  if (values.out !== undefined && reply.kind === "answer") await save(reply, values.out);
  return EXIT[reply.kind];
}

/** Writes the file that goes with an answer, or its picture. */
async function save({ chart, showChart, file: attached }: Reply, file: string): Promise<void> {
  if (attached !== undefined) return writeFile(file, attached.content);
  if (chart === undefined || !showChart)
    throw new Error("This answer has no chart; add chart:true to /hedge, or leave chart:false out.");
  const renderer = chartRenderer();
  try {
    await writeFile(file, await renderer.render(chart()));
  } finally {
    await renderer.close();
  }
}

/** One JSON object a line, in order, going on after refusals; empty lines are passed over. */
async function batch(context: Context): Promise<number> {
  let faults = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const reply = await answerLine(line, context, reportFault);
    if (reply.kind === "fault") faults += 1;
    process.stdout.write(`${replyJson(reply)}\n`);
  }
  return faults === 0 ? 0 : 1;
}

process.stdout.on("error", leaveOnClosedPipe);
try {
  process.exitCode = await main();
} catch (error) {
  const wrongSwitch = (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS") === true;
  process.stderr.write(wrongSwitch ? `${(error as Error).message}\n\n${USAGE}` : `${(error as Error).stack}\n`);
  process.exitCode = wrongSwitch ? 2 : 1;
}
