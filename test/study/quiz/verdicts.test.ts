import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/computation/decimal.js";
import { contracts, money, number, pnl } from "../../../src/study/cards/card.js";
import { choicesOf } from "../../../src/study/quiz/choices.js";
import { drawFrom } from "../../../src/study/quiz/draw.js";
import { type FigureMistake, figureTask } from "../../../src/study/quiz/figureTask.js";
import { gradeAnswer } from "../../../src/study/quiz/grade.js";
import { hedgeTask } from "../../../src/study/quiz/hedgeTask.js";
import { makeQuestion } from "../../../src/study/quiz/makeQuestion.js";
import type { Question } from "../../../src/study/quiz/question.js";
import type { Quantity, Task } from "../../../src/study/quiz/task.js";
import type { Level, Topic } from "../../../src/study/quiz/topics.js";

const question = (topic: Topic, level: Level, seed: string) => makeQuestion({ topic, level, seed });

function asked(task: Task): Question {
  const key = { topic: "rounding", level: 3, seed: "own" } as const;
  return { ...task, ...key, id: "rounding-3-own", choices: choicesOf(task, drawFrom("own")) };
}

/** A question for a figure, with mistakes that come to these. */
function figure(right: Quantity, mistakes: Readonly<Record<string, string>>): Question {
  const rows = Object.entries(mistakes).map(
    ([id, value]): FigureMistake<Record<string, Quantity>> => ({
      ...{ id, name: id, done: "done", right: "right" },
      steps: () => [{ ...right, value: new Decimal(value) }],
    }),
  );
  return asked({
    ...figureTask<Record<string, Quantity>>(
      {},
      { asks: "own", text: "", formula: "", steps: () => [right], mistakes: rows, card: "beta" },
    ),
    currency: "AUD",
  });
}

/** A$2.5m at β 1 and 8,000 × A$25: 12.5 short. */
function halfway(rounding: "nearest" | "never_over" | "at_least"): Question {
  const amounts = {
    portfolioValue: new Decimal("2.5e6"),
    futuresPrice: new Decimal(8000),
    multiplier: new Decimal(25),
  };
  return asked(hedgeTask({ ...amounts, beta: new Decimal(1), rounding }, { card: "rounding" }));
}

function graded(asked: Question, text: string): readonly [string, number] {
  const { verdict, points } = gradeAnswer(asked, text, 0);
  return [verdict, points];
}

function ids(asked: Question, text: string): readonly string[] {
  return gradeAnswer(asked, text, 0).wrong.map(({ made }) =>
    made.map(({ misconception }) => misconception.id).join("+"),
  );
}

describe("a tie", () => {
  it("has two right sides only where the nearest is asked for", () => {
    expect(["short 12", "short 13"].map((text) => graded(halfway("nearest"), text)[0])).toEqual(["right", "right"]);
    expect(["short 12", "short 13"].map((text) => graded(halfway("never_over"), text)[0])).toEqual([
      ...["right", "rounded"],
    ]);
    expect(["short 12", "short 13"].map((text) => graded(halfway("at_least"), text)[0])).toEqual(["rounded", "right"]);
  });
});

describe("a typed formula", () => {
  it.each(["2%+1.25*8%", "2% + 1.25 × (10% − 2%)", "0.02+1.25*0.08", "2+1.25*8", "1.25*8% + 2%", "(2+1.25*8)%"])(
    "of percentages is read as it is written: %s",
    (text) => {
      // 2% + 1.25 × (10% − 2%) = 12%.
      expect(graded(question("capm", 1, "s0"), text)).toEqual(["right", 2]);
    },
  );
});

describe("a percentage", () => {
  it("is a fraction where a ratio is asked for", () => {
    expect(graded(figure(number("h*", "0.85"), { forgotten: "1.2" }), "85%")).toEqual(["right", 2]);
    expect(graded(question("minimum-variance", 1, "s0"), "85%")).toEqual(["right", 2]);
  });

  it("is refused where money is asked for", () => {
    expect(() => graded(question("offset", 1, "s0"), "-6%")).toThrow(expect.objectContaining({ code: "not-a-figure" }));
  });
});

