import { choicesOf } from "./choices.js";
import { drawFrom } from "./draw.js";
import type { Question } from "./question.js";
import { type QuestionKey, questionId } from "./questionId.js";
import { basis } from "./tasks/basis.js";
import { capm } from "./tasks/capm.js";
import { concepts } from "./tasks/concepts.js";
import { contractSpecs } from "./tasks/contractSpecs.js";
import { fairPrice } from "./tasks/fairPrice.js";
import { fullHedge } from "./tasks/fullHedge.js";
import { fx } from "./tasks/fx.js";
import type { MakeTask } from "./tasks/makeTask.js";
import { minimumVariance } from "./tasks/minimumVariance.js";
import { offset } from "./tasks/offset.js";
import { portfolioBeta } from "./tasks/portfolioBeta.js";
import { puts } from "./tasks/puts.js";
import { rounding } from "./tasks/rounding.js";
import { targetBeta } from "./tasks/targetBeta.js";
import { valueAtRisk } from "./tasks/valueAtRisk.js";
import { TOPICS, type Topic } from "./topics.js";

const makers: Readonly<Record<Topic, MakeTask>> = {
  "full-hedge": fullHedge,
  "target-beta": targetBeta,
  "portfolio-beta": portfolioBeta,
  offset,
  rounding,
  basis,
  "fair-price": fairPrice,
  "minimum-variance": minimumVariance,
  capm,
  puts,
  "value-at-risk": valueAtRisk,
  fx,
  "contract-specs": contractSpecs,
  concepts,
};

/**
 * The question of a topic, a level and a seed: always the same one.
 *
 * @example
 * makeQuestion({ topic: "full-hedge", level: 1, seed: "a" }).choices // [{ letter: "a", answer: short 60, ... }, ...]
 */
export function makeQuestion(key: QuestionKey): Question {
  const id = questionId(key);
  const draw = drawFrom(id);
  const task = makers[key.topic](draw, key.level);
  return { ...task, ...key, id, choices: choicesOf(task, draw) };
}

/** The topic that a seed draws where none is chosen. */
export function drawnTopic(seed: string): Topic {
  return drawFrom(seed).pick(TOPICS);
}
