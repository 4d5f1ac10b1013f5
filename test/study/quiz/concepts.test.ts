import { describe, expect, it } from "vitest";
import { cards } from "../../../src/study/cards/cards.js";
import { cardById } from "../../../src/study/cards/findCard.js";
import { makeQuestion } from "../../../src/study/quiz/makeQuestion.js";
import { shareFormula } from "../../../src/study/quiz/tasks/formulaFamilies.js";
import { statements } from "../../../src/study/quiz/tasks/statements.js";
import { withoutTitle } from "../../../src/study/quiz/tasks/withoutTitle.js";

const question = (level: 1 | 2 | 3, seed: string) => makeQuestion({ topic: "concepts", level, seed });

/** The sides of each formula of an answer, without spaces; a name or a symbol alone tells nothing. */
function sidesOf(formulas: string): readonly string[] {
  return formulas
    .split(";")
    .flatMap((formula) => formula.split("="))
    .map((side) => side.replaceAll(/\s/g, ""))
    .filter((side) => side.length >= 5 && /[×÷+−√(]/.test(side));
}

describe("formulas to choose from", () => {
  const seeds = ["f389", "f828", "f1000", "f197", "f717", "f371", ...Array.from({ length: 400 }, (_, at) => `f${at}`)];

  it("share no part with the right one", () => {
    for (const seed of seeds) {
      const { choices, sought } = question(2, seed);
      const right = sidesOf(String(sought.right));
      for (const { answer, wrong } of choices) {
        if (wrong === undefined) continue;
        const other = String(answer).replaceAll(/\s/g, "");
        expect(
          right.some((side) => other.includes(side)),
          `${seed}: ${String(answer)}`,
        ).toBe(false);
      }
    }
  });

  it("are kept apart by families of cards that exist, those among them that share a side", () => {
    expect(shareFormula("full-hedge", "contract-value")).toBe(true);
    expect(shareFormula("capm", "roll")).toBe(false);
    for (const one of cards)
      for (const other of cards) {
        const text = other.formula.join(";").replaceAll(/\s/g, "");
        const shares = one !== other && sidesOf(one.formula.join(";")).some((side) => text.includes(side));
        if (shares) expect(shareFormula(one.id, other.id), `${one.id}, ${other.id}`).toBe(true);
      }
  });
});

describe("a meaning to name", () => {
  it("holds no word of its title", () => {
    for (const card of cards) {
      const words = [...(card.title.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
      const shown = [
        ...(withoutTitle(card)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? []),
      ];
      expect([card.id, words.filter((word) => shown.includes(word))]).toEqual([card.id, []]);
      expect(shown.length, card.id).toBeGreaterThan(8);
    }
    const rounding = cardById("rounding");
    expect(rounding === undefined ? "" : withoutTitle(rounding)).toBe(
      "… are …, so the hedge lands beside its target. … is a choice: see what each side leaves.",
    );
  });

  it("stands beside its neighbours", () => {
    for (const seed of ["s1", "s2", "s3", "s4"]) {
      const { card: id, choices } = question(1, seed);
      const card = cardById(id);
      const titles = choices.flatMap(({ answer, wrong }) => (wrong === undefined ? [] : [answer]));
      const related = new Set<unknown>(card?.related.map((other) => cardById(other)?.title));
      expect(titles.filter((title) => related.has(title)).length).toBeGreaterThan(1);
    }
  });
});

describe("statements", () => {
  it("fit on a button, and are about cards that exist", () => {
    for (const { right, wrong, card } of statements) {
      expect(Math.max(right.length, wrong.length)).toBeLessThanOrEqual(77);
      expect(cardById(card)?.id).toBe(card);
    }
  });
});
