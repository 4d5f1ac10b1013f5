import { Decimal } from "../../computation/decimal.js";
import { portfolioBeta } from "../../computation/portfolioBeta.js";
import { readHoldings } from "../../request/holdings.js";
import { InputError } from "../../request/inputError.js";
import type { Asked } from "./askedParts.js";
import type { InClause } from "./clauses.js";
import { inputsOf } from "./inputs.js";
import { movesOf } from "./moves.js";
import { partsFrom } from "./partsFrom.js";
import type { Assumption, OptionTexts, QuestionPart, QuestionRead, ReadWords } from "./question.js";
import type { Segment } from "./segment.js";
import { rolesIn, wordsOf } from "./slot.js";

interface Answerable {
  readonly parts: readonly QuestionPart[];
  readonly read: readonly ReadWords[];
  readonly assumptions: readonly Assumption[];
  readonly used: ReadonlySet<InClause>;
  readonly readings: NonNullable<QuestionRead["readings"]>;
}

/** The parts of a stretch of a question, with everything they rest on. */
export function answerable(asked: Asked, stem: Segment, solved: Segment | undefined): Answerable {
  const inputs = inputsOf(asked.segments, asked.later);
  const assumptions: Assumption[] = [...inputs.assumptions];
  const ownMoves = movesOf(asked.own.roles, inputs);
  const otherMoves = asked.own === stem || ownMoves.length > 0 ? [] : movesOf(stem.roles, inputs);
  const solvedMoves = solved === undefined ? [] : movesOf(solved.roles, inputs);
  const moves = [ownMoves, otherMoves, solvedMoves].find((list) => list.length > 0) ?? [];
  const betaOptions = holdingsBeta(inputs.options);
  const given = rolesIn(asked.segments.slice(0, 1), "given")[0];
  const parts = (options: OptionTexts) => partsFrom(asked, { ...inputs, options }, { moves, given, betaOptions });
  const made = parts(inputs.options);
  assumptions.push(...made.assumptions, ...moves.flatMap(({ assumption }) => assumption ?? []));
  if (asked.assumption !== undefined) assumptions.push(asked.assumption);
  const open = inputs.open[0];
  const readings =
    open === undefined
      ? []
      : open.texts.map((value) => ({
          field: open.field,
          value,
          parts: parts({ ...inputs.options, [open.field]: value }).parts,
        }));
  const goalNumbers = asked.goals.flatMap(({ quantity }) => quantity ?? []);
  return {
    parts: made.parts,
    readings,
    assumptions,
    read: [
      ...inputs.read,
      ...made.read,
      ...moves.map(({ text, clause }) => ({ field: "move", value: text, words: wordsOf([clause]) })),
    ],
    used: new Set([
      ...inputs.used,
      ...goalNumbers,
      ...moves.map(({ clause }) => clause),
      ...asked.segments.flatMap(({ holdings }) => [...(holdings?.used ?? [])]),
      ...(given === undefined || asked.goals.length > 0 ? [] : [given]),
    ]),
  };
}

/** The beta that holdings come to; nothing where they cannot be weighed. */
function holdingsBeta({ holdings, value }: OptionTexts): string | undefined {
  if (holdings === undefined) return undefined;
  try {
    const worth = value === undefined ? undefined : new Decimal(value.replace(/^[^\d.]*/, ""));
    const inMoney = !holdings.includes("%");
    return portfolioBeta(
      readHoldings(holdings, { normalise: false, value: inMoney ? undefined : worth }).holdings,
    ).beta.toFixed();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
