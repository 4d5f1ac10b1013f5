/** `npm run gallery`: pictures of every command's replies as Discord shows them, dark and light, wide and narrow. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileAnalyst } from "../src/analysis/analyst.js";
import { drawChart } from "../src/chart/drawChart.js";
import type { Context } from "../src/command.js";
import { loadCommands } from "../src/loadCommands.js";
import { readVersion } from "../src/ownFiles.js";
import type { Exchange } from "../src/sandbox/show/message.js";
import { openStore } from "../src/store/openStore.js";
import { fileOnDisk } from "../src/terminal/fileOnDisk.js";
import { chartExamples } from "./chartExamples.js";
import { contactSheet } from "./contactSheet.js";
import { examples } from "./examples.js";
import { exchangeOf, MINA } from "./exchange.js";
import { type Picture, picturesOf, takePictures } from "./pictures.js";

const OUT = fileURLToPath(new URL("out/", import.meta.url));
const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
/** As wide as charts are on a desktop and on a phone. */
const CHART_WIDTHS = [400, 268];

await main();

async function main(): Promise<void> {
  if (!existsSync(CHROMIUM)) {
    console.error(`No Chromium at ${CHROMIUM}. Debian: apt-get update && apt-get install -y chromium`);
    console.error("Elsewhere: set CHROMIUM_PATH to a Chromium or Chrome.");
    process.exitCode = 1;
    return;
  }
  const dataDir = await mkdtemp(join(tmpdir(), "hedge-desk-"));
  const store = openStore({ dataDir });
  const context: Context = {
    commands: await loadCommands(),
    version: readVersion(),
    analyst: fileAnalyst(),
    newSeed: () => "k4wz7",
    open: fileOnDisk,
    store,
    asker: { person: MINA, server: "100000000000000009", manages: true, administers: true },
    pressed: { message: "100000000000000010", choice: "a" },
    connection: { latencyMs: 42, uptimeSeconds: 93_784, goneInteractions: 0 },
  };
  requireEveryCommand(context);
  const replies: { readonly name: string; readonly exchange: Exchange }[] = [];
  for (const example of examples) replies.push({ name: example.name, exchange: await exchangeOf(example, context) });
  await store.close();
  await rm(dataDir, { recursive: true });
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const charts = await writeCharts();
  const wrapped = await takePictures(replies, { chromiumPath: CHROMIUM, folder: OUT });
  for (const { name, width, text } of wrapped) console.warn(`${name}: a table wraps on a ${width}\n${text}\n`);
  const shown = examples.map(({ name, line, view }) => ({
    name,
    asked: view === undefined ? line : `${line} (${view})`,
    pictures: picturesOf(name),
  }));
  await writeFile(`${OUT}index.html`, contactSheet([...shown, ...charts]));
  console.log(`${shown.length} replies and ${charts.length} charts: gallery/out/index.html`);
}

/** A new command without a picture is a gap in the gallery. */
function requireEveryCommand({ commands }: Context): void {
  const without = commands.filter(({ name }) => !examples.some(({ line }) => `${line} `.startsWith(`/${name} `)));
  if (without.length > 0)
    throw new Error(`gallery/examples.ts has no example of: ${without.map(({ name }) => name).join(", ")}`);
}

/** Charts by themselves, one of each kind. */
function writeCharts(): Promise<readonly { name: string; asked: string; pictures: readonly Picture[] }[]> {
  return Promise.all(
    Object.entries(chartExamples).map(async ([kind, chart]) => {
      const file = `chart-${kind}.png`;
      await writeFile(`${OUT}${file}`, drawChart(chart));
      return {
        name: `chart-${kind}`,
        asked: chart.description,
        pictures: CHART_WIDTHS.map((width) => ({ file, width })),
      };
    }),
  );
}
