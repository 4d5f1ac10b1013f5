import { describe, expect, it } from "vitest";
import { contractById, isOffered } from "../../../src/catalogue/contracts.js";
import { cardById } from "../../../src/study/cards/findCard.js";
import { gradeAnswer } from "../../../src/study/quiz/grade.js";
import { makeQuestion } from "../../../src/study/quiz/makeQuestion.js";
import type { Question } from "../../../src/study/quiz/question.js";
import { readQuestionId } from "../../../src/study/quiz/questionId.js";
import type { Answer, Wrong } from "../../../src/study/quiz/task.js";
import { isOf as madeOf } from "../../../src/study/quiz/temptingFrom.js";
import { LEVELS, TOPICS } from "../../../src/study/quiz/topics.js";
import { recomputed } from "./recomputed.js";

const SEEDS = 239;
const seeds = Array.from({ length: SEEDS }, (_, at) => `${at.toString(36)}x${(at * 7919).toString(36)}`);
const questions: readonly Question[] = TOPICS.flatMap((topic) =>
  LEVELS.flatMap((level) => seeds.map((seed) => makeQuestion({ topic, level, seed }))),
);

/** The questions for which something does not hold. */
function failing(holds: (question: Question) => boolean): readonly string[] {
  return questions.filter((question) => !holds(question)).map(({ id }) => id);
}

/** What somebody sees of a question. */
function told({ text, given, choices }: Question): string {
  const numbers = Object.entries(given).map(([name, { value }]) => `${name} ${value}`);
  const answers = choices.map(
    ({ letter, answer }) => `${letter} ${typeof answer === "string" ? answer : answer.value}`,
  );
  return [text, ...numbers, ...answers].join("; ");
}

const isOf = (wrong: Wrong | undefined, ids: readonly string[]) => wrong !== undefined && madeOf(wrong, ids);
const rightOf = ({ choices }: Question) => choices.filter(({ wrong }) => wrong === undefined);
const numeric = questions.filter(({ sought }) => sought.kind !== "words");

/** A number as somebody types it, with its sign. */
function asTyped(answer: Answer): string {
  if (typeof answer === "string") return answer;
  const shift = answer.unit === "percent" || answer.unit === "change" ? 100 : 1;
  const plus = answer.value.greaterThan(0) ? "+" : "";
  return plus + answer.value.times(shift).toSignificantDigits(12).toFixed();
}

