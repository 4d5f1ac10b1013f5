import { writeCommandLine } from "../request/commandLine.js";
import { CARD_GROUPS, type Card, type Figures } from "../study/cards/card.js";
import { cards } from "../study/cards/cards.js";
import { cardById } from "../study/cards/findCard.js";
import { topicOfCard } from "../study/quiz/topics.js";
import { QUIZ_ME, quizMeButton, type Select, TRY_IT, tryItButton } from "./controls.js";
import { figureText } from "./figureText.js";
import * as format from "./format.js";
import { type Draft, EDUCATION_FOOTER, type Facts, RECEIPT_HEADING, type Section } from "./reply.js";

/** A menu of Discord's holds so many choices. */
const MAX_CHOICES = 25;
/** What stands before a number that was computed, and before one that a mistake gives. */
const [COMPUTED, MISTAKEN] = ["= ", "✗ "];

/** A concept on one card: meaning, formula, worked numbers, the common mistake, a line to try, what to read. */
export function cardReply(card: Card): Draft {
  const related = card.related.map(cardById).filter((other) => other !== undefined);
  const mistaken = card.example.mistaken();
  return {
    title: card.title,
    summary: [format.restyled(card.meaning)],
    sections: [
      { heading: "Formula", lines: card.formula.map(format.restyled) },
      workedSection(card),
      {
        heading: "Common mistake",
        table: rows(mistaken, MISTAKEN, card.example.currency),
        lines: [format.restyled(card.mistake.text)],
      },
      { heading: TRY_IT, commands: [card.tryIt] },
      { heading: QUIZ_ME, commands: [writeCommandLine("quiz play", { topic: topicOfCard(card.id) })] },
      {
        heading: "Read more",
        lines: [
          ...card.sources.map((source) => `${source}.`),
          `See also: ${related.map(({ title }) => title).join("; ")}.`,
        ],
      },
    ],
    facts: cardFacts(card, mistaken),
    receipt: writeCommandLine("explain", { concept: card.id }),
    footer: EDUCATION_FOOTER,
    controls: [menu("concept", "See also", related), tryItButton, quizMeButton],
  };
}

/** Every concept by its group; the menus answer its own line again with a concept. */
export function cardListReply(): Draft {
  const line = writeCommandLine("explain", {});
  return {
    title: `${cards.length} concepts on a card each`,
    summary: [
      "Meaning, formula, worked numbers, the common mistake, what to read.",
      `Name one by its title or any usual name: ${writeCommandLine("explain", { concept: "beta" })}.`,
    ],
    sections: [
      ...CARD_GROUPS.map((group) => ({ heading: group, lines: [`${titlesOf(group).join("; ")}.`] })),
      { heading: RECEIPT_HEADING, commands: [line] },
    ],
    facts: { concepts: cards.map(({ id }) => id) },
    receipt: line,
    controls: [
      menu("concept", "Pick a concept", cards.slice(0, MAX_CHOICES)),
      menu("concept-more", "More concepts", cards.slice(MAX_CHOICES)),
    ],
  };
}

function titlesOf(group: Card["group"]): readonly string[] {
  return cards.filter((card) => card.group === group).map(({ title }) => title);
}

function workedSection({ example }: Card): Section {
  const { given, currency } = example;
  return {
    heading: "Worked numbers",
    table: [...rows(given, "", currency), ...rows(example.results(), COMPUTED, currency)],
  };
}

function rows(figures: Figures, mark: string, currency: string | undefined): readonly string[] {
  return Object.values(figures).map((figure) => format.row(`${mark}${figure.label}`, figureText(figure, currency)));
}

function cardFacts({ id, title, formula, example, mistake, tryIt, related }: Card, mistaken: Figures): Facts {
  const { misconceptions = [] } = mistake;
  return {
    concept: id,
    title,
    formula,
    ...(example.currency === undefined ? {} : { currency: example.currency }),
    given: exactly(example.given),
    worked: exactly(example.results()),
    mistaken: exactly(mistaken),
    misconceptions,
    tryIt,
    related,
  };
}

function exactly(figures: Figures): Facts {
  return Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, format.exact(value)]));
}

function menu(id: string, placeholder: string, offered: readonly Card[]): Select {
  const choices = offered.map((card) => ({ label: card.title, sets: `concept:${card.id}`, chosen: false }));
  return { kind: "select", id, placeholder, choices };
}
