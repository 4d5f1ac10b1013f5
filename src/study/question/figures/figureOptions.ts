import type { InClause } from "../clauses.js";
import type { Inputs } from "../inputs.js";
import type { Assumption, Missing, OptionTexts, QuestionPart } from "../question.js";
import type { Segment } from "../segment.js";

/** Parts that ask for a figure of their own, with what they rest on. */
export interface FigureParts {
  readonly parts: readonly QuestionPart[];
  readonly assumptions: readonly Assumption[];
  readonly used: readonly InClause[];
}

/** What tells of the future that is meant. */
export function sizeOf({ price, multiplier, contract }: OptionTexts): OptionTexts {
  return {
    ...(price === undefined ? {} : { price }),
    ...(multiplier === undefined ? {} : { multiplier }),
    ...(contract === undefined ? {} : { contract }),
  };
}

/** What of some options a figure still lacks. */
export function missingOf(inputs: Inputs, options: OptionTexts, needed: readonly string[]): readonly Missing[] {
  const has = (field: string) =>
    options[field] !== undefined || (field === "multiplier" && options.contract !== undefined);
  const told = inputs.missing.filter(({ field }) => needed.includes(field) || field === "contract");
  const isTold = (field: string) =>
    told.some((one) => one.field === field || (one.field === "contract" && field === "multiplier"));
  return [...told, ...needed.filter((field) => !has(field) && !isTold(field)).map((field) => ({ field }))];
}

/** The stretches before a part in the order told. */
export function toldBefore({ own, segments }: { readonly own: Segment; readonly segments: readonly Segment[] }) {
  const [stem, ...earlier] = segments.filter((segment) => segment !== own);
  return stem === undefined ? [] : [stem, ...earlier.reverse()];
}
