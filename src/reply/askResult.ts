import type { Decimal } from "../computation/decimal.js";
import type { Solved } from "../study/question/solvePart.js";
import { profitText } from "./askEnd.js";
import { fairText } from "./askFair.js";
import { figureText } from "./askFigure.js";
import { ratioResult } from "./askRatio.js";
import { shownText } from "./askShown.js";
import { amountText, sideText } from "./askSide.js";
import { sumText } from "./askSum.js";
import { worthText } from "./askWorth.js";
import * as format from "./format.js";

type HedgeSolved = Extract<Solved, { readonly kind: "hedge" }>;

/** A text with a capital first. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The letter that a part stands under, with a space behind it; nothing where it has none. */
export function labelOf({ part }: Solved): string {
  const label = /^(?:\(\w+\))+/.exec(part.label)?.[0] ?? "";
  return label === "" ? "" : `${label} `;
}

/** A part's result as a line of its own. */
export function headline(solved: Solved): string {
  const label = solved.part.label === "" ? "" : `${format.echo(solved.part.label, 90)}: `;
  return `${label}${result(solved)}.`;
}

/** The result of a part in a few words: what it asks for. */
export function result(solved: Solved): string {
  switch (solved.kind) {
    case "hedge":
      return sizedText(solved, countText(solved));
    case "beta":
      return `portfolio beta ${format.beta(solved.beta.beta)}`;
    case "worth":
      return worthText(solved);
    case "effect":
      return sizedText(
        solved,
        `beta ${format.beta(solved.position.betaAfter)} with ${format.position(solved.position.contracts)}`,
      );
    case "fair":
      return fairText(solved);
    case "minvar":
      return ratioResult(solved);
    case "direction": {
      const change = solved.target.minus(solved.beta);
      if (change.isZero()) return "no trade";
      return `${change.isNegative() ? "short" : "long"} index futures worth ${format.input(change.abs())} × the portfolio`;
    }
    case "side":
      return sideText(solved.why);
    case "amount":
      return amountText(solved);
    case "sum":
      return sumText(solved.sum);
    case "figure":
      return figureText(solved.figure);
    case "missing":
    case "problem":
      return "not answered yet";
  }
}

/** What a part with contracts asks for: its count, its profits and what else of the hedge, each where it is asked for. */
function sizedText(solved: Extract<Solved, { readonly kind: "hedge" | "effect" }>, count: string): string {
  const { shows, profits, counts } = solved.part;
  const texts = [
    ...(counts === true ? [count] : []),
    ...(profits === undefined ? [] : [profitText(solved, profits)]),
    ...(shows ?? []).map((shown) => shownText(solved, shown)),
  ];
  return texts.length === 0 ? count : texts.join("; ");
}

/** The position, or the trade that leads to it from contracts already held. */
function countText({ outcome, request }: HedgeSolved): string {
  const { contracts, exactContracts } = outcome.position;
  const name = request.contract.row?.shortName;
  const futures = (count: Decimal) =>
    `${name === undefined ? "" : `${name} `}${count.abs().equals(1) ? "future" : "futures"}`;
  const { held } = request;
  if (held !== undefined && !held.isZero()) {
    if (outcome.trade.isZero()) return `nothing to trade: ${format.position(contracts)} already`;
    const verb = outcome.trade.isNegative() ? "sell" : "buy";
    const more = outcome.trade.isNegative() === held.isNegative() ? "more " : "";
    return `${verb} ${format.count(outcome.trade)} ${more}${futures(outcome.trade)} (${format.position(contracts)} in all)`;
  }
  if (exactContracts.isZero()) return "no trade";
  return contracts.isZero() ? "no whole contract" : `${format.position(contracts)} ${futures(contracts)}`;
}
