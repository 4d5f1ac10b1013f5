import { describe, expect, it } from "vitest";
import { answerLine } from "../../src/answer.js";
import { recorded } from "../../src/quizMemory.js";
import type { Store } from "../../src/store/store.js";
import { StoreError } from "../../src/store/storeError.js";
import { context } from "../support/desk.js";
import { JONAS, MINA, remembering, STRANGER, said } from "../support/remembering.js";

const right = { question: "fx-1-a", topic: "fx", points: 2, outOf: 2, right: true };
const wrong = { question: "full-hedge-2-b", topic: "full-hedge", points: 1, outOf: 2, right: false };

describe("/quiz scores", () => {
  it("keeps nothing until it is told to, and says how", async () => {
    const { ask, store, as } = remembering();
    expect(await store.recordAnswer(as(MINA), right)).toBe("not-kept");
    const reply = await ask("/quiz scores");
    expect(reply).toMatchObject({ title: "Your quiz scores are not kept", private: true, facts: { kept: false } });
    expect(said(reply)).toContain("/quiz scores keep:true");
  });

  it("shows one's own scores by topic, what was missed, and the server's leaderboard", async () => {
    const { ask, store, as } = remembering();
    for (const asker of [MINA, JONAS]) await ask("/quiz scores keep:true", asker);
    for (const answer of [right, wrong]) await store.recordAnswer(as(MINA), answer);
    await store.recordAnswer(as(JONAS), right);
    const reply = await ask("/quiz scores");
    expect(reply.title).toBe("Quiz: 3 of 4 points, 1 of 2 right");
    expect(reply.sections).toMatchObject([
      {
        heading: "By topic",
        lines: ["Full hedge: 1 of 2 points, 0 of 1 right.", "Exchange rates: 2 of 2 points, 1 of 1 right."],
      },
      {
        heading: "Leaderboard of this server",
        lines: [
          `1. \uE000${as(MINA).person}\uE001: 3 of 4 points, 1 of 2 right`,
          `2. \uE000${as(JONAS).person}\uE001: 2 of 2 points, 1 of 1 right`,
        ],
      },
      { heading: "Missed", lines: ["1 question to go over."], commands: ["/quiz review"] },
    ]);
    expect(reply.facts).toMatchObject({
      ...{ kept: true, answered: 2, right: 1, points: 3, out_of: 4, rank: 1, missed: ["full-hedge-2-b"] },
      topics: [{ topic: "full-hedge" }, { topic: "fx", answered: 1, right: 1, points: 2, out_of: 2 }],
    });
    expect(said(await ask("/quiz scores", STRANGER))).not.toContain("Leaderboard");
  });

  it("stay private whatever the server's default is, unless the person says otherwise", async () => {
    const { ask } = remembering();
    await ask("/settings set private:false");
    expect((await ask("/quiz scores", JONAS)).private).toBe(true);
    expect((await ask("/quiz scores private:false", JONAS)).private).toBe(false);
  });

  it("are deleted by keep:false, off the leaderboard too", async () => {
    const { ask, store, as } = remembering();
    await ask("/quiz scores keep:true");
    await store.recordAnswer(as(MINA), right);
    const reply = await ask("/quiz scores keep:false");
    expect(reply).toMatchObject({ title: "Your quiz scores are no longer kept", facts: { kept: false, answered: 0 } });
    expect(said(reply)).toContain("Deleted: 1 answer, and your place on every leaderboard.");
    expect(said(await ask("/quiz scores", JONAS))).not.toContain("Leaderboard");
    expect(said(await ask("/quiz scores keep:false"))).toContain("No answers were kept.");
  });

  it("are told of and deleted with all else that is stored of a person", async () => {
    const { ask, store, as } = remembering();
    await ask("/quiz scores keep:true");
    for (const answer of [right, wrong]) await store.recordAnswer(as(MINA), answer);
    await store.answerRound(as(MINA), { round: "1", question: "fx-1-b", choice: "a" });
    const rows =
      "1 wish to keep quiz scores, 2 quiz answers, 1 row on a quiz leaderboard, 1 answer to a group question";
    expect(said(await ask("/data delete"))).toContain(`That is ${rows}.`);
    expect(said(await ask("/data delete confirm:true"))).toContain(`Deleted: ${rows}.`);
    expect(said(await ask("/data export"))).toContain("Nothing is stored.");
  });

  it("say plainly that nothing can be kept where there is no store", async () => {
    const reply = await answerLine("/quiz scores", context, (error) => {
      throw error;
    });
    expect(reply).toMatchObject({ kind: "refusal", code: "no-store" });
  });
});

describe("an answer to a quiz question", () => {
  it("is answered all the same where nothing can be kept, or the store is away", async () => {
    expect(await recorded(context, right)).toBe("no-store");
    const troubles: unknown[] = [];
    const away = { recordAnswer: () => Promise.reject(new StoreError("away")) } as unknown as Store;
    const report = (trouble: unknown) => troubles.push(trouble);
    expect(await recorded({ ...context, store: away, asker: MINA, report }, right)).toBe("away");
    expect(troubles).toHaveLength(1);
    const broken = { recordAnswer: () => Promise.reject(new Error("a fault")) } as unknown as Store;
    await expect(recorded({ ...context, store: broken, asker: MINA }, right)).rejects.toThrow("a fault");
  });
});
