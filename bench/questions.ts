import { readQuestion } from "../src/study/question/readQuestion.js";
import { solvePart } from "../src/study/question/solvePart.js";

/** A question of some 300 characters, and cues that a careless reader would look for again and again. */
const QUESTION =
  "A fund holds A$50 million of shares with a beta of 0.9. SPI 200 futures trade at 8,500, each on A$25 times the index. What position (a) removes the market risk, (b) reduces the beta to 0.5, (c) raises it to 1.2, and what does each make if the market falls 5%? ";
const CUES = [
  "reduce beta to ",
  "beta of ",
  "1.2 beta ",
  "market falls ",
  "(a) ",
  "S&P ",
  "10 shares at $3 ",
  "((((",
  "to from by ",
];

/** What questions cost, in ms of processor time. */
export interface QuestionFigures {
  /** One of 2,000 characters, read and answered: the first of the process, and later ones. */
  readonly firstMs: number;
  readonly laterMs: number;
  /** The slowest text of 6,000 characters that repeats a cue, beside one of a twelfth of its length. */
  readonly repeatedMs: number;
  readonly twelfthMs: number;
}

export function measureQuestions(): QuestionFigures {
  const long = QUESTION.repeat(8).slice(0, 2000);
  const answered = () => readQuestion(long).parts.map(solvePart);
  const firstMs = cpuMs(answered);
  for (let run = 0; run < 20; run += 1) answered();
  const [repeatedMs, twelfthMs] = [6000, 500].map((length) =>
    Math.max(...CUES.map((cue) => average(() => readQuestion(cue.repeat(length).slice(0, length))))),
  );
  return { firstMs, laterMs: average(answered), repeatedMs: repeatedMs ?? 0, twelfthMs: twelfthMs ?? 0 };
}

function average(work: () => unknown): number {
  return cpuMs(() => Array.from({ length: 10 }, work)) / 10;
}

function cpuMs(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1000;
}
