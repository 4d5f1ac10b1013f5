import { LEVELS, type Level, TOPICS, type Topic } from "./topics.js";

/** What a question is made from; the same three always make the same question. */
export interface QuestionKey {
  readonly topic: Topic;
  readonly level: Level;
  /** Lower case letters and digits, at most twelve. */
  readonly seed: string;
}

export const MOST_SEED_LETTERS = 12;

const SEED = new RegExp(`^[a-z0-9]{1,${MOST_SEED_LETTERS}}$`);
const ID = /^(?<topic>[a-z-]+)-(?<level>[1-3])-(?<seed>[a-z0-9]{1,12})$/;

export function isSeed(text: string): boolean {
  return SEED.test(text);
}

/** A question by name. @example questionId({ topic: "full-hedge", level: 2, seed: "ab3k" }) // "full-hedge-2-ab3k" */
export function questionId({ topic, level, seed }: QuestionKey): string {
  return `${topic}-${level}-${seed}`;
}

/** What a question's name says; nothing for a text that names none. */
export function readQuestionId(text: string): QuestionKey | undefined {
  const groups = ID.exec(text)?.groups;
  const topic = TOPICS.find((each) => each === groups?.topic);
  const level = LEVELS.find((each) => `${each}` === groups?.level);
  const seed = groups?.seed;
  return topic === undefined || level === undefined || seed === undefined ? undefined : { topic, level, seed };
}
