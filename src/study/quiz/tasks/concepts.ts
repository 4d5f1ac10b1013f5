import type { Card } from "../../cards/card.js";
import { cards } from "../../cards/cards.js";
import { type Mistake, USUAL } from "../../misconceptions/misconception.js";
import type { Draw } from "../draw.js";
import type { Task, Wrong } from "../task.js";
import type { MakeTask } from "./makeTask.js";
import { type Statement, statements } from "./statements.js";

/** Meanings and their names; formulas and their names; what is true. */
export const concepts: MakeTask = (draw, level) => {
  if (level === 1) return nameOfMeaning(draw);
  return level === 2 ? formulaOfName(draw) : trueStatement(draw);
};

const OTHERS = 3;

function nameOfMeaning(draw: Draw): Task {
  const [card, ...others] = drawCards(draw, ({ title }) => title);
  return {
    asks: "concept",
    text: `Which concept is this? “${card.meaning}”`,
    given: {},
    sought: {
      kind: "words",
      right: card.title,
      working: [],
      wrong: others.map(({ title, meaning }) => otherCard(title, title, meaning)),
    },
    hints: [`It belongs to: ${card.group}.`, `Its formula: ${card.formula.join("; ")}`],
    card: card.id,
  };
}

function formulaOfName(draw: Draw): Task {
  const [card, ...others] = drawCards(draw, formulaOf);
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

/** A card to ask about, and others that differ from it in what is asked. */
function drawCards(draw: Draw, shown: (card: Card) => string): readonly [Card, ...Card[]] {
  const usable = cards.filter((card) => shown(card).length <= MOST_LETTERS);
  const card = draw.pick(usable);
  const others = draw.shuffled(usable.filter((other) => shown(other) !== shown(card)));
  return [card, ...others.slice(0, OTHERS)];
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
  const { card, right, why } = row ?? statements[0];
  return {
    asks: "statement",
    text: "Which of these is true?",
    given: {},
    sought: { kind: "words", right, working: [], wrong: others.map(falseStatement) },
    hints: [`It is about: ${titleOf(card)}.`, why],
    card,
  };
}

function titleOf(id: string): string {
  return cards.find((card) => card.id === id)?.title ?? id;
}

function falseStatement({ id, wrong, why, right }: Statement): Wrong<string> {
  const misconception: Mistake = { id, name: "a common mistake", done: `${right}.`, right: why, source: USUAL };
  return { made: [{ misconception }], answer: wrong, working: [] };
}
