import { join } from "node:path";
import Database from "libsql";
import { expect, it } from "vitest";
import { limits } from "../../src/store/limits.js";
import type { NewAnswer, Revealed } from "../../src/store/quizTypes.js";
import type { Asker } from "../../src/store/store.js";
import { administer, describeStores, type Kind, newPlace, newStore, type Place } from "../support/stores.js";

const ann: Asker = { person: "ann", server: "s1" };
const bob: Asker = { person: "bob", server: "s1" };
const cy: Asker = { person: "cy", server: "s1" };
const boss: Asker = { person: "boss", server: "s1", manages: true, administers: true };

const right = (question: string): NewAnswer => ({ question, topic: "fx", points: 2, outOf: 2, right: true });
const wrong = (question: string): NewAnswer => ({ ...right(question), points: 0, right: false });
const round = (choice: string) => ({ round: "m1", question: "q", choice });
const revealed: Revealed = {
  ...{ round: "m1", question: "q", topic: "fx", right: "b" },
  ...{ points: { b: 2, c: 1 }, outOf: 2 },
};

describeStores("scores", (kind) => {
  it("are kept for those alone who said so, from then on", async () => {
    let time = Date.UTC(2026, 0, 1);
    const store = await newStore(kind, undefined, () => new Date(time));
    expect(await store.recordAnswer(ann, right("a"))).toBe("not-kept");
    expect(await store.keepScores(ann, true)).toBe(0);
    time += 1000;
    expect(await store.keepScores(ann, true)).toBe(0);
    expect(await store.scores(ann)).toEqual({ since: "2026-01-01T00:00:00.000Z", topics: [], missed: [], leaders: [] });
    expect(await store.recordAnswer(ann, right("a"))).toBe("kept");
    expect(await store.recordAnswer(bob, right("a"))).toBe("not-kept");
    expect(await store.scores(bob)).toEqual({
      ...{ topics: [], missed: [] },
      leaders: [{ person: "ann", rank: 1, answered: 1, right: 1, points: 2, outOf: 2 }],
    });
  });

  it("count a person's first answer to a question, wherever it was", async () => {
    const store = await newStore(kind);
    await store.keepScores(ann, true);
    expect(await store.recordAnswer(ann, wrong("a"))).toBe("kept");
    expect(await store.recordAnswer({ person: "ann", server: "s2" }, right("a"))).toBe("again");
    expect(await store.recordAnswer(ann, { ...right("b"), topic: "capm", points: 1 })).toBe("kept");
    expect((await store.scores({ person: "ann" })).topics).toEqual([
      { topic: "capm", answered: 1, right: 1, points: 1, outOf: 2 },
      { topic: "fx", answered: 1, right: 0, points: 0, outOf: 2 },
    ]);
    expect(await store.scores({ person: "ann", server: "s2" })).toMatchObject({ leaders: [] });
  });

  it("list what was missed, latest first, until it is answered right", async () => {
    const store = await newStore(kind);
    await store.keepScores(ann, true);
    for (const question of ["a", "b", "c"]) await store.recordAnswer(ann, wrong(question));
    await store.recordAnswer(ann, right("d"));
    await store.recordAnswer(ann, wrong("c"));
    expect((await store.scores(ann)).missed).toEqual(["c", "b", "a"]);
    expect(await store.recordAnswer(ann, right("b"))).toBe("again");
    await store.recordAnswer(ann, wrong("d"));
    expect((await store.scores(ann)).missed).toEqual(["c", "a"]);
    for (let number = 0; number < 10; number += 1) await store.recordAnswer(ann, wrong(`n${number}`));
    expect((await store.scores(ann)).missed).toHaveLength(10);
  });

  it("rank the server's people by points: ten of them, and one's own place", async () => {
    const store = await newStore(kind);
    const points = [5, 9, 9, 1, 4, 4, 3, 8, 7, 6, 2, 0];
    for (const [at, score] of points.entries()) {
      const asker: Asker = { person: `p${String(at).padStart(2, "0")}`, server: "s1" };
      await store.keepScores(asker, true);
      await store.recordAnswer(asker, { ...wrong("a"), points: score, outOf: 9 });
    }
    const { leaders, own } = await store.scores({ person: "p11", server: "s1" });
    expect(leaders.map(({ person, rank, points }) => `${rank} ${person} ${points}`)).toEqual([
      ...["1 p01 9", "1 p02 9", "3 p07 8", "4 p08 7", "5 p09 6", "6 p00 5", "7 p04 4", "7 p05 4", "9 p06 3"],
      "10 p10 2",
    ]);
    expect(own).toEqual({ person: "p11", rank: 12, answered: 1, right: 0, points: 0, outOf: 9 });
    expect((await store.scores({ person: "p02", server: "s1" })).own?.rank).toBe(1);
  });

  it("are deleted by whoever no longer wants them kept, and start anew", async () => {
    const store = await newStore(kind);
    for (const asker of [ann, bob]) {
      await store.keepScores(asker, true);
      await store.recordAnswer(asker, wrong("a"));
    }
    expect(await store.keepScores(ann, false)).toBe(1);
    expect(await store.keepScores(ann, false)).toBe(0);
    expect(await store.recordAnswer(ann, right("b"))).toBe("not-kept");
    const after = await store.scores(ann);
    expect(after).toEqual({ topics: [], missed: [], leaders: [expect.objectContaining({ person: "bob" })] });
    expect(JSON.stringify(await store.exportFor(boss, "server"))).not.toContain("ann");
    await store.keepScores(ann, true);
    expect(await store.recordAnswer(ann, right("a"))).toBe("kept");
  });

  it("are of the latest 1,000 answers; a leaderboard counts all", { timeout: 60_000 }, async () => {
    const place = await newPlace(kind);
    const store = await newStore(kind, place);
    await store.keepScores(ann, true);
    await store.recordAnswer(ann, wrong("first"));
    await run(kind, place, manyAnswers);
    expect(await store.recordAnswer(ann, right("last"))).toBe("kept");
    const { topics, missed, own } = await store.scores(ann);
    expect(topics).toEqual([{ topic: "fx", answered: 1000, right: 1000, points: 2000, outOf: 2000 }]);
    expect(missed).toEqual([]);
    expect(own?.answered).toBe(2);
  });

  it("count an answer once, however many ask at once in two stores", async () => {
    const place = await newPlace(kind);
    const stores = [await newStore(kind, place), await newStore(kind, place)];
    await stores[0]?.keepScores(ann, true);
    const asked = stores.flatMap((store) => [1, 2, 3].map(() => store.recordAnswer(ann, right("a"))));
    expect((await Promise.all(asked)).toSorted()).toEqual([...Array(5).fill("again"), "kept"]);
    expect((await stores[0]?.scores(ann))?.own).toMatchObject({ answered: 1, points: 2 });
  });
});

