import { contracts } from "../../../catalogue/contracts.js";
import type { Asked } from "../askedParts.js";
import type { InClause } from "../clauses.js";
import type { Inputs } from "../inputs.js";
import type { Move } from "../moves.js";
import { profitsAsked } from "../partAsks.js";
import type { Assumption, Missing, OptionTexts, QuestionPart } from "../question.js";
import { having, type Segment } from "../segment.js";
import { rolesIn } from "../slot.js";
import { type FigureKind, figureAsked } from "./figureAsked.js";
import { countAsked, positionIn } from "./positionIn.js";
import { tradeOf } from "./tradeOf.js";

/** Parts that ask for a figure of their own, with what they rest on. */
export interface FigureParts {
  readonly parts: readonly QuestionPart[];
  readonly assumptions: readonly Assumption[];
  readonly used: readonly InClause[];
}

/** The parts of a stretch that asks for a figure which no hedge has to be sized for; nothing where it asks for none. */
export function figurePartsOf(asked: Asked, inputs: Inputs, moves: readonly Move[]): FigureParts | undefined {
  const figure = figureAsked(asked.own);
  switch (figure) {
    case "contract-value":
      return contractWorth(asked, inputs);
    case "tick-value":
    case "point-value":
      return stepWorth(figure, asked, inputs);
    case "futures-price":
      return pricePoints(asked, inputs);
    case "trade-profit":
    case "contract-profit":
      return isOwnTrade(figure, asked, inputs) ? tradeOf(figure, asked, inputs, moves) : undefined;
    default:
      return undefined;
  }
}

const FUTURES = /\b(?:futures?|ixfut|contracts?|lots?|e-?minis?|minis)\b/;

/** Whether a profit is that of futures alone: no portfolio is told of, or it does not matter. */
function isOwnTrade(figure: FigureKind, { own, segments }: Asked, { options }: Inputs): boolean {
  const { value, beta, holdings } = options;
  if (!segments.some(({ sentences }) => sentences.some(({ plain }) => FUTURES.test(plain)))) return false;
  if (figure === "contract-profit") return true;
  if (holdings !== undefined || having(own, "own-return").length > 0) return false;
  if (value === undefined && beta === undefined) return true;
  const isFutures = profitsAsked(own).join() === "futures";
  return isFutures && (value === undefined || beta === undefined) && positionIn(segments) !== undefined;
}

/** What contracts are worth together: as many as the part names, else as are held where it asks for "the position". */
function contractWorth({ own, label, segments }: Asked, inputs: Inputs): FigureParts {
  const isPosition = /\b(?:position|holding|trade)\b/.test(own.text);
  const held = isPosition || segments.length === 1 ? positionIn(segments) : positionIn([own]);
  const count = countAsked(own) ?? held?.contracts.abs();
  const options = { ...sizeOf(inputs.options), contracts: count?.toFixed() ?? "1" };
  const missing = missingOf(inputs, options, ["price", "multiplier"]);
  return {
    parts: [{ label, kind: "figure", figure: "contract-value", options, missing }],
    assumptions: [],
    used: [...(held?.clause === undefined ? [] : [held.clause]), ...having(own, "given"), ...having(own, "held")],
  };
}

/** What a tick or a point is worth, for the contracts that the part names, else for one. */
function stepWorth(figure: "tick-value" | "point-value", { own, label, segments }: Asked, inputs: Inputs): FigureParts {
  const [tick] = figure === "tick-value" ? rolesIn(segments, "tick") : [];
  const row = tick === undefined ? contracts.find(({ symbol }) => symbol === inputs.options.contract) : undefined;
  const step = figure === "point-value" ? "1" : (tick?.quantity.coefficients[0]?.toFixed() ?? row?.tickSize);
  const held = /\bposition\b/.test(own.text) ? positionIn(segments) : positionIn([own]);
  const count = held?.contracts.abs() ?? countAsked(own);
  const { price: _price, ...size } = sizeOf(inputs.options);
  const options = { ...size, contracts: count?.toFixed() ?? "1", ...(step === undefined ? {} : { tick: step }) };
  const missing = missingOf(inputs, options, ["tick", "multiplier"]);
  return {
    parts: [{ label, kind: "figure", figure, options, missing }],
    assumptions:
      figure === "point-value" || row?.tickSize === undefined
        ? []
        : [{ code: "tick-of-contract", name: row.shortName, tick: row.tickSize }],
    used: [...(tick === undefined ? [] : [tick]), ...(held?.clause === undefined ? [] : [held.clause])],
  };
}

/** The futures price in points, from what was paid for some contracts or what one is worth. */
function pricePoints({ label, segments }: Asked, inputs: Inputs): FigureParts | undefined {
  const [total] = rolesIn(segments, "trade-total");
  const [whole] = rolesIn(segments, "contract-value");
  const paid = total ?? whole;
  const amount = paid?.quantity.amounts.at(-1);
  if (paid === undefined || amount === undefined) return undefined;
  const held = total === undefined ? undefined : positionIn(segments);
  const count = total === undefined ? "1" : held?.contracts.abs().toFixed();
  const { price: _price, ...size } = sizeOf(inputs.options);
  const options = { ...size, total: amount.toFixed(), ...(count === undefined ? {} : { contracts: count }) };
  return {
    parts: [
      {
        label,
        kind: "figure",
        figure: "futures-price",
        options,
        missing: missingOf(inputs, options, ["contracts", "multiplier"]),
      },
    ],
    assumptions: [],
    used: [paid, ...(held?.clause === undefined ? [] : [held.clause])],
  };
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
