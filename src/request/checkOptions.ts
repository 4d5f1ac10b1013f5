import { findContract } from "../catalogue/findContract.js";
import type { ChosenContract } from "./chooseContract.js";
import { hedgeOptions } from "./hedgeOptions.js";
import { type HedgeRequest, readHedge } from "./hedgeRequest.js";
import type { Horizon } from "./horizon.js";
import { InputError } from "./inputError.js";
import type { Note } from "./note.js";
import { horizon, price, type RequestOf, required, text, yearly } from "./option.js";
import type { Percent } from "./quantities.js";
import { smallPercents } from "./smallPercents.js";
import { readAnswer, type StudyAnswer, writeAnswer } from "./studyAnswer.js";
import { readFigure, type TypedFigure } from "./typedFigure.js";

const {
  value,
  beta,
  price: futuresPrice,
  contract,
  multiplier,
  target,
  fx,
  futures_beta,
  rounding,
  held,
  portfolio,
} = hedgeOptions;

/** One's own numbers on the way to an answer, in the order of the working. */
export const STEPS = ["beta_change", "value_to_hedge", "contract_value", "exact"] as const;

export type Step = (typeof STEPS)[number];

/** The options of a check: a hedge question, the answer somebody arrived at, and the steps to it. */
export const checkOptions = {
  value,
  beta,
  price: futuresPrice,
  answer: required(text(readAnswer)("Your answer: 60 short, -60, sell 60, buy 13.33, 13 or 14", "60 short")),
  contract,
  multiplier,
  target,
  fx,
  futures_beta,
  rounding,
  held,
  beta_change: text(readFigure)("Your target beta minus beta, if you have it", "1.2"),
  value_to_hedge: text(readFigure)("Your beta change × portfolio value, if you have it", "12m"),
  contract_value: text(readFigure)("Your value of one contract, if you have it", "200,000"),
  exact: text(readFigure)("Your count before rounding, if you have it", "13.33"),
  index: price("Index level, where the question gives one beside the futures price", "7950"),
  rate: yearly("Risk-free rate a year, in percent, where the question gives one", "4"),
  expiry: horizon("Time to expiry, with rate: tells a tailed count", "1 month"),
  portfolio,
} as const;

type CheckWords = RequestOf<typeof checkOptions>;

/** A check in full. */
export interface CheckRequest {
  readonly hedge: HedgeRequest;
  readonly answer: StudyAnswer;
  readonly steps: Readonly<Partial<Record<Step, TypedFigure>>>;
  readonly indexLevel?: HedgeRequest["futuresPrice"];
  readonly tail?: { readonly rate: Percent; readonly expiry: Horizon };
}

/**
 * Turns the options into one question with one answer to it.
 *
 * @throws {@link InputError} as {@link readHedge}; `answer-contract` for a count of another contract
 */
export function readCheck(words: CheckWords): CheckRequest {
  const hedge = readHedge(words);
  const { answer, index, rate, expiry } = words;
  checkContract(answer, hedge.contract);
  const mix = words.rounding === "mix";
  const steps = STEPS.flatMap((step) => (words[step] === undefined ? [] : [[step, words[step]] as const]));
  return {
    hedge: {
      ...hedge,
      rounding: mix ? "nearest" : hedge.rounding,
      notes: [...hedge.notes, ...unused(words), ...smallPercents({ rate })],
    },
    answer,
    steps: Object.fromEntries(steps),
    ...(index === undefined ? {} : { indexLevel: index.amount }),
    ...(rate === undefined || expiry === undefined ? {} : { tail: { rate, expiry } }),
  };
}

/** Words that tell one size of a family from another. */
const SIZE_WORDS = /mini|micro|full|standard|large|small/iu;

/** A count of another contract answers another question; the family's name alone ("S&P 500 futures") is any of its sizes. */
function checkContract(answer: StudyAnswer, { row }: ChosenContract): void {
  const { contract: named } = answer;
  if (named === undefined || row === undefined) return;
  const match = findContract(named, row.currency);
  const means = match.kind === "found" ? [match.contract] : match.kind === "ambiguous" ? match.candidates : [];
  const isMeant = means.some(({ id, family, symbol }) => {
    const saysSize = SIZE_WORDS.test(named) || symbol.toLowerCase() === named.toLowerCase();
    return id === row.id || (family === row.family && !saysSize);
  });
  if (isMeant) return;
  const contracts = means.slice(0, 3).map(({ symbol }) => `contract:${symbol}`);
  const add = [...contracts, `answer:${writeAnswer(answer)}`];
  throw new InputError("answer-contract", { part: named, about: row.shortName, add }, "answer");
}

function unused({ rounding, rate, expiry }: CheckWords): readonly Note[] {
  const alone = rate === undefined ? "expiry" : "rate";
  return [
    ...(rounding === "mix"
      ? [{ code: "unused", options: "rounding:mix", why: "a check is about one contract, to the nearest" } as const]
      : []),
    ...((rate === undefined) === (expiry === undefined)
      ? []
      : [{ code: "unused", options: alone, why: "a tailed count needs rate and expiry" } as const]),
  ];
}