describeStores("someone who no longer wants scores kept", (kind) => {
  it("has none, even of an answer or a reveal that was under way", async () => {
    const place = await newPlace(kind);
    const [store, other] = [await newStore(kind, place), await newStore(kind, place)];
    await store.answerRound(ann, round("b"));
    for (let time = 0; time < 8; time += 1) {
      await store.keepScores(ann, true);
      await Promise.all([
        ...[other.recordAnswer(ann, right(`${time}`)), other.revealRound(bob, revealed)],
        store.keepScores(ann, false),
      ]);
      expect(await store.exportFor(ann, "person")).toMatchObject({ quizOptIns: [], quizAnswers: [], quizScores: [] });
    }
  });
});

describeStores("rounds", (kind) => {
  it("keep everyone's first choice, and count them", async () => {
    const store = await newStore(kind);
    expect(await store.answerRound(ann, round("b"))).toEqual({ choice: "b", first: true });
    expect(await store.answerRound(ann, round("c"))).toEqual({ choice: "b", first: false });
    await store.answerRound(bob, round("b"));
    await store.answerRound(cy, round("d"));
    await store.answerRound(cy, { ...round("a"), round: "m2" });
    expect(await store.roundAnswers(cy, "m1")).toEqual({ counts: { b: 2, d: 1 }, own: "d" });
    expect(await store.roundAnswers(boss, "m1")).toEqual({ counts: { b: 2, d: 1 } });
    expect(await store.roundAnswers(boss, "m3")).toEqual({ counts: {} });
  });

  it("are the server's; outside one, everyone's own", async () => {
    const store = await newStore(kind);
    await store.answerRound(ann, round("b"));
    await store.answerRound({ person: "ann" }, round("a"));
    await store.answerRound({ person: "bob" }, round("d"));
    expect(await store.roundAnswers({ person: "ann", server: "s2" }, "m1")).toEqual({ counts: {} });
    expect(await store.roundAnswers({ person: "ann" }, "m1")).toEqual({ counts: { a: 1 }, own: "a" });
    expect(await store.roundAnswers(ann, "m1")).toEqual({ counts: { b: 1 }, own: "b" });
  });

  it("count for those who keep scores once they are revealed, and not before", async () => {
    const store = await newStore(kind);
    for (const asker of [ann, bob]) await store.keepScores(asker, true);
    await store.answerRound(ann, round("b"));
    await store.answerRound(bob, round("c"));
    await store.answerRound(cy, round("b"));
    expect(await store.recordAnswer(bob, right("q"))).toBe("again");
    expect((await store.scores(ann)).leaders).toEqual([]);
    for (let press = 0; press < 2; press += 1)
      expect(await store.revealRound(ann, revealed)).toEqual({ counts: { b: 2, c: 1 }, own: "b" });
    expect((await store.scores(ann)).leaders).toEqual([
      { person: "ann", rank: 1, answered: 1, right: 1, points: 2, outOf: 2 },
      { person: "bob", rank: 2, answered: 1, right: 0, points: 1, outOf: 2 },
    ]);
    expect((await store.scores(bob)).missed).toEqual(["q"]);
    expect(await store.recordAnswer(bob, right("q"))).toBe("again");
    expect((await store.scores(bob)).missed).toEqual([]);
  });

  it("lose their answers after 30 days", async () => {
    let time = Date.UTC(2026, 0, 1);
    const store = await newStore(kind, undefined, () => new Date(time));
    await store.answerRound(ann, round("b"));
    time += 24 * 3600 * 1000;
    await store.answerRound(bob, round("c"));
    time += 29 * 24 * 3600 * 1000 - 1;
    expect(await store.forgetRounds(30)).toBe(0);
    time += 1;
    expect(await store.forgetRounds(30)).toBe(1);
    expect(await store.roundAnswers(ann, "m1")).toEqual({ counts: { c: 1 } });
  });
});

