import { Decimal } from "../../../computation/decimal.js";
import { withDigits } from "../../../request/numberWords.js";
import type { InClause, Sentence } from "../clauses.js";
import type { Segment } from "../segment.js";

/** A number of futures that a text says are held or traded; negative where sold. */
export interface PositionSaid {
  readonly contracts: Decimal;
  /** The number it came from; none where it is a word. */
  readonly clause?: InClause;
  readonly words: string;
}

const LONG = "long|holds|holding|owns|buy|buys|bought|buying|purchas(?:e|es|ed|ing)";
const SHORT = "short|shorts|shorted|shorting|sell|sells|sold|selling";
const BETWEEN =
  "(?: (?:a|the|total|position|positions|in|of|by|up|another|only|just|about|exactly|some|futures|index|ixfut))*";
const DIRECT = new RegExp(`\\b(?:(${SHORT})|(?:${LONG}))${BETWEEN}\\s*$`);
const NEAR = new RegExp(`\\b(?:(${SHORT})|(?:${LONG}))\\b(?!.*\\b(?:${SHORT}|${LONG})\\b)[^<]*$`);
const AFTER = new RegExp(
  `^\\s*(?:(?:contracts|futures|index|lots?|ixfut|ixname) )*(?:(${SHORT})|(?:${LONG}))\\b(?! or\\b)`,
);
const UNIT = "(?:futures?|ixfut|ixname|contracts?|lots?|e-?minis?|minis?|micros?|of (?:them|these|those))";
const WORDED = new RegExp(
  `\\b(?:(${SHORT})|(?:${LONG}))${BETWEEN} (\\d{1,4}|an?(?= (?:[\\w&-]+ ){0,3}?${UNIT}\\b))\\b(?! (?:points?|percent|%|shares|units|or (?:two|more)))`,
);
const COUNTED = /^\s*(?:%|percent|points?|shares|units|per\b|times|x\b|\*|million|billion)/;

/**
 * The futures that a text says are held or traded, with their sign: in a part itself, else in what came before.
 *
 * @example
 * positionIn([readSegment("She sold twelve DAX futures at 18,400.")]) // { contracts: -12, ... }
 */
export function positionIn(segments: readonly Segment[]): PositionSaid | undefined {
  for (const segment of segments) {
    const found = inNumbers(segment) ?? inWords(segment.sentences);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inNumbers({ numbers, roles }: Segment): PositionSaid | undefined {
  for (const clause of numbers) {
    const role = roles.get(clause);
    const amount = clause.quantity.amounts.at(-1);
    const isOpen = role === undefined || role === "held" || role === "given" || role === "value";
    if (amount === undefined || !isOpen || !amount.isInteger() || amount.isZero()) continue;
    const sign = signOf(clause);
    if (sign === undefined) continue;
    return { contracts: amount.abs().times(sign), clause, words: clause.words };
  }
  return undefined;
}

/** Which way the contracts of a number go; nothing where it counts none, or no way is said. */
function signOf({ quantity, before, after }: InClause): 1 | -1 | undefined {
  const isCount = quantity.kind === "contracts";
  if (!isCount && (quantity.kind !== "number" || quantity.scaled || COUNTED.test(after))) return undefined;
  if (/\bshort\b/i.test(quantity.words)) return -1;
  if (/\blong\b/i.test(quantity.words)) return 1;
  const match = DIRECT.exec(before) ?? (isCount ? (AFTER.exec(after) ?? NEAR.exec(before)) : null);
  return match === null ? undefined : match[1] === undefined ? 1 : -1;
}

function inWords(sentences: readonly Sentence[]): PositionSaid | undefined {
  for (const { plain, words } of sentences) {
    const match = WORDED.exec(withDigits(plain));
    const [, sold, count = ""] = match ?? [];
    if (match === null) continue;
    const contracts = /^an?$/.test(count) ? new Decimal(1) : new Decimal(count);
    if (contracts.isZero()) continue;
    return { contracts: sold === undefined ? contracts : contracts.negated(), words };
  }
  return undefined;
}

/** How many contracts a question about their worth names: "What are twelve worth?" */
export function countAsked({ sentences, numbers }: Segment): Decimal | undefined {
  const asked = numbers.find(({ quantity }) => quantity.kind === "contracts")?.quantity.amounts.at(-1);
  if (asked !== undefined) return asked.abs();
  for (const { plain, question } of sentences) {
    const [, count] = question ? (ASKED.exec(withDigits(plain)) ?? []) : [];
    if (count !== undefined) return new Decimal(count);
  }
  return undefined;
}

const ASKED = new RegExp(
  `\\b(?:is|are|of|for|do|does|would|will) (\\d{1,4})(?: (?:such|of them|of these|contracts|${UNIT}))?\\b[^.?;]{0,20}(?:\\b(?:worth|represent|stand|control|cover|together|in all)|\\?)`,
);
