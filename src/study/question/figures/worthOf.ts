import { contracts } from "../../../catalogue/contracts.js";
import type { Decimal } from "../../../computation/decimal.js";
import type { Asked } from "../askedParts.js";
import type { Inputs } from "../inputs.js";
import type { OptionTexts } from "../question.js";
import type { Segment } from "../segment.js";
import { rolesIn } from "../slot.js";
import { isOfSeveral } from "./figureAsked.js";
import { type FigureParts, missingOf, sizeOf } from "./figureOptions.js";
import { countAsked, positionIn } from "./positionIn.js";

/** What contracts are worth together: as many as the part names, else as are held where it asks for "the position". */
export function contractWorth({ own, label, segments, goals }: Asked, inputs: Inputs): FigureParts | undefined {
  const isPosition = /\b(?:position|holding|trade)\b/.test(own.text);
  const isToldBefore = isOfSeveral(own) && goals.length === 0;
  const held = isPosition || isToldBefore || segments.length === 1 ? positionIn(segments) : positionIn([own]);
  const count = countAsked(own) ?? held?.contracts.abs();
  if (count === undefined && isOfSeveral(own) && goals.length > 0) return undefined;
  const options = { ...sizeOf(inputs.options), ...countOption(own, count) };
  const missing = missingOf(inputs, options, ["contracts", "price", "multiplier"]);
  return {
    parts: [{ label, kind: "figure", figure: "contract-value", options, missing }],
    assumptions: [],
    used: [...(held?.clause === undefined ? [] : [held.clause]), ...counting(own, count)],
  };
}

/** What a tick or a point is worth, for the contracts that the part names, else for one. */
export function stepWorth(
  figure: "tick-value" | "point-value",
  { own, label, segments }: Asked,
  inputs: Inputs,
): FigureParts {
  const [tick] = figure === "tick-value" ? rolesIn(segments, "tick") : [];
  const row = tick === undefined ? contracts.find(({ symbol }) => symbol === inputs.options.contract) : undefined;
  const points = own.numbers.find(({ after }) => figure === "point-value" && /^[\s-]*(?:index )?points?\b/.test(after));
  const many = points?.quantity.coefficients[0]?.abs().toFixed() ?? "1";
  const step = figure === "point-value" ? many : (tick?.quantity.coefficients[0]?.toFixed() ?? row?.tickSize);
  const held = /\bposition\b/.test(own.text) ? positionIn(segments) : positionIn([own]);
  const count = held?.contracts.abs() ?? countAsked(own);
  const { price: _price, ...size } = sizeOf(inputs.options);
  const options = { ...size, ...countOption(own, count), ...(step === undefined ? {} : { tick: step }) };
  const missing = missingOf(inputs, options, ["contracts", "tick", "multiplier"]);
  return {
    parts: [{ label, kind: "figure", figure, options, missing }],
    assumptions:
      figure === "point-value" || row?.tickSize === undefined
        ? []
        : [{ code: "tick-of-contract", name: row.shortName, tick: row.tickSize }],
    used: [
      ...counting(own, count),
      ...[tick, points].filter((clause) => clause !== undefined),
      ...(held?.clause === undefined ? [] : [held.clause]),
    ],
  };
}

/** The futures price in points, from what was paid for some contracts or what one is worth. */
export function pricePoints({ label, segments }: Asked, inputs: Inputs): FigureParts | undefined {
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

/** The numbers of a part that say how many contracts. */
function counting({ numbers }: Segment, count: Decimal | undefined) {
  return numbers.filter(({ quantity }) => count !== undefined && quantity.amounts.at(-1)?.equals(count));
}

/** How many contracts: one, where a part does not speak of several. */
function countOption(own: Segment, count: Decimal | undefined): OptionTexts {
  if (count !== undefined) return { contracts: count.toFixed() };
  return isOfSeveral(own) ? {} : { contracts: "1" };
}
