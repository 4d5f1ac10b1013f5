import { describe, expect, it } from "vitest";
import { messageOf } from "../../src/discord/message.js";
import type { Control } from "../../src/reply/controls.js";
import { inNumberStyle } from "../../src/reply/numberStyle.js";
import { letteredText, questionText } from "../../src/reply/quizText.js";
import type { Reply } from "../../src/reply/reply.js";
import { gradeAnswer } from "../../src/study/quiz/grade.js";
import { makeQuestion } from "../../src/study/quiz/makeQuestion.js";
import type { Question } from "../../src/study/quiz/question.js";
import { LEVELS, TOPICS } from "../../src/study/quiz/topics.js";
import { ask, context } from "../support/desk.js";

const LINE = "/quiz play topic:full-hedge level:1 seed:a";

function letterOf(line: string, isRight: boolean): string {
  const facts = ask(`${line} answer:a`).facts;
  const question = makeQuestion({ topic: "full-hedge", level: 1, seed: "a" });
  const letter = question.choices.find(({ wrong }) => (wrong === undefined) === isRight)?.letter;
  expect(facts.expectedLetter).toBe(question.choices.find(({ wrong }) => wrong === undefined)?.letter);
  return letter ?? "";
}

function lineBelow(reply: Reply, heading: string): string {
  return reply.sections.find((section) => section.heading === heading)?.commands?.[0] ?? "";
}

describe("/quiz play", () => {
  it("asks the same question for the same seed, and prints one that it drew", () => {
    expect(JSON.stringify(ask(LINE))).toBe(JSON.stringify(ask(LINE)));
    const fresh = ask("/quiz play topic:capm");
    expect(fresh.receipt).toBe(`/quiz play topic:capm level:1 seed:${context.newSeed()}`);
    expect(ask(fresh.receipt).facts).toEqual(fresh.facts);
  });

  it("draws the topic from the seed where none is chosen, and draws again for the next", () => {
    const reply = ask("/quiz play seed:a");
    expect(TOPICS).toContain(reply.facts.topic);
    expect(reply.receipt).toContain(`topic:${String(reply.facts.topic)}`);
    expect(lineBelow(reply, "Next question")).toBe("/quiz play level:1");
  });

  it("gives nothing away before it is answered", () => {
    for (const topic of TOPICS) {
      const { facts, receipt, controls, title } = ask(`/quiz play topic:${topic} level:2 seed:k`);
      const { right } = makeQuestion({ topic, level: 2, seed: "k" }).sought;
      const told = JSON.stringify([title, receipt, controls.map((each) => ({ ...each, label: "" }))]);
      expect(Object.keys(facts)).not.toEqual(expect.arrayContaining(["expected"]));
      expect(facts).not.toHaveProperty("expectedLetter");
      expect(facts).not.toHaveProperty("exactContracts");
      expect(told).not.toContain(typeof right === "string" ? right : right.value.toFixed());
    }
  });

  it("has a button for each letter, alike but for the letter, a hint, a form and the way on", () => {
    const buttons = ask(LINE).controls.filter((control) => control.kind === "button");
    expect(buttons.map(({ action, sets }) => sets ?? action)).toEqual([
      ...["answer:a", "answer:b", "answer:c", "answer:d", "hints:one", "edit", "next"],
    ]);
    expect(setsOf(ask(`${LINE} hints:one`).controls)).toContain("hints:two");
    expect(setsOf(ask(`${LINE} hints:two`).controls)).toEqual(["answer:a", "answer:b", "answer:c", "answer:d"]);
  });

  it("shows hints that cost a point each", () => {
    const hinted = ask(`${LINE} hints:two`);
    expect(hinted.sections.find(({ heading }) => heading.startsWith("Hints"))?.lines).toHaveLength(2);
    const right = letterOf(LINE, true);
    const points = ["", " hints:one", " hints:two"].map((hints) => ask(`${LINE} answer:${right}${hints}`).facts.points);
    expect(points).toEqual([2, 1, 0]);
  });

  it("says what is right, both workings side by side, and what tempts to a wrong answer", () => {
    const reply = ask("/quiz play topic:capm level:1 seed:a answer:9.9");
    expect(reply).toMatchObject({ title: "Not right: beta times the whole return", tone: "problem" });
    expect(reply.facts).toMatchObject({ verdict: "wrong", expected: "0.101", points: 0, outOf: 2, card: "capm" });
    expect(reply.facts.misconceptions).toMatchObject([{ id: "beta-times-market" }]);
    expect(reply.sections.map(({ heading }) => heading)).toEqual([
      ...["What tempts to it: beta times the whole return", "The right working", "The one that gives yours"],
      ...["Try it: read “CAPM”", "Next question", "Review what I missed"],
    ]);
    const rows = reply.sections.flatMap(({ table = [] }) => table);
    expect(rows.join("\n")).toMatch(/^E\(R\) +10\.1%$/m);
    expect(rows.join("\n")).toMatch(/^> β × E\(R_M\) +9\.9%$/m);
  });

  it("shows formulas as they are written, and says so of a right one", () => {
    const question = makeQuestion({ topic: "concepts", level: 2, seed: "a" });
    const line = "/quiz play topic:concepts level:2 seed:a";
    const shown = ask(line).sections.find(({ heading }) => heading === "Choices")?.lines;
    expect(shown).toEqual(question.choices.map(({ letter, answer }) => `${letter.toUpperCase()}. ${String(answer)}`));
    const right = question.choices.find(({ wrong }) => wrong === undefined);
    expect(ask(`${line} answer:${right?.letter ?? ""}`).title).toBe(`Right: ${String(right?.answer)}`);
    expect(ask("/quiz play topic:basis level:1 seed:b answer:1").title).toMatch(/^Not right/);
    const points = makeQuestion({ topic: "basis", level: 1, seed: "b" });
    const money = points.choices.find(({ wrong }) => wrong === undefined);
    const { title, summary } = ask(`/quiz play topic:basis level:1 seed:b answer:${money?.letter ?? ""}`);
    expect(summary.join(" ")).toContain(`. ${title.replace("Right: ", "")}`);
  });

  it("counts along in its line, and asks again what was missed until it is right", () => {
    const wrong = ask(`${LINE} tally:2/3 answer:${letterOf(LINE, false)}`);
    expect(lineBelow(wrong, "Next question")).toBe(
      "/quiz play topic:full-hedge level:1 tally:2/4 missed:full-hedge-1-a",
    );
    const review = lineBelow(wrong, "Review what I missed");
    expect(review).toBe("/quiz play topic:full-hedge level:1 seed:a tally:2/4");
    const right = ask(`${review} missed:capm-1-x answer:${letterOf(LINE, true)}`);
    expect(right.facts).toMatchObject({ tally: "3/5", missed: ["capm-1-x"], verdict: "right" });
  });

  it("remembers ten missed questions at most", () => {
    const missed = Array.from({ length: 10 }, (_, at) => `capm-1-s${at}`);
    const reply = ask(`${LINE} missed:"${missed.join(" ")}" answer:${letterOf(LINE, false)}`);
    expect(reply.facts.missed).toEqual([...missed.slice(1), "full-hedge-1-a"]);
  });

  it.each([
    ["topic:bonds", "topic"],
    ["seed:no-seed!", "seed"],
    ["level:4", "level"],
    ["tally:7/3", "tally"],
    ["missed:abc", "missed"],
    ["topic:capm seed:a answer:much", "answer"],
    ["topic:concepts level:3 seed:a answer:all", "answer"],
  ])("refuses %s with a line that is answered", (options, field) => {
    const reply = ask(`/quiz play ${options}`);
    expect(reply).toMatchObject({ kind: expect.stringMatching(/refusal|question/), field });
    const lines = reply.sections.flatMap(({ commands = [] }) => commands);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(ask(line).kind).toBe("answer");
  });
});