describe("a number that a mistake gives", () => {
  it("is that mistake, typed or chosen, however few digits it has", () => {
    expect(graded(figure(number("h*", "0.96"), { "one-for-one": "1" }), "1")).toEqual(["wrong", 0]);
    expect(ids(figure(number("h*", "0.96"), { "one-for-one": "1" }), "1")).toEqual(["one-for-one"]);
    expect(graded(question("minimum-variance", 1, "s1"), "1")).toEqual(["wrong", 0]);
    expect(graded(question("capm", 1, "r16"), "11%")).toEqual(["wrong", 0]);
  });

  it("is no rounding of the right one: that must tell it from every mistake, and be within 5%", () => {
    const ratio = figure(number("h*", "0.9612"), { "one-for-one": "1.04", far: "3" });
    expect([graded(ratio, "0.97"), graded(ratio, "1"), graded(ratio, "0.96")]).toEqual([
      ...[
        ["wrong", 0],
        ["wrong", 0],
        ["right", 2],
      ],
    ]);
    const other = figure(number("h*", "0.964"), { far: "3" });
    expect([graded(other, "1"), graded(other, "1.00")]).toEqual([
      ...[
        ["rounded", 1],
        ["wrong", 0],
      ],
    ]);
    expect(graded(figure(number("h*", "0.81"), { far: "3" }), "1")).toEqual(["wrong", 0]);
    expect(graded(figure(pnl("both", "-1234567"), { far: "-5e6" }), "-1m")).toEqual(["wrong", 0]);
  });

  it("is told before the wrong direction of a right size", () => {
    const result = figure(pnl("together", "-546000"), { "futures-alone": "546870", "sign-flipped": "546000" });
    expect(graded(result, "+546,870")).toEqual(["wrong", 0]);
    expect(ids(result, "+546,870")[0]).toBe("futures-alone");
    expect(graded(result, "+546,000")).toEqual(["opposite", 1]);
    expect(ids(result, "+546,000")[0]).toBe("sign-flipped");
  });
});

describe("a count", () => {
  it("on the other side and in the other direction is wrong twice, chosen or typed", () => {
    const asked = question("rounding", 1, "s0");
    const right = asked.sought.right;
    const both = asked.choices.find(({ wrong }) => wrong?.made[0]?.misconception.id === "other-side-and-sign");
    expect(graded(asked, both?.letter ?? "")).toEqual(["wrong", 0]);
    const count = typeof both?.answer === "object" ? both.answer.value : new Decimal(0);
    expect(graded(asked, count.isNegative() ? count.toFixed() : `+${count.toFixed()}`)).toEqual(["wrong", 0]);
    expect(right).toMatchObject({ unit: "contracts" });
  });

  it("left unrounded is right before rounding, for half", () => {
    expect(graded(halfway("never_over"), "short 12.5")).toEqual(["unrounded", 1]);
    expect(graded(halfway("nearest"), "short 2.5m/(8000*25)")).toEqual(["unrounded", 1]);
  });
});

describe("an answer in other words", () => {
  it.each(["12%", "about 12%", "E(R) = 12%", "12.0 % p.a.", "1200bp", "12 percent a year", "2%+1.25*8% = 12%", "≈12%"])(
    "is read: %s",
    (text) => {
      expect(graded(question("capm", 1, "s0"), text)).toEqual(["right", 2]);
    },
  );

  it("may be a choice as it stands, with its letter", () => {
    const asked = question("full-hedge", 1, "a");
    for (const { letter, answer, wrong } of asked.choices) {
      const count = typeof answer === "string" ? 0 : answer.value.toNumber();
      const [verdict] = graded(asked, `${letter.toUpperCase()}. ${count < 0 ? "Short" : "Long"} ${Math.abs(count)}`);
      expect(verdict === "right").toBe(wrong === undefined);
      expect(() => graded(asked, `(${letter}) short 31`)).toThrow(
        expect.objectContaining({ code: "answer-several", details: { fixes: [letter, "short 31"] } }),
      );
    }
  });

  it("may be a loss as accountants write it", () => {
    const loss = figure(pnl("both", "-1260000"), { far: "5" });
    expect(["(1,260,000)", "A$(1,260,000)", "(A$1.26m)"].map((text) => graded(loss, text)[0])).toEqual([
      ...["right", "right", "right"],
    ]);
    expect(graded(figure(money("one", "1260000"), { far: "5" }), "(1,260,000)")[0]).toBe("opposite");
  });

  it("of another kind or currency is refused with what is asked for, and the same question", () => {
    const yen = figure(money("one", "700000"), { far: "5" });
    for (const text of ["€700", "many", "700%"]) {
      expect(() => graded({ ...yen, currency: "JPY" }, text)).toThrow(
        expect.objectContaining({
          code: "not-a-figure",
          details: { about: "an amount of money in JPY, such as 600k", fixes: [""] },
        }),
      );
    }
    expect(() => graded(halfway("nearest"), "much")).toThrow(
      expect.objectContaining({ code: "not-an-answer", details: { fixes: [""] } }),
    );
  });
});

describe("choices", () => {
  it("keep away from the mirror of the right one, unless it is that very number", () => {
    const shown = (asked: Question) =>
      asked.choices.flatMap(({ wrong }) => wrong?.made.map(({ misconception }) => misconception.id) ?? []);
    const near = figure(pnl("together", "-546000"), { "futures-alone": "546870", a: "1e6", b: "-2e6", c: "3e6" });
    expect(shown(near)).not.toContain("futures-alone");
    const mirror = figure(pnl("together", "-546000"), { "sign-flipped": "546000", a: "1e6", b: "-2e6" });
    expect(shown(mirror)).toContain("sign-flipped");
    expect(contracts("held", 1).unit).toBe("contracts");
  });
});
