import type { Asked } from "../askedParts.js";
import type { Inputs } from "../inputs.js";
import type { Move } from "../later/happened.js";
import { marginPart } from "../margin/marginPart.js";
import { profitsAsked } from "../partAsks.js";
import { having } from "../segment.js";
import { type FigureKind, figureAsked } from "./figureAsked.js";
import type { FigureParts } from "./figureOptions.js";
import { positionIn } from "./positionIn.js";
import { tradeOf } from "./tradeOf.js";
import { contractWorth, pricePoints, stepWorth } from "./worthOf.js";

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
    case "initial-margin":
      return marginPart(asked, inputs);
    case "trade-profit":
    case "contract-profit":
      return isOwnTrade(figure, asked, inputs) ? tradeOf(figure, asked, inputs, moves) : undefined;
    default:
      return undefined;
  }
}

const FUTURES = /\b(?:futures?|ixfut|contracts?|lots?|e-?minis?|minis)\b/;

/** Whether a profit is that of futures alone: no portfolio is told of, or it does not matter. */
function isOwnTrade(figure: FigureKind, { own, segments, goals, assumption }: Asked, { options }: Inputs): boolean {
  const { value, beta, holdings } = options;
  if (!segments.some(({ sentences }) => sentences.some(({ plain }) => FUTURES.test(plain)))) return false;
  if (figure === "contract-profit") return true;
  if (holdings !== undefined || having(own, "own-return").length > 0) return false;
  // Cash that earns interest beside the futures is a portfolio too.
  const isBesideCash = segments.some((segment) => having(segment, "cash-return").length > 0);
  if (isBesideCash && profitsAsked(own).join() !== "futures") return false;
  if (value === undefined && beta === undefined) return true;
  const isFutures = profitsAsked(own).join() === "futures";
  const isSized = goals.some(({ kind }) => kind !== "weak") || assumption?.code === "target-from-before";
  const isOpen = value === undefined || beta === undefined || !isSized;
  return isFutures && isOpen && positionIn(segments) !== undefined;
}