describeStores("what the quiz stores", (kind) => {
  it("of a person is exported and deleted with all else of theirs", async () => {
    const store = await newStore(kind, undefined, () => new Date(0));
    for (const asker of [ann, bob]) {
      await store.keepScores(asker, true);
      await store.recordAnswer(asker, wrong("a"));
      await store.answerRound(asker, round("c"));
    }
    await store.answerRound({ person: "ann" }, round("d"));
    const at = "1970-01-01T00:00:00.000Z";
    const stored = await store.exportFor({ person: "ann" }, "person");
    expect(stored).toMatchObject({
      quizOptIns: [{ since: at }],
      quizAnswers: [{ question: "a", topic: "fx", points: 0, outOf: 2, right: false, missed: true, at }],
      quizScores: [{ server: "s1", answered: 1, right: 0, points: 0, outOf: 2 }],
      groupAnswers: [
        { round: "m1", question: "q", choice: "d", at },
        { server: "s1", round: "m1", question: "q", choice: "c", at },
      ],
    });
    expect(JSON.stringify(stored)).not.toContain("bob");
    expect((await store.erase(ann, "person")).deleted).toMatchObject({
      ...{ quizOptIns: 1, quizAnswers: 1, quizScores: 1, groupAnswers: 2 },
    });
    expect(await store.exportFor(ann, "person")).toMatchObject({
      ...{ quizOptIns: [], quizAnswers: [], quizScores: [], groupAnswers: [] },
    });
    expect(await store.recordAnswer(ann, right("b"))).toBe("not-kept");
    expect(await store.roundAnswers(bob, "m1")).toEqual({ counts: { c: 1 }, own: "c" });
    expect((await store.scores(bob)).leaders).toMatchObject([{ person: "bob" }]);
  });

  it("of a server is exported without who chose what, and deleted; people keep their own", async () => {
    const store = await newStore(kind);
    await store.keepScores(ann, true);
    await store.recordAnswer(ann, right("a"));
    await store.answerRound(bob, round("c"));
    expect(await store.exportFor(boss, "server")).toMatchObject({
      quizScores: [{ person: "ann", answered: 1, right: 1, points: 2, outOf: 2 }],
      groupAnswers: [{ round: "m1", question: "q", choice: "c" }],
    });
    expect(JSON.stringify(await store.exportFor(boss, "server"))).not.toContain("bob");
    expect((await store.erase(boss, "server")).deleted).toMatchObject({ quizScores: 1, groupAnswers: 1 });
    expect(await store.scores(ann)).toMatchObject({ topics: [{ topic: "fx", points: 2 }], leaders: [] });
    expect(await store.roundAnswers(bob, "m1")).toEqual({ counts: {} });
    expect(await store.serversWithData()).toEqual([]);
  });

  it("of a server the bot left goes after 30 days, were it only a round or a score", async () => {
    let time = Date.UTC(2026, 0, 1);
    const store = await newStore(kind, undefined, () => new Date(time));
    const elsewhere: Asker = { person: "ann", server: "s2" };
    await store.answerRound(ann, round("b"));
    await store.keepScores(elsewhere, true);
    await store.recordAnswer(elsewhere, right("a"));
    expect(await store.serversWithData()).toEqual(["s1", "s2"]);
    for (const server of ["s1", "s2"]) await store.serverGone(server);
    time += 30 * 24 * 3600 * 1000;
    expect(await store.purgeGone(30)).toEqual(["s1", "s2"]);
    expect(await store.roundAnswers(ann, "m1")).toEqual({ counts: {} });
    expect((await store.scores(elsewhere)).leaders).toEqual([]);
  });

  it("is nothing where nothing was ever saved, and asking leaves nothing behind", async () => {
    const store = await newStore(kind);
    expect(await store.recordAnswer(ann, right("a"))).toBe("not-kept");
    expect(await store.keepScores(ann, false)).toBe(0);
    expect(await store.scores(ann)).toEqual({ topics: [], missed: [], leaders: [] });
    expect(await store.roundAnswers(ann, "m1")).toEqual({ counts: {} });
    expect(await store.revealRound(ann, revealed)).toEqual({ counts: {} });
    expect(await store.forgetRounds(0)).toBe(0);
    expect(await store.check()).toEqual({ kind });
  });

  it("is no text that one of the databases would not take", async () => {
    const store = await newStore(kind);
    await store.keepScores(ann, true);
    for (const ask of [
      () => store.recordAnswer(ann, right("\0")),
      () => store.answerRound(ann, round("\0")),
      () => store.revealRound(ann, { ...revealed, points: { "\0": 1 } }),
    ])
      await expect(ask()).rejects.toMatchObject({ name: "StoreRefusal", code: "unusable-text" });
  });
});

