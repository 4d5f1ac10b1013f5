import { describe, expect, it } from "vitest";
import { gradeAnswer } from "../../../src/study/quiz/grade.js";
import { makeQuestion } from "../../../src/study/quiz/makeQuestion.js";
import type { Question } from "../../../src/study/quiz/question.js";
import type { Level, Topic } from "../../../src/study/quiz/topics.js";
import { ask } from "../../support/desk.js";

const seeds = Array.from({ length: 160 }, (_, at) => `p${at}`);

function questionsOf(topic: Topic, level: Level): readonly Question[] {
  return seeds.map((seed) => makeQuestion({ topic, level, seed }));
}

/** The first question of a topic that asks for this, with a multiplier that shows when it is forgotten. */
function first(topic: Topic, level: Level, asks: string): Question {
  for (const seed of seeds) {
    const question = makeQuestion({ topic, level, seed });
    if (question.asks === asks && question.given.multiplier?.value.equals(1) !== true) return question;
  }
  throw new Error(`no question for ${asks}`);
}

function rightOf({ sought }: Question): number {
  return typeof sought.right === "string" ? Number.NaN : sought.right.value.toNumber();
}

function mistake(question: Question, id: string): string {
  const wrong = question.sought.wrong.find(({ made }) => made[0]?.misconception.id === id);
  if (wrong === undefined || typeof wrong.answer === "string") throw new Error(`no ${id} in ${question.id}`);
  const shift = wrong.answer.unit === "percent" ? 100 : 1;
  return wrong.answer.value.times(shift).toSignificantDigits(12).toFixed();
}

const ids = (question: Question, text: string) =>
  gradeAnswer(question, text, 0).wrong.map(({ made }) => made[0]?.misconception.id);

describe("published examples of prices, puts and value at risk", () => {
  it.each([
    // Hull, 11th ed., example 5.5 and problems of ch. 5: 1,313.07, 152.88 and 354.7.
    {
      topic: "fair-price",
      level: 1,
      name: "indexLevel",
      printed: { 1300: 1313.07, 150: 152.88, 350: 354.7 },
      to: 5e-3,
    },
    // Hull, §17.1: ten puts at 960; the table's other values of the portfolio at 920 and 880.
    { topic: "puts", level: 1, name: "portfolioValue", printed: { 500000: 10 }, to: 0 },
    { topic: "puts", level: 3, name: "floor", printed: { 450000: 960, 410000: 920, 370000: 880 }, to: 1e-9 },
    // Hull, ch. 22: Microsoft 1,471,300 and AT&T 367,800 over ten days, to hundreds.
    {
      topic: "value-at-risk",
      level: 2,
      name: "portfolioValue",
      printed: { 10000000: 1471300, 5000000: 367800 },
      to: 50,
    },
  ] as const)("of $topic, level $level, come to the printed numbers", ({ topic, level, name, printed, to }) => {
    const published = questionsOf(topic, level).filter(({ source }) => source?.startsWith("Hull"));
    const asked = new Map(published.map((question) => [`${question.given[name]?.value.toFixed()}`, question]));
    expect([...asked.keys()].sort()).toEqual(Object.keys(printed).sort());
    for (const [value, expected] of Object.entries(printed)) {
      const question = asked.get(value);
      expect(Math.abs((question === undefined ? Number.NaN : rightOf(question)) - expected)).toBeLessThanOrEqual(to);
    }
  });
});

describe("a price near its index", () => {
  const price = first("fair-price", 1, "fairPrice");
  const index = price.given.indexLevel?.value;

  it("is judged by its distance from the index, and says so", () => {
    const { from } = price.sought.kind === "figure" ? price.sought : {};
    expect(from?.value).toEqual(index);
    const carry = rightOf(price) - Number(index);
    const off = (share: number) => gradeAnswer(price, (rightOf(price) + share * carry).toFixed(4), 0).verdict;
    expect([off(0), off(0.004), off(-0.004), off(0.006), off(-0.2)]).toEqual([
      ...["right", "right", "right", "wrong", "wrong"],
    ]);
    const { summary } = ask(`/quiz play topic:fair-price level:1 seed:${price.seed}`);
    expect(summary[1]).toContain("of the exact one's distance from ");
  });

  it("tells the index itself, dividends added and simple growth from it", () => {
    expect(ids(price, `${index?.toFixed()}`)).toEqual(["index-for-future"]);
    expect(ids(price, mistake(price, "dividend-added"))[0]).toBe("dividend-added");
    const large = questionsOf("fair-price", 1).find(
      (question) => rightOf(question) > 1.03 * Number(question.given.indexLevel?.value),
    );
    expect(large === undefined ? [] : ids(large, mistake(large, "simple-growth"))).toEqual(["simple-growth"]);
  });

  it("is taken with its own letter before it, and refused behind another", () => {
    const exact = rightOf(price);
    const right = price.choices.find(({ wrong }) => wrong === undefined)?.letter ?? "";
    expect(gradeAnswer(price, `${right}. ${exact.toFixed(2)}`, 0).verdict).toBe("right");
    const other = price.choices.find(({ wrong }) => wrong !== undefined)?.letter ?? "";
    expect(() => gradeAnswer(price, `${other}. ${exact.toFixed(2)}`, 0)).toThrow(
      expect.objectContaining({ code: "answer-several" }),
    );
  });
});

describe("mistakes told by what they come to", () => {
  it.each([
    [
      "fair-price",
      2,
      "fairBasis",
      ["sign-flipped", "dividend-added", "time-forgotten", "months-for-years", "one-month"],
    ],
    ["fair-price", 3, "rollMispricingPnl", ["spread-booked", "sign-flipped", "multiplier-forgotten", "one-contract"]],
    ["fair-price", 3, "tailedContracts", ["tail-turned-round", "tail-forgotten", "time-forgotten"]],
    ["puts", 1, "contracts", ["beta-forgotten", "multiplier-forgotten", "sign-flipped"]],
    ["puts", 2, "netFloor", ["premium-forgotten", "multiplier-forgotten", "premium-added", "loss-twice"]],
    ["puts", 3, "strike", ["beta-forgotten", "rates-forgotten", "beta-inverted", "time-forgotten"]],
    ["value-at-risk", 1, "valueAtRisk", ["beta-forgotten", "other-level", "two-sided", "z-forgotten"]],
    ["value-at-risk", 2, "valueAtRisk", ["other-level", "two-sided", "z-forgotten"]],
    ["value-at-risk", 3, "hedgedValueAtRisk", ["time-not-rooted", "time-forgotten", "other-level", "hedge-left-out"]],
  ] as const)("%s, level %i, %s", (topic, level, asks, mistakes) => {
    const question = first(topic, level, asks);
    for (const id of mistakes) {
      const typed = mistake(question, id);
      const grade = gradeAnswer(question, typed.startsWith("-") ? typed : `+${typed}`, 0);
      expect([id, grade.verdict]).not.toEqual([id, "right"]);
      expect(grade.wrong.map(({ made }) => made[0]?.misconception.id)).toContain(id);
    }
  });
});
