import type { Card } from "../../cards/card.js";
import { cards } from "../../cards/cards.js";
import { type Mistake, USUAL } from "../../misconceptions/misconception.js";
import type { Draw } from "../draw.js";
import type { Task, Wrong } from "../task.js";
import { shareFormula } from "./formulaFamilies.js";
import type { MakeTask } from "./makeTask.js";
import { type Statement, statements } from "./statements.js";
import { withoutTitle } from "./withoutTitle.js";

/** Meanings and their names; formulas and their names; what is true. */
export const concepts: MakeTask = (draw, level) => {
  if (level === 1) return nameOfMeaning(draw);
  return level === 2 ? formulaOfName(draw) : trueStatement(draw);
};

const OTHERS = 3;

function nameOfMeaning(draw: Draw): Task {
  const [card, ...others] = drawCards(draw, { shown: ({ title }) => title, fits: () => true });
  return {
    asks: "concept",
    text: `Which concept is this? “${withoutTitle(card)}”`,
    given: {},
    sought: {
      kind: "words",
      right: card.title,
      working: [],
      wrong: others.map(({ title, meaning }) => otherCard(title, title, meaning)),
    },
    hints: [struckOut(others[0]), `Its formula: ${formulaOf(card)}`],
    card: card.id,
  };
}

function formulaOfName(draw: Draw): Task {
  const fits = (card: Card, other: Card) => !shareFormula(card.id, other.id);
  const [card, ...others] = drawCards(draw, { shown: formulaOf, fits });
  return {
    asks: "formula",
    text: `Which formula belongs to “${card.title}”?`,
    given: {},
    sought: {
      kind: "words",
      right: formulaOf(card),
      working: [],
      wrong: others.map((other) => otherCard(formulaOf(other), other.title, other.meaning)),
    },
    hints: [card.meaning, `A common mistake with it: ${card.mistake.text}`],
    card: card.id,
  };
}

function formulaOf({ formula }: Card): string {
  return formula.join("; ");
}

/** What is shown of a card as a choice, and which other ones may stand beside it. */
interface Asked {
  readonly shown: (card: Card) => string;
  readonly fits: (card: Card, other: Card) => boolean;
}

/** A card to ask about, and others that differ from it in what is asked: related ones first, then those of its group. */
function drawCards(draw: Draw, { shown, fits }: Asked): readonly [Card, ...Card[]] {
  const usable = cards.filter((card) => shown(card).length <= MOST_LETTERS);
  const card = draw.pick(usable);
  const distance = (other: Card) => (card.related.includes(other.id) ? 0 : other.group === card.group ? 1 : 2);
  const others = draw
    .shuffled(usable.filter((other) => shown(other) !== shown(card) && fits(card, other)))
    .toSorted((one, other) => distance(one) - distance(other));
  return [card, ...others.slice(0, OTHERS)];
}

/** A hint that rules out one choice. */
function struckOut(card: Card | undefined): string {
  return card === undefined ? "" : `“${card.title}” is something else: ${card.meaning}`;
}

/** What fits on a button. */
const MOST_LETTERS = 75;

function otherCard(answer: string, title: string, meaning: string): Wrong<string> {
  const misconception: Mistake = {
    id: "another-concept",
    name: "another concept",
    done: `That is “${title}”.`,
    right: meaning,
    source: USUAL,
  };
  return { made: [{ misconception }], answer, working: [] };
}

function trueStatement(draw: Draw): Task {
  const [row, ...others] = draw.shuffled(statements).slice(0, OTHERS + 1);
  const { card, right } = row ?? statements[0];
  const [first, second] = others.map((other) => `Not true: “${other.wrong}”. ${other.why}`);
  return {
    asks: "statement",
    text: "Which of these is true?",
    given: {},
    sought: { kind: "words", right, working: [], wrong: others.map(falseStatement) },
    hints: [first ?? "", second ?? ""],
    card,
  };
}

function falseStatement({ id, wrong, why, right }: Statement): Wrong<string> {
  const misconception: Mistake = { id, name: "a common mistake", done: `${right}.`, right: why, source: USUAL };
  return { made: [{ misconception }], answer: wrong, working: [] };
}
