import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishedCases } from "../../../src/catalogue/publishedCases.js";
import { Decimal } from "../../../src/computation/decimal.js";
import { InputError } from "../../../src/request/inputError.js";
import { choicesOf } from "../../../src/study/quiz/choices.js";
import { drawFrom } from "../../../src/study/quiz/draw.js";
import { gradeAnswer } from "../../../src/study/quiz/grade.js";
import { hedgeTask } from "../../../src/study/quiz/hedgeTask.js";
import { makeQuestion } from "../../../src/study/quiz/makeQuestion.js";
import type { Question } from "../../../src/study/quiz/question.js";
import type { Task } from "../../../src/study/quiz/task.js";
import { LEVELS, TOPICS, type Topic } from "../../../src/study/quiz/topics.js";

/** A$10m at β 1.2, 8,000 × A$25: short 60. Derivatives Atlas, Portfolio Beta Hedging (2026). */
const fullHedge = asked(hedge("10000000", "1.2", "8000", "25"));
/** US$10m at β 1.5, 4,500 × US$250: 13.33 short, published as "13 or 14". */
const remainder = asked(hedge("10000000", "1.5", "4500", "250"));
/** α −2.73%: returned 7.4% at β 1.7, the market 7.4%, bills 3.5%. */
const alpha = makeQuestion({ topic: "capm", level: 3, seed: "b" });
/** 10.1%: 2% + 0.9 × (11% − 2%). */
const capm = makeQuestion({ topic: "capm", level: 1, seed: "a" });
/** Never more than short 132.41. */
const whole = makeQuestion({ topic: "rounding", level: 1, seed: "a" });

function hedge(value: string, beta: string, price: string, multiplier: string): Task {
  const amounts = {
    portfolioValue: new Decimal(value),
    futuresPrice: new Decimal(price),
    multiplier: new Decimal(multiplier),
  };
  return hedgeTask({ ...amounts, beta: new Decimal(beta) }, { card: "full-hedge" });
}

/** A task of our own as a question. */
function asked(task: Task): Question {
  const key = { topic: "full-hedge", level: 1, seed: "own" } as const;
  return { ...task, ...key, id: "full-hedge-1-own", choices: choicesOf(task, drawFrom("own")) };
}

function verdict(question: Question, text: string): string {
  return gradeAnswer(question, text, 0).verdict;
}

function mistakes(question: Question, text: string): readonly (readonly string[])[] {
  return gradeAnswer(question, text, 0).wrong.map(({ made }) => made.map(({ misconception }) => misconception.id));
}

describe("grading a count", () => {
  it("tells sign, size and rounding apart", () => {
    expect(
      ["short 60", "-60", "sell 60", "60", "long 60", "short 61", "short 12"].map((text) => verdict(fullHedge, text)),
    ).toEqual([...["right", "right", "right", "right-size-no-direction", "opposite", "wrong", "wrong"]]);
  });

  it("takes the whole count for right, the exact one for unrounded, and the other whole one for a rounding", () => {
    expect(["short 13", "short 13.33", "short 14", "short 13 or 14"].map((text) => verdict(remainder, text))).toEqual([
      ...["right", "unrounded", "rounded", "rounded"],
    ]);
    expect(["short 132", "short 132.41", "short 133"].map((text) => verdict(whole, text))).toEqual([
      ...["right", "unrounded", "rounded"],
    ]);
    expect(["13.33", "14", "long 14", "long 13.33"].map((text) => verdict(remainder, text))).toEqual([
      ...["unrounded", "rounded", "wrong", "wrong"],
    ]);
  });

  it("knows which mistakes give just a typed count, two together among them", () => {
    expect(mistakes(fullHedge, "short 50")[0]).toEqual(["beta-forgotten"]);
    expect(mistakes(fullHedge, "short 1500")[0]).toEqual(["multiplier-forgotten"]);
    expect(mistakes(fullHedge, "long 50")).toContainEqual(["beta-forgotten", "sign-flipped"]);
    expect(mistakes(fullHedge, "short 31")).toEqual([]);
  });

  it("refuses what is no count, and says both ways of what is two", () => {
    expect(() => gradeAnswer(fullHedge, "many", 0)).toThrow(InputError);
    expect(() => gradeAnswer(fullHedge, "buy or sell 60", 0)).toThrow(InputError);
  });
});

