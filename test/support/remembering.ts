import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { answer, answerLine } from "../../src/answer.js";
import type { Asker, Context, RawOptions, View } from "../../src/command.js";
import type { Reply } from "../../src/reply/reply.js";
import { openStore } from "../../src/store/openStore.js";
import type { Store } from "../../src/store/store.js";
import { context } from "./desk.js";

/** People of a made-up server, and one of another; each test has its own three. */
export const MINA: Asker = { person: "101", server: "900", channel: "700", manages: true, administers: true };
export const JONAS: Asker = { person: "102", server: "900", channel: "700" };
export const STRANGER: Asker = { person: "103", server: "901", channel: "701" };

/** A desk with a memory. */
export interface Remembering {
  readonly store: Store;
  /** What the store failed with. */
  readonly troubles: readonly unknown[];
  /** One of the three as this test knows them. */
  readonly as: (asker: Asker) => Asker;
  /** Answers a line as Mina asks it, unless somebody else does; a fault fails the test. */
  readonly ask: (line: string, asker?: Asker) => Promise<Reply>;
  /** The same with options as Discord gives them. */
  readonly run: (name: string, raw: RawOptions, asker?: Asker, view?: View) => Promise<Reply>;
}

const dataDir = mkdtempSync(join(tmpdir(), "hedge-desk-"));
const shared = openStore({ dataDir });
let tests = 0;

afterAll(async () => {
  await shared.close();
  rmSync(dataDir, { recursive: true });
});

/** A desk for people who have nothing saved yet: one store serves a file's tests, as it serves all people. */
export function remembering(store: Store = shared): Remembering {
  tests += 1;
  const own = (id: string | undefined) => (id === undefined ? {} : { server: `${id}${tests}` });
  const as = (asker: Asker): Asker => ({ ...asker, person: `${asker.person}${tests}`, ...own(asker.server) });
  const troubles: unknown[] = [];
  const known = (asker: Asker): Context => ({
    ...context,
    store,
    asker: as(asker),
    report: (trouble: unknown) => troubles.push(trouble),
  });
  const onFault = (error: unknown): never => {
    throw error;
  };
  return {
    store,
    troubles,
    as,
    ask: async (line, asker = MINA) => answerLine(line, known(asker), onFault),
    run: async (name, raw, asker = MINA, view = "answer") => answer(name, raw, known(asker), onFault, view),
  };
}

/** Everything that a reply says, in one text. */
export function said({ title, summary, sections, caveats }: Reply): string {
  const blocks = sections.flatMap(({ heading, lines = [], table = [], commands = [] }) => [
    heading,
    ...table,
    ...lines,
    ...commands,
  ]);
  return [title, ...summary, ...blocks, ...caveats.map(({ text }) => text)].join("\n");
}