describeStores("tables of the version before the quiz", (kind) => {
  it("are brought up to date, and keep what they hold", async () => {
    const place = await newPlace(kind);
    const before = await newStore(kind, place);
    await before.save(ann, "person", "Desk", { value: "1" });
    await before.close();
    for (const table of ["quiz_people", "quiz_answers", "quiz_board", "quiz_choices", "requests"])
      await run(kind, place, `drop table ${table}`);
    await run(kind, place, "delete from kysely_migration where name <> '001-first'");
    const store = await newStore(kind, place);
    expect(await store.names(ann)).toEqual([{ name: "Desk", owner: "person" }]);
    await store.keepScores(ann, true);
    expect(await store.recordAnswer(ann, right("a"))).toBe("kept");
  });
});

/** As many answers as are kept of a person, from the second on. */
const manyAnswers = `insert into quiz_answers
  select 'ann', n, 'many-' || n, 'fx', 2, 2, 1, 0, '2026-01-01T00:00:00.000Z' from
  (with recursive numbers(n) as (select 2 union all select n + 1 from numbers where n < ${limits.answers}) select n from numbers) as filled`;

/** Runs a statement in the database itself. */
async function run(kind: Kind, { dataDir, databaseUrl }: Place, sql: string): Promise<void> {
  if (kind === "postgresql") return void (await administer(sql, databaseUrl));
  const database = new Database(join(dataDir, "hedge-desk.sqlite"));
  database.exec(sql);
  database.close();
}