describe("grading a number", () => {
  it.each(["-2.73%", "−2.73", "loss of 2.73%", "-0.0273", "minus 2.73 percent"])("takes %s for a loss", (text) => {
    expect(verdict(alpha, text)).toBe("right");
  });

  it("takes half a percent more or less for right, and no more", () => {
    expect(["-2.717", "-2.743"].map((text) => verdict(alpha, text))).toEqual(["right", "right"]);
    expect(["-2.715", "-2.745"].map((text) => verdict(alpha, text))).toEqual(["wrong", "wrong"]);
  });

  it("tells a size without a sign, the other sign and a coarse figure apart", () => {
    expect(["2.73", "+2.73%", "gain of 2.73", "-2.7%"].map((text) => verdict(alpha, text))).toEqual([
      ...["right-size-no-direction", "opposite", "opposite", "rounded"],
    ]);
  });

  it("reads percent with or without its sign, and as a fraction", () => {
    expect(["10.1%", "10.1", "0.101", "10.1 percent", "9.9"].map((text) => verdict(capm, text))).toEqual([
      ...["right", "right", "right", "right", "wrong"],
    ]);
  });

  it("knows the mistake that gives a typed number", () => {
    expect(mistakes(capm, "9.9")).toEqual([["beta-times-market"]]);
    expect(mistakes(alpha, "+3.9%")).toEqual([["only-risk-free"]]);
  });

  it("refuses money of another currency", () => {
    const move = makeQuestion({ topic: "offset", level: 1, seed: "b" });
    expect(() => gradeAnswer(move, `${move.currency === "CHF" ? "SEK" : "CHF"} 1000`, 0)).toThrow(InputError);
    expect(verdict(move, `${move.currency} 1000`)).toBe("wrong");
  });
});

describe("points", () => {
  it("are two, one for the right size alone, and one less for each hint", () => {
    const points = (text: string) => [0, 1, 2].map((hints) => gradeAnswer(fullHedge, text, hints).points);
    expect(points("short 60")).toEqual([2, 1, 0]);
    expect(points("long 60")).toEqual([1, 0, 0]);
    expect(points("short 50")).toEqual([0, 0, 0]);
  });
});

describe("words", () => {
  const concept = makeQuestion({ topic: "concepts", level: 1, seed: "a" });

  it("are graded by letter or as they stand", () => {
    const right = concept.choices.find(({ wrong }) => wrong === undefined);
    const other = concept.choices.find(({ wrong }) => wrong !== undefined);
    const words = `${right?.answer}`;
    const texts = [
      words,
      words.toUpperCase(),
      words.replaceAll(" ", "-"),
      `${right?.letter}`,
      `(${right?.letter})`,
      `${other?.letter}.`,
    ];
    expect(texts.map((text) => verdict(concept, text))).toEqual([...Array(5).fill("right"), "wrong"]);
    expect(() => gradeAnswer(concept, "nothing of the kind", 0)).toThrow(InputError);
  });
});

describe("published examples", () => {
  it("are asked as they were printed, and come to the printed counts", () => {
    const topics: readonly Topic[] = ["full-hedge", "target-beta"];
    const asked = topics.flatMap((topic) =>
      Array.from({ length: 160 }, (_, at) => makeQuestion({ topic, level: 1, seed: `p${at}` })).filter(
        ({ source }) => source !== undefined,
      ),
    );
    const key = (value: unknown, beta: unknown, target: unknown) => `${value} ${beta} ${target}`;
    const counts = new Map(
      asked.map(({ given, sought }) => [
        key(given.portfolioValue?.value, given.beta?.value, given.targetBeta?.value ?? "0"),
        typeof sought.right === "string" ? "" : sought.right.value.toFixed(),
      ]),
    );
    const printed = publishedCases.map(({ value, beta, targetBeta, contracts }) => [
      key(value, beta, targetBeta),
      contracts,
    ]);
    expect([...counts].sort()).toEqual(printed.sort());
  });
});

describe("whatever is typed", () => {
  it("is graded or refused, never a fault, and has the same verdict again", () => {
    const question = fc.record({
      topic: fc.constantFrom(...TOPICS),
      level: fc.constantFrom(...LEVELS),
      seed: fc.stringMatching(/^[a-z0-9]{1,12}$/),
    });
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.stringMatching(/^[-+]?\d{1,9}(\.\d{1,3})?%?$/),
      fc.constantFrom("e", "d", "1/0", "−", "%", "10,5", "1e99"),
    );
    fc.assert(
      fc.property(question, text, (key, typed) => {
        const grade = () => {
          try {
            return gradeAnswer(makeQuestion(key), typed, 0).verdict;
          } catch (error) {
            if (error instanceof InputError) return error.code;
            throw error;
          }
        };
        expect(grade()).toBe(grade());
      }),
      { numRuns: 100 },
    );
  });
});
