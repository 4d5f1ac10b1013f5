import { join } from "node:path";
import Database from "libsql";
import { expect, it } from "vitest";
import type { Asker, Store } from "../../src/store/store.js";
import { startChild } from "../support/child.js";
import { describeStores, type Kind, newPlace, newStore, type Place } from "../support/stores.js";

const script = new URL("./writer.ts", import.meta.url);
const boss: Asker = { person: "boss", server: "s1", manages: true, administers: true };
const people = ["ann", "bob"] as const;
const ROUNDS = 15;

/** The numbers that a process told to be saved. */
const confirmed = (lines: readonly string[]) => lines.filter((line) => /^\d+$/.test(line)).map(Number);

/** Every number that is in the store, person by person; fails on a save that was done by half. */
async function kept(kind: Kind, place: Place): Promise<Readonly<Record<string, readonly number[]>>> {
  const store = await newStore(kind, place);
  const numbers: Record<string, number[]> = { ann: [], bob: [] };
  for (const which of await store.names(boss)) {
    const [portfolio] = await store.portfolio(boss, which);
    const trades = portfolio?.trades.map(({ contracts }) => contracts) ?? [];
    expect(trades.at(-1)).toBe(portfolio?.value);
    const history = await store.history(boss, which);
    expect(history.filter(({ what }) => what === "trade").length).toBe(Math.min(trades.length, 100));
    numbers[which.name.split(" ")[0] ?? ""]?.push(...trades.map(Number));
  }
  for (const person of people) await expectScores(store, person, numbers[person] ?? []);
  await store.close();
  return numbers;
}

/** Every number is an answer too, but for the last, whose process may have ended in between; and the board has them all. */
async function expectScores(store: Store, person: string, numbers: readonly number[]): Promise<void> {
  const { quizAnswers } = await store.exportFor({ person }, "person");
  const questions = (quizAnswers as readonly { readonly question: string }[]).map(({ question }) => Number(question));
  expect(questions.filter((question) => !numbers.includes(question))).toEqual([]);
  const { own, topics } = await store.scores({ person, server: "s1" });
  const [{ topic: _topic, ...all } = { topic: "" }] = topics;
  expect(own).toMatchObject({ ...all, points: questions.length });
}

describeStores("what a process has confirmed", (kind) => {
  it("outlives 30 kills during writes, two processes at a time", { timeout: 180_000 }, async () => {
    const place = await newPlace(kind);
    const told: Record<string, number[]> = { ann: [], bob: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const writers = people.map((person) => {
        const next = Math.max(0, ...(told[person] ?? [])) + 10;
        return startChild(script, [JSON.stringify(place), person, `${next}`]);
      });
      await Promise.all(writers.map(({ printed }) => printed(3 + ((round * 7) % 20))));
      for (const { process } of writers) process.kill("SIGKILL");
      expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(["SIGKILL", "SIGKILL"]);
      for (const [at, person] of people.entries()) told[person]?.push(...confirmed(writers[at]?.lines ?? []));
    }
    const numbers = await kept(kind, place);
    for (const person of people) {
      expect(told[person]?.length).toBeGreaterThan(3 * ROUNDS);
      expect(told[person]?.filter((number) => !numbers[person]?.includes(number))).toEqual([]);
    }
    if (kind === "file") expect(integrity(place)).toEqual([{ integrity_check: "ok" }]);
  });

  it("is all there when two processes have written at once, and neither was refused", { timeout: 60_000 }, async () => {
    const place = await newPlace(kind);
    const writers = people.map((person) => startChild(script, [JSON.stringify(place), person, "1", "150"]));
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0]);
    const all = Array.from({ length: 150 }, (_, at) => at + 1);
    for (const { lines } of writers) expect(lines.map(Number)).toEqual(all);
    const numbers = await kept(kind, place);
    for (const person of people) expect(numbers[person]?.toSorted((a, b) => a - b)).toEqual(all);
  });
});

function integrity({ dataDir }: Place): unknown {
  const database = new Database(join(dataDir, "hedge-desk.sqlite"));
  try {
    return database.pragma("integrity_check");
  } finally {
    database.close();
  }
}
