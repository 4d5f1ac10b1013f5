import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer.js";
import type { Asker, Context, View } from "../../src/command.js";
import type { Reply } from "../../src/reply/reply.js";
import type { Store } from "../../src/store/store.js";
import { StoreError } from "../../src/store/storeError.js";
import { makeQuestion } from "../../src/study/quiz/makeQuestion.js";
import { LEVELS, TOPICS } from "../../src/study/quiz/topics.js";
import { ask, context } from "../support/desk.js";
import { JONAS, MINA, remembering, said } from "../support/remembering.js";

const ROUND = { topic: "full-hedge", level: "2", seed: "ab3k" };
const question = makeQuestion({ topic: "full-hedge", level: 2, seed: "ab3k" });
const RIGHT = question.choices.find(({ wrong }) => wrong === undefined)?.letter ?? "";
const WRONG = RIGHT === "a" ? "b" : "a";

/** A press under the message of a round. */
async function press(view: View, store: Store, asker: Asker, choice?: string): Promise<Reply> {
  const pressed = { message: "m1", ...(choice === undefined ? {} : { choice }) };
  const known: Context = { ...context, store, asker, pressed, report: () => {} };
  return answer(
    "quiz group",
    ROUND,
    known,
    (error) => {
      throw error;
    },
    view,
  );
}

describe("/quiz group", () => {
  it("puts a question whose seed gives it again, for the channel", () => {
    const reply = ask("/quiz group topic:rounding level:2 seed:ab3k");
    expect(reply).toMatchObject({
      title: "Rounding and ladder, level 2: a question for all",
      private: false,
      receipt: "/quiz group topic:rounding level:2 seed:ab3k",
    });
    expect(ask(reply.receipt)).toEqual(reply);
    expect(ask("/quiz group").receipt).toContain("seed:fresh");
  });

  it("tells of no question which choice is right: neither in its facts nor its buttons", () => {
    for (const topic of TOPICS)
      for (const level of LEVELS) {
        const { facts, controls, sections } = ask(`/quiz group topic:${topic} level:${level} seed:x1`);
        expect(Object.keys(facts)).not.toEqual(expect.arrayContaining(["right"]));
        expect(facts).not.toHaveProperty("expected");
        const letters = makeQuestion({ topic, level, seed: "x1" }).choices.map(({ letter }) => letter);
        expect(controls.map((control) => "sets" in control && control.sets)).toEqual([
          ...letters.map((letter) => `answer:${letter}`),
          false,
        ]);
        expect(sections[0]?.lines).toHaveLength(letters.length);
      }
  });

  it("shows how all have answered, and each alone what they chose beside the right working", async () => {
    const { store, as } = remembering();
    const [mina, jonas] = [as(MINA), as({ ...JONAS, server: MINA.server ?? "" })];
    const taken = await press("choose", store, mina, WRONG);
    expect(taken.facts).toMatchObject({ choice: WRONG, first: true });
    expect(taken.facts).not.toHaveProperty("right");
    expect(said(await press("choose", store, mina, WRONG))).toContain("You had answered before.");
    expect(said(await press("choose", store, mina, RIGHT))).toContain("the first choice stands");
    expect(said(await press("reveal", store, mina))).toContain("1 person has answered: not right.");
    await press("choose", store, jonas, RIGHT);
    const revealed = await press("reveal", store, mina);
    expect(revealed.facts).toMatchObject({ right: RIGHT, answers: { [RIGHT]: 1, [WRONG]: 1 } });
    expect(said(revealed)).toContain("2 people have answered, 1 of them right.");
    for (const { heading, table = [] } of revealed.sections)
      for (const row of table) expect([heading, row.length <= 28]).toEqual([heading, true]);
    const own = await press("working", store, mina);
    expect(own.sections.map(({ heading }) => heading)).toEqual(["What leads to yours", "The right working"]);
    expect(said(await press("working", store, jonas))).toContain("That is right.");
  });

  it("is revealed without the answers where the store is away, and takes none then", async () => {
    const failing = () => Promise.reject(new StoreError("away"));
    const knownSettings = () => ({ person: {}, server: {} });
    const away = {
      knownSettings,
      answerRound: failing,
      revealRound: failing,
      roundAnswers: failing,
    } as unknown as Store;
    expect(said(await press("choose", away, MINA, "a"))).toContain("press again in a moment");
    const revealed = await press("reveal", away, MINA);
    expect(said(revealed)).toContain("what is saved cannot be reached at present");
    expect(revealed.title).toContain("Right is");
    expect((await press("working", away, MINA)).title).toBe("Your answer cannot be shown at present");
  });
});

describe("/quiz review", () => {
  it("asks again what was missed, latest first, until it is answered right", async () => {
    const { ask, store, as } = remembering();
    expect(said(await ask("/quiz review"))).toContain("/quiz scores keep:true");
    await ask("/quiz scores keep:true");
    expect((await ask("/quiz review")).title).toBe("Nothing to go over");
    for (const question of ["fx-1-a", "full-hedge-2-ab3k"])
      await store.recordAnswer(as(MINA), { question, topic: "fx", points: 0, outOf: 2, right: false });
    const review = await ask("/quiz review");
    expect(review.title).toBe("Missed before: Full hedge, level 2");
    expect(review.receipt).toContain("/quiz play topic:full-hedge level:2 seed:ab3k");
    expect(said(review)).toContain("1 more to go over.");
    await ask(`/quiz play topic:full-hedge level:2 seed:ab3k answer:${RIGHT}`);
    expect((await ask("/quiz review")).title).toBe("Missed before: Exchange rates, level 1");
  });
});
