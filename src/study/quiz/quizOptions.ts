import { InputError } from "../../request/inputError.js";
import { choice, text, words } from "../../request/option.js";
import { drawnTopic } from "./makeQuestion.js";
import { isSeed, MOST_SEED_LETTERS, type QuestionKey, questionId, readQuestionId } from "./questionId.js";
import { LEVELS, type Level, TOPIC_NAMES, TOPICS, type Topic } from "./topics.js";

/** How many of how many questions were answered right so far. */
export interface Tally {
  readonly right: number;
  readonly asked: number;
}

/** What a question is made from: what every quiz takes. */
export const questionOptions = {
  topic: { ...text(readTopic)("What about; any if left out", "full-hedge"), choices: TOPICS },
  level: choice("1 round numbers, 2 realistic ones, 3 more steps; 1 if left out", ["1", "2", "3"]),
  seed: { ...text(readSeed)("Which question: the same seed asks the same one again", "ab3k"), maxLength: 40 },
};

/** As many missed questions as are remembered in a line. */
export const MOST_MISSED = 10;

/** What `/quiz play` takes. */
export const playOptions = {
  ...questionOptions,
  answer: words("Your answer: a letter, or what you worked out: short 60, -600,000, 15.6%", "short 60"),
  hints: choice("How many hints are shown; each costs a point", ["none", "one", "two"]),
  tally: text(readTally)("Right answers so far, of how many", "3/5"),
  missed: { ...text(readMissed)("Questions missed so far, to be asked again", "full-hedge-1-ab3k"), maxLength: 400 },
};

interface KeyWords {
  readonly topic?: Topic | undefined;
  readonly level?: `${Level}` | undefined;
  readonly seed?: string | undefined;
}

/** The question that the options mean; a fresh seed is only drawn where none was typed. */
export function keyOf({ topic, level = "1", seed }: KeyWords, newSeed: () => string): QuestionKey {
  const drawn = seed ?? newSeed();
  return { topic: topic ?? drawnTopic(drawn), level: LEVELS.find((each) => `${each}` === level) ?? 1, seed: drawn };
}

function plain(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "-");
}

/** @throws {@link InputError} `not-a-choice` */
function readTopic(typed: string): Topic {
  const found = TOPICS.find((topic) => [topic, plain(TOPIC_NAMES[topic])].includes(plain(typed)));
  if (found === undefined) throw new InputError("not-a-choice", { fixes: TOPICS });
  return found;
}

/** @throws {@link InputError} `not-a-seed` */
function readSeed(typed: string): string {
  const seed = typed.trim().toLowerCase();
  if (isSeed(seed)) return seed;
  const nearest = seed.replaceAll(/[^a-z0-9]/g, "").slice(0, MOST_SEED_LETTERS);
  throw new InputError("not-a-seed", { fixes: [nearest] });
}

const TALLY = /^(?<right>\d{1,5})\s*(?:\/|of)\s*(?<asked>\d{1,5})$/i;

/** @throws {@link InputError} `not-a-tally` */
function readTally(typed: string): Tally {
  const groups = TALLY.exec(typed.trim())?.groups;
  const [right, asked] = [Number(groups?.right), Number(groups?.asked)];
  if (groups === undefined || right > asked) throw new InputError("not-a-tally", { fixes: ["3/5"] });
  return { right, asked };
}

export function writeTally({ right, asked }: Tally): string {
  return `${right}/${asked}`;
}

/** @throws {@link InputError} `not-questions` */
function readMissed(typed: string): readonly QuestionKey[] {
  const named = typed.split(/[\s,;]+/).filter((name) => name !== "");
  const keys = named.map((name) => readQuestionId(name.toLowerCase())).filter((key) => key !== undefined);
  if (keys.length < named.length || keys.length > MOST_MISSED) {
    throw new InputError("not-questions", { fixes: [writeMissed(keys.slice(-MOST_MISSED)) ?? ""] });
  }
  return keys;
}

/** The questions' names; nothing where none was missed. */
export function writeMissed(missed: readonly QuestionKey[]): string | undefined {
  return missed.length === 0 ? undefined : missed.map(questionId).join(" ");
}