describe("10,000 questions over all topics and levels", () => {
  it("are that many, hundreds of each topic and level, and seldom the same", () => {
    expect(questions.length).toBeGreaterThan(10_000);
    expect(new Set(questions.map(told)).size).toBeGreaterThan(9_000);
  });

  it("are the same for the same seed", () => {
    const again = questions
      .filter((_, at) => at % 4 === 0)
      .map((question) => [told(question), told(makeQuestion(question))]);
    expect(again.filter(([first, second]) => first !== second)).toEqual([]);
  });

  it("have three or four choices, lettered in order, just one of them right", () => {
    const isFit = (question: Question) => {
      const { choices, sought } = question;
      const letters = choices.map(({ letter }) => letter).join("");
      const [right, ...others] = rightOf(question);
      return (letters === "abc" || letters === "abcd") && others.length === 0 && right?.answer === sought.right;
    };
    expect(failing(isFit)).toEqual([]);
  });

  it("have their right answer in every place about as often", () => {
    const places = new Map<string, number>();
    for (const question of questions) {
      const letter = rightOf(question)[0]?.letter ?? "none";
      places.set(letter, (places.get(letter) ?? 0) + 1);
    }
    for (const letter of ["a", "b", "c", "d"]) expect(places.get(letter)).toBeGreaterThan(questions.length / 5);
  });

  it("are answered as exact arithmetic answers them from what they give", () => {
    const off = numeric.filter((question) => {
      const { right } = question.sought;
      if (typeof right === "string") return true;
      const expected = recomputed(question);
      return Math.abs(right.value.toNumber() - expected) > 1e-9 * Math.abs(expected);
    });
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  it("give the points to the right letter alone, and to the right number typed", () => {
    const isFair = (question: Question) =>
      question.choices.every(({ letter, wrong }) => {
        const { verdict, points } = gradeAnswer(question, letter, 0);
        return wrong === undefined ? verdict === "right" && points === 2 : verdict !== "right" && points < 2;
      });
    expect(failing(isFair)).toEqual([]);
    const typed = numeric.filter(
      (question) => gradeAnswer(question, asTyped(question.sought.right), 0).verdict !== "right",
    );
    expect(typed.map(({ id }) => id)).toEqual([]);
  });

  it("give a typed mistake the points of the chosen one", () => {
    const favoured = numeric
      .filter((_, at) => at % 3 === 0)
      .filter((question) =>
        question.choices.some(({ letter, answer, wrong }) => {
          if (wrong === undefined) return false;
          const { points } = gradeAnswer(question, letter, 0);
          return points !== gradeAnswer(question, asTyped(answer), 0).points;
        }),
      );
    expect(favoured.map(({ id }) => id)).toEqual([]);
  });

  it("tell of each wrong choice which mistake tempts to it", () => {
    const isTold = ({ choices }: Question) =>
      choices.every(
        ({ wrong }) =>
          wrong === undefined || wrong.made.every(({ misconception: { name, done, right } }) => name && done && right),
      );
    expect(failing(isTold)).toEqual([]);
  });

  it("are about active contracts that were verified, and cards that exist", () => {
    const isReal = ({ contract, card }: Question) => {
      const row = contract === undefined ? undefined : contractById(contract);
      return cardById(card) !== undefined && (contract === undefined || (row !== undefined && isOffered(row)));
    };
    expect(failing(isReal)).toEqual([]);
  });

  it("hold nothing in their text but what is given, and give nothing else away", () => {
    const isWhole = ({ text, given }: Question) => {
      const named = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      return (
        named.every((name) => given[name] !== undefined) && Object.keys(given).every((name) => named.includes(name))
      );
    };
    expect(failing(isWhole)).toEqual([]);
  });

  it("have their right answer at no place by size in more than two of three", () => {
    const places = new Map<string, [number, number, number, number]>();
    for (const { topic, level, sought, choices } of numeric) {
      const size = (answer: Answer) => (typeof answer === "string" ? 0 : answer.value.abs().toNumber());
      const place = choices.filter(({ answer }) => size(answer) < size(sought.right)).length;
      const counts = places.get(`${topic} ${level}`) ?? [0, 0, 0, 0];
      counts[place] = (counts[place] ?? 0) + 1;
      places.set(`${topic} ${level}`, counts);
    }
    const lopsided = [...places].filter(([, counts]) => Math.max(...counts) > (SEEDS * 2) / 3);
    expect(places.size).toBe(39);
    expect(lopsided).toEqual([]);
  });

  it("offer one of the mistakes that they are about", () => {
    const about = questions.filter(({ own }) => own !== undefined);
    const without = about.filter(({ own = [], choices }) => !choices.some(({ wrong }) => isOf(wrong, own)));
    expect(about.length).toBeGreaterThan(2000);
    expect(without.length).toBeLessThan(about.length / 50);
  });

  it("do not contradict themselves: shorts within the cash, an excess only over 1, no “1 months”", () => {
    const isConsistent = ({ given, choices, topic, level }: Question) => {
      const [cash, short] = [given.cash?.value, given.holding3?.value];
      const covered = topic !== "portfolio-beta" || level < 3 || cash?.plus(short ?? 0).isNegative() === false;
      const low = given.beta?.value.lessThanOrEqualTo(1) === true;
      const excess = choices.some(({ wrong }) => isOf(wrong, ["only-the-excess"]));
      return covered && !(low && excess) && given.months?.value.equals(1) !== true;
    };
    expect(failing(isConsistent)).toEqual([]);
  });

  it("give hints that are no answer", () => {
    expect(failing(({ hints, sought }) => !hints.some((hint) => hint === sought.right || hint === ""))).toEqual([]);
    for (const { hints, sought, choices } of questions.filter(({ asks }) => asks === "statement")) {
      const others = choices.flatMap(({ answer, wrong }) => (wrong === undefined ? [] : [`${String(answer)}`]));
      for (const hint of hints) {
        expect(hint).not.toContain(sought.right);
        expect(others.some((other) => String(hint).includes(other))).toBe(true);
      }
    }
  });

  it("are called by a name that says what they are made from", () => {
    expect(
      failing(
        ({ id, topic, level, seed }) => JSON.stringify(readQuestionId(id)) === JSON.stringify({ topic, level, seed }),
      ),
    ).toEqual([]);
  });
});
