import fc from "fast-check";
import { expect, it } from "vitest";
import type { Asker, Store } from "../../src/store/store.js";
import { StoreRefusal } from "../../src/store/storeRefusal.js";
import { describeStores, newStore } from "../support/stores.js";
import { QuizModel, type QuizOperation } from "./quizModel.js";

/** Ids of people, servers and messages overlap, and look like patterns. */
const ids = ["1", "1%", "_"] as const;
const id = fc.constantFrom(...ids);

const asker: fc.Arbitrary<Asker> = fc.record(
  { person: id, server: id, administers: fc.boolean() },
  { requiredKeys: ["person"] },
);
const question = fc.constantFrom("q1", "q2");
const choice = fc.constantFrom("a", "b");
const operation: fc.Arbitrary<QuizOperation> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("keep" as const), keep: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("record" as const), question, right: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("choose" as const), round: id, question, choice }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("reveal" as const), round: id, question, choice }) },
  fc.record({ kind: fc.constant("erase" as const), owner: fc.constantFrom("person" as const, "server" as const) }),
);
const steps = fc.array(fc.tuple(asker, operation), { minLength: 5, maxLength: 30 });
const everyone: readonly Asker[] = ids.flatMap((person) => [{ person }, ...ids.map((server) => ({ person, server }))]);

async function run(store: Store, by: Asker, what: QuizOperation): Promise<unknown> {
  const graded = { topic: "fx", outOf: 1 };
  if (what.kind === "keep") return store.keepScores(by, what.keep);
  if (what.kind === "record") return store.recordAnswer(by, { ...what, ...graded, points: what.right ? 1 : 0 });
  if (what.kind === "erase") return store.erase(by, what.owner).catch(refusedOnly);
  if (what.kind === "choose") return store.answerRound(by, what);
  return store.revealRound(by, { ...what, ...graded, right: "a", points: { a: 1 } });
}

function refusedOnly(error: unknown): void {
  if (!(error instanceof StoreRefusal)) throw error;
}

async function seen(store: Store, by: Asker, round: string): Promise<unknown> {
  const { since, topics, missed, leaders } = await store.scores(by);
  const { counts, own } = await store.roundAnswers(by, round);
  return {
    keeps: since !== undefined,
    answered: topics[0]?.answered ?? 0,
    right: topics[0]?.points ?? 0,
    missed: missed.toSorted(),
    leaders: leaders.map(({ person, answered, points }) => `${person} ${answered} ${points}`).toSorted(),
    counts,
    chose: own,
  };
}

describeStores("whatever anyone does in the quiz", (kind) => {
  it("scores are of those who want them, rounds of their server, and both say the same", {
    timeout: 120_000,
  }, async () => {
    const store = await newStore(kind);
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const model = new QuizModel();
        for (const id of ids) {
          await store.erase({ person: id, server: id, administers: true }, "server");
          await store.erase({ person: id }, "person");
        }
        for (const [by, what] of taken) {
          await run(store, by, what);
          model.run(by, what);
          expect(await seen(store, by, "1")).toEqual(model.seen(by, "1"));
        }
        for (const by of everyone) expect(await seen(store, by, "_")).toEqual(model.seen(by, "_"));
      }),
      { numRuns: kind === "file" ? 40 : 10 },
    );
  });
});
