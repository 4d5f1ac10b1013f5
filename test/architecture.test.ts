import { readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Folder → the folders and packages that it may import. A folder may always import from itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "src/computation": ["decimal.js"],
  "src/catalogue": ["src/computation", "fastest-levenshtein"],
  "src/scenario": ["src/computation", "src/catalogue"],
  "src/request": [
    "src/computation",
    "src/catalogue",
    "src/scenario",
    "src/store",
    "mathjs",
    "papaparse",
    "read-excel-file/universal",
    "fflate",
    "node:module",
  ],
  "src/study": ["src/computation", "src/catalogue", "src/scenario", "src/request"],
  "src/threads": ["src/config", "node:worker_threads", "tsx/esm/api"],
  "src/build": ["src/sandbox", "esbuild", "node:fs/promises", "node:module", "node:path", "node:url"],
  "src/store": [
    ...["src/threads", "kysely", "libsql", "lru-cache", "pg"],
    ...["node:crypto", "node:fs", "node:fs/promises", "node:module", "node:path"],
  ],
  "src/analysis": ["src/computation", "src/request", "src/threads"],
  "src/reply": [
    "src/analysis",
    "src/computation",
    "src/catalogue",
    "src/scenario",
    "src/request",
    "node:async_hooks",
    "src/store",
    "src/study",
  ],
  "src/chart": [
    "src/reply",
    "src/computation",
    "src/threads",
    "echarts",
    "echarts/dist/echarts.esm.min.mjs",
    "@resvg/resvg-js",
    "lru-cache",
    "node:fs",
    "node:module",
    "node:url",
  ],
  "src/config": ["zod", "pino"],
  "src/terminal": ["src", "src/store", "src/reply", "src/request", "node:fs/promises", "node:readline"],
  "src/metrics": ["prom-client", "node:http", "node:net"],
  "src/discord": [
    ...[
      "src",
      "src/analysis",
      "src/config",
      "src/metrics",
      "src/reply",
      "src/request",
      "src/store",
      "discord.js",
      "lru-cache",
      "rate-limiter-flexible",
    ],
    ...["node:crypto", "node:events", "node:http", "node:net", "node:timers/promises", "node:util"],
  ],
  "src/sandbox": [
    "src/config",
    ...["src", "src/request", "zod", "discord-api-spec/zod", "discord-markdown-parser", "esbuild"],
    ...["@skyra/discord-components-core", "@fontsource/noto-sans/400.css", "@fontsource/noto-sans/500.css"],
    ...["@fontsource/noto-sans/600.css", "@fontsource/noto-sans/700.css", "@fontsource/source-code-pro/400.css"],
    ...["node:crypto", "node:fs/promises", "node:http", "node:net", "node:path", "node:url"],
  ],
  commands: [
    ...["src", "src/analysis", "src/catalogue", "src/computation", "src/request", "src/reply", "src/scenario"],
    "src/study",
  ],
  src: [
    ...[
      "src/analysis",
      "src/catalogue",
      "src/chart",
      "src/config",
      "src/discord",
      "src/metrics",
      "src/reply",
      "src/request",
      "src/sandbox",
      "src/store",
      "src/terminal",
    ],
    ...[
      "zod",
      "dotenv",
      "node:crypto",
      "node:fs",
      "node:fs/promises",
      "node:path",
      "node:readline/promises",
      "node:url",
      "node:util",
    ],
  ],
};

/** Things that would make the same input give another output. */
const impure = /\b(Date|Math\.random|process|console|globalThis|setTimeout|performance)\b/;
const pure = ["src/computation", "src/scenario", "src/catalogue", "src/reply", "src/request", "src/study"];

/** Statements begin a line, as the formatter has it; what a text says of imports is none. */
const IMPORTS = /^(?:import|export)\b[^;"]*?from "([^"]+)"|^import "([^"]+)"|\bimport\(\s*"([^"]+)"/gm;

interface SourceFile {
  readonly folder: string;
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sourceFiles(): readonly SourceFile[] {
  const listed = ["src", "commands"].flatMap((top) =>
    readdirSync(resolve(ROOT, top), { recursive: true, encoding: "utf8" }).map(
      (file) => `${top}/${file.split(sep).join("/")}`,
    ),
  );
  return listed
    .filter((path) => path.endsWith(".ts"))
    .map((path) => {
      const text = readFileSync(resolve(ROOT, path), "utf8");
      const targets = [...text.matchAll(IMPORTS)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "");
      return { folder: folderOf(path), path, text, imports: targets.map((target) => resolved(path, target)) };
    });
}

/** The two upper levels: `src/catalogue/rows/americas.ts` belongs to `src/catalogue`; commands are one folder, grouped or not. */
function folderOf(path: string): string {
  if (path.startsWith("commands/")) return "commands";
  return dirname(path).split("/").slice(0, 2).join("/");
}

function resolved(path: string, target: string): string {
  if (!target.startsWith(".")) return target;
  return folderOf(
    relative(ROOT, resolve(ROOT, dirname(path), target))
      .split(sep)
      .join("/"),
  );
}

function breaches(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ folder, path, imports }) =>
    imports
      .filter((target) => target !== folder && !allowed[folder]?.includes(target))
      .map((target) => `${path} imports ${target}`),
  );
}

describe("the direction of imports", () => {
  const files = sourceFiles();

  it("is followed by every file", () => {
    expect(breaches(files)).toEqual([]);
  });

  it("was checked on every folder of the picture, and no folder is missing from it", () => {
    expect([...new Set(files.map(({ folder }) => folder))].sort()).toEqual(Object.keys(allowed).sort());
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(150);
  });

  it("would be seen broken", () => {
    const folder = "src/computation";
    const upward = { folder, path: `${folder}/x.ts`, text: "", imports: ["src/reply"] };
    expect(breaches([upward])).toEqual(["src/computation/x.ts imports src/reply"]);
  });

  it("keeps discord.js in one folder", () => {
    const users = files.filter(({ imports }) => imports.includes("discord.js")).map(({ folder }) => folder);
    expect(new Set(users)).toEqual(new Set(["src/discord"]));
  });
});

describe("pure folders", () => {
  it("read no clock, no randomness, no environment and no console", () => {
    const files = sourceFiles().filter(({ folder }) => pure.includes(folder));
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "");
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter(({ text }) => impure.test(code(text))).map(({ path }) => path)).toEqual([]);
  });
});
