import type { Decimal } from "../../computation/decimal.js";
import { wholeContracts } from "../../computation/wholeContracts.js";
import type { HedgeCase, Working } from "./hedgeCase.js";
import type { Misconception, Part, Slip } from "./misconception.js";
import { misconceptions } from "./misconceptions.js";
import { countIn, rightWorking } from "./rightWorking.js";

/** A misconception as it was made in one question. */
export interface Made extends Omit<Slip, "working"> {
  readonly misconception: Misconception;
}

/** A wrong count, and what leads to it. */
export interface WrongCount {
  readonly made: readonly Made[];
  readonly working: Working;
  /** Negative for short; to 30 digits. */
  readonly contracts: Decimal;
}

/**
 * The wrong counts that single misconceptions lead to, the likeliest first. Those that change nothing in this question,
 * or come to no contract at all, are left out.
 *
 * @example A$10m at β 1.2, 8,000 × A$25: right is -60
 * singleSlips(question).map(({ contracts }) => contracts) // -50 (beta forgotten), -1500 (multiplier forgotten), 60, ...
 */
export function singleSlips(question: HedgeCase): readonly WrongCount[] {
  const right = rightWorking(question);
  const count = countIn(right, question);
  return misconceptions
    .flatMap((misconception) => made(misconception, { made: [], working: right, contracts: count }, question))
    .filter(({ contracts }) => !contracts.isZero() && !contracts.equals(count));
}

/**
 * The wrong counts that two misconceptions about different things lead to. Left out is what one of the two alone, or
 * neither, would come to.
 */
export function pairedSlips(question: HedgeCase): readonly WrongCount[] {
  const singles = singleSlips(question);
  const right = countIn(rightWorking(question), question);
  return singles
    .flatMap((first) =>
      misconceptions
        .filter((second) => goesAfter(second, first))
        .flatMap((second) => made(second, first, question))
        .filter(isFirstOfItsPart)
        .filter(({ contracts, made: [, second] }) => {
          // Rounding that anybody would do is no second mistake.
          const plain = [right, first.contracts, wholeContracts(first.contracts, "nearest")];
          const same = contracts.isZero() || plain.some((count) => count.equals(contracts));
          return !same && !singles.some((single) => isSame(single, second, contracts));
        }),
    )
    .sort(byLikelihood);
}

function made(misconception: Misconception, before: WrongCount, question: HedgeCase): readonly WrongCount[] {
  return misconception.slips(before.working, question).map(({ working, ...named }) => ({
    made: [...before.made, { misconception, ...named }],
    working,
    contracts: countIn(working, question),
  }));
}

/** Rounded up and rounded to the wrong side are often one: the likelier is told. */
function isFirstOfItsPart(pair: WrongCount, _: number, all: readonly WrongCount[]): boolean {
  const partOf = ({ made }: WrongCount) => made.at(-1)?.misconception.part;
  return pair === all.find((other) => partOf(other) === partOf(pair) && other.contracts.equals(pair.contracts));
}

/** What a part rests on comes before it: a full hedge is rounded and scaled, and a sign flipped, once the rest is there. */
const ORDER: readonly Part[] = [
  ...(["value", "price", "multiplier", "fx", "futures-beta", "tail"] as const),
  ...(["beta", "direction", "whole", "held"] as const),
];

function goesAfter({ part }: Misconception, { made: [first] }: WrongCount): boolean {
  return first !== undefined && ORDER.indexOf(part) > ORDER.indexOf(first.misconception.part);
}

function isSame({ made: [single], contracts }: WrongCount, second: Made | undefined, count: Decimal): boolean {
  return single?.misconception === second?.misconception && contracts.equals(count);
}

function byLikelihood(a: WrongCount, b: WrongCount): number {
  return rank(a) - rank(b);
}

function rank({ made }: WrongCount): number {
  return made.reduce((total, { misconception }) => total + misconceptions.indexOf(misconception), 0);
}
