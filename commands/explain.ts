import { defineCommand } from "../src/command.js";
import { cardListReply, cardReply } from "../src/reply/explainReply.js";
import { InputError } from "../src/request/inputError.js";
import { words } from "../src/request/option.js";
import { findCard, searchCards } from "../src/study/cards/findCard.js";

/** `/explain concept:basis`: a concept on one card, with numbers that are worked out; without a name, all of them. */
export default defineCommand({
  name: "explain",
  description: "A concept on one card: meaning, formula, worked numbers, the common mistake, what to read",
  options: {
    concept: {
      ...words("Which concept: beta, basis risk, tailing, protective put; all if left out", "beta"),
      complete: (typed: string) => searchCards(typed).map(({ id, title }) => ({ name: title, value: id })),
    },
  },
  examples: ["/explain concept:beta", "/explain concept:basis risk", "/explain"],
  answer: ({ concept }) => {
    if (concept === undefined) return cardListReply();
    const match = findCard(concept);
    if (match.kind === "found") return cardReply(match.card);
    const fixes = match.suggestions.map(({ id }) => id);
    const about = match.suggestions.map(({ title }) => title).join(", ");
    throw new InputError(
      "unknown-concept",
      { part: concept, fixes: fixes.length === 0 ? [""] : fixes, about },
      "concept",
    );
  },
});
