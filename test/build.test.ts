import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chartRenderer } from "../src/chart/chartRenderer.js";
import { SAMPLE_FILE, STARTERS } from "../src/sandbox/starters.js";
import { profitChart } from "./chart/support/charts.js";
import { type Built, built } from "./support/built.js";

const dataDir = mkdtempSync(join(tmpdir(), "hedge-desk-built-"));
const env = { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: "0" };
let made: Built;
let program = "";

beforeAll(async () => {
  made = await built();
  program = made.path("src/main.js");
});
afterAll(() => {
  made.remove();
  rmSync(dataDir, { recursive: true, force: true });
});

describe("the build", () => {
  it("answers, formulas too, and keeps what is saved for the next start", () => {
    const chat = (...lines: readonly string[]) =>
      execFileSync(process.execPath, [program, "chat"], { env, input: `${lines.join("\n")}\n`, encoding: "utf8" });
    const first = chat("/hedge value:0.5*A$20m beta:1.2 price:8000", "/portfolio save name:Desk value:A$10m beta:1.2");
    expect(first).toContain("Short 60 SPI 200 futures");
    expect(chat("/hedge portfolio:Desk price:8000")).toContain("Short 60 SPI 200 futures");
  });

  it("reads a file in its thread", () => {
    const line = STARTERS.find(({ line }) => line.includes(SAMPLE_FILE))?.line ?? "";
    const said = execFileSync(process.execPath, [program, "chat"], { env, input: `${line}\n`, encoding: "utf8" });
    expect(said).toMatch(/Beta 1\.\d+/);
  });

  it("draws a picture in its thread", async () => {
    const renderer = chartRenderer({ worker: pathToFileURL(made.path("src/chart/worker.js")) });
    const png = await renderer.render(profitChart());
    await renderer.close();
    expect(Buffer.from(png).subarray(1, 4).toString()).toBe("PNG");
  });

  it("serves the page to be tried in a browser, with all that it asks for", async () => {
    const bot = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "inherit"] });
    const [said] = await once(createInterface({ input: bot.stdout }), "line");
    const url = /http:\S+/.exec(String(said))?.[0] ?? "";
    const page = await (await fetch(url)).text();
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = ""]) => path);
    expect(files.length).toBeGreaterThan(1);
    for (const path of files) expect((await fetch(new URL(path, url))).status).toBe(200);
    bot.kill("SIGTERM");
    expect(await once(bot, "exit")).toEqual([0, null]);
  });
});
