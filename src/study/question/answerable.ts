import { portfolioBeta } from "../../computation/portfolioBeta.js";
import { readHoldings } from "../../request/holdings.js";
import { InputError } from "../../request/inputError.js";
import type { Asked } from "./askedParts.js";
import type { InClause } from "./clauses.js";
import { type Inputs, inputsOf } from "./inputs.js";
import { happened, type Move } from "./later/happened.js";
import { moveDoubt } from "./moveDoubt.js";
import { type Parts, partsFrom } from "./partsFrom.js";
import type { Assumption, Missing, OptionTexts, QuestionPart, QuestionRead, ReadWords } from "./question.js";
import type { RatioRead } from "./ratio/ratio.js";
import { withRatio } from "./ratio/ratioParts.js";
import type { Segment } from "./segment.js";
import { amountIn, rolesIn, wordsOf } from "./slot.js";

/** The parts of a stretch of a question, and what they rest on. */
export interface Answerable {
  readonly parts: readonly QuestionPart[];
  readonly read: readonly ReadWords[];
  readonly assumptions: readonly Assumption[];
  readonly used: ReadonlySet<InClause>;
  readonly readings: NonNullable<QuestionRead["readings"]>;
}

/** What of the inputs is worked out from other numbers of the question. */
interface Derived {
  readonly ratio?: RatioRead | undefined;
  readonly adjusted?: ((inputs: Inputs) => Inputs) | undefined;
}

/**
 * The parts of a stretch of a question, with everything they rest on.
 *
 * @param derived a hedge ratio in place of beta, or a fair price in place of the futures'
 */
export function answerable(
  asked: Asked,
  stem: Segment,
  solved: Segment | undefined,
  { ratio, adjusted }: Derived = {},
): Answerable {
  if (asked.unread === true) return unread(asked);
  const read = withRatio(inputsOf(asked.segments, asked.later), ratio);
  const inputs = adjusted === undefined ? read : adjusted(read);
  const betaOptions = holdingsBeta(inputs.options);
  const after = happened(asked, { stem, solved }, inputs, inputs.options.beta ?? betaOptions);
  const given = rolesIn(asked.segments.slice(0, 1), "given")[0];
  const parts = (options: OptionTexts) => partsFrom(asked, { ...inputs, options }, { after, given, betaOptions });
  const made = parts(inputs.options);
  const moves = made.isFigure === true ? [] : after.moves;
  const doubt = moveDoubt(moves);
  const found: Found = { asked, inputs, made, moves, given };
  return {
    parts: made.parts.map((part) => ({
      ...part,
      ...(ratio?.ratio === undefined ? {} : { ratio: ratio.ratio }),
      missing: [...part.missing, ...doubt, ...shiftDoubt(inputs, part)],
    })),
    readings: readingsOf(inputs, made, parts),
    assumptions: assumptionsOf(found, after.assumptions),
    read: [
      ...inputs.read,
      ...made.read,
      ...moves.map(({ text, clauses }) => ({ field: "move", value: text, words: wordsOf(clauses) })),
    ],
    used: usedBy(found),
  };
}

/** A stretch, what was read for it, and the parts made of that. */
interface Found {
  readonly asked: Asked;
  readonly inputs: Inputs;
  readonly made: Parts;
  /** None where the parts are figures, which read prices and moves by themselves. */
  readonly moves: readonly Move[];
  readonly given: InClause | undefined;
}

/** The parts that each reading of an unclear input makes. */
function readingsOf({ open, options }: Inputs, made: Parts, parts: (options: OptionTexts) => Parts) {
  const isTrade = made.parts.some(({ figure }) => figure === "trade-profit" || figure === "contract-profit");
  const unclear = open.find(({ field }) => !isTrade || field !== "price");
  if (unclear === undefined) return [];
  const { field, texts } = unclear;
  return texts.map((value) => ({ field, value, parts: parts({ ...options, [field]: value }).parts }));
}

function assumptionsOf(
  { asked, inputs, made, moves }: Found,
  afterwards: readonly Assumption[],
): readonly Assumption[] {
  const isFigure = made.isFigure === true;
  const isSized = !isFigure && made.parts.some(({ kind }) => kind !== "effect");
  return [
    ...inputs.assumptions.filter(({ code }) => !isApart(code, made.parts)),
    ...made.assumptions,
    ...moves.flatMap((move) => move.assumptions),
    ...(isFigure ? [] : afterwards),
    ...(isSized && asked.assumption !== undefined ? [asked.assumption] : []),
  ];
}

function usedBy({ asked, inputs, made, moves, given }: Found): ReadonlySet<InClause> {
  return new Set([
    ...inputs.used,
    ...made.used,
    ...asked.goals.flatMap(({ quantity }) => quantity ?? []),
    ...moves.flatMap(({ clauses }) => clauses),
    ...asked.segments.flatMap(({ holdings }) => [...(holdings?.used ?? [])]),
    ...(given === undefined || asked.goals.length > 0 ? [] : [given]),
  ]);
}

/** Stocks that are moved into other things are hedged alone: what all of them make is not known from that. */
function shiftDoubt({ shift }: Inputs, { profits = [] }: QuestionPart): readonly Missing[] {
  const isOfAll = profits.some((whose) => whose !== "futures");
  return shift !== undefined && isOfAll ? [{ field: "value", why: "not-understood", words: shift.words }] : [];
}

/** A part that asks for something, and does not say so in words that are known: it is told, never left out. */
function unread({ label, own }: Asked): Answerable {
  const missing: Missing = { field: label, why: "part-unread", words: own.text };
  const part: QuestionPart = { label, kind: "hedge", options: {}, missing: [missing] };
  return { parts: [part], read: [], assumptions: [], used: new Set(), readings: [] };
}

/** Whether an assumption about price or size has no part in any of some parts. */
function isApart(code: Assumption["code"], parts: readonly QuestionPart[]): boolean {
  const needless = (kind: QuestionPart["kind"]) =>
    kind === "side" || kind === "amount" || kind === "sum" || (kind === "figure" && code === "index-as-price");
  const isOfSize = code === "multiplier-of-contract" || code === "index-as-price" || code === "contract-priced-whole";
  return isOfSize && parts.length > 0 && parts.every(({ kind }) => needless(kind));
}

/** The beta that holdings come to; nothing where they cannot be weighed. */
function holdingsBeta({ holdings, value, normalise }: OptionTexts): string | undefined {
  if (holdings === undefined) return undefined;
  try {
    const worth = value === undefined ? undefined : amountIn(value);
    const inMoney = !holdings.includes("%");
    return portfolioBeta(
      readHoldings(holdings, { normalise: normalise !== undefined, value: inMoney ? undefined : worth }).holdings,
    ).beta.toFixed();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