describe("every question", () => {
  const questions: readonly Question[] = TOPICS.flatMap((topic) =>
    LEVELS.flatMap((level) => Array.from({ length: 40 }, (_, at) => makeQuestion({ topic, level, seed: `r${at}` }))),
  );

  it("fits a message, its choices a button each, no two of them alike in print", () => {
    for (const style of ["point", "comma"] as const) {
      inNumberStyle(style, () => {
        for (const question of questions) {
          const choices = question.choices.map((choice) => letteredText(question, choice));
          const answers = choices.map((choice) => choice.slice(3));
          expect(new Set(answers).size, question.id).toBe(choices.length);
          expect(Math.max(...choices.map(({ length }) => length)), question.id).toBeLessThanOrEqual(80);
          expect(questionText(question).length, question.id).toBeLessThanOrEqual(1500);
          expect(questionText(question), question.id).not.toMatch(/[{}]/);
        }
      });
    }
  });

  it("takes its right answer as printed, and each choice copied with its letter", () => {
    const notRight = questions.filter((question) => {
      const right = question.choices.find(({ wrong }) => wrong === undefined);
      const printed = right === undefined ? "" : letteredText(question, right).slice(3);
      return gradeAnswer(question, printed, 0).verdict !== "right";
    });
    expect(notRight.map(({ id }) => id)).toEqual([]);
    const otherwise = questions.filter((question) =>
      question.choices.some((choice) => {
        const [copied, chosen] = [letteredText(question, choice), choice.letter];
        return gradeAnswer(question, copied, 0).verdict !== gradeAnswer(question, chosen, 0).verdict;
      }),
    );
    expect(otherwise.map(({ id }) => id)).toEqual([]);
  });

  it("is answered by each of its letters, in a message that Discord takes", () => {
    for (const { topic, level, seed, choices } of questions.filter((_, at) => at % 20 === 0)) {
      for (const { letter } of choices) {
        const reply = ask(`/quiz play topic:${topic} level:${level} seed:${seed} answer:${letter}`);
        expect(reply.kind).toBe("answer");
        expect(() => messageOf(reply, "1")).not.toThrow();
      }
    }
  });
});

function setsOf(controls: readonly Control[]): readonly string[] {
  return controls.flatMap((control) => (control.kind === "button" && control.sets !== undefined ? [control.sets] : []));
}
