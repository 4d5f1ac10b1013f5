import { type Decimal, quotient } from "../computation/decimal.js";
import type { HedgePosition } from "../computation/hedgePosition.js";
import type { Shown } from "../study/question/figures/shownAsked.js";
import { marginDue } from "../study/question/margin/marginDue.js";
import type { Solved } from "../study/question/solvePart.js";
import { convertedAmount, convertedLines, convertedText } from "./askConverted.js";
import { marginLine } from "./askMargin.js";
import * as format from "./format.js";
import type { Facts } from "./reply.js";

type Sized = Extract<Solved, { readonly kind: "hedge" | "effect" }>;

const positionOf = (solved: Sized) => (solved.kind === "hedge" ? solved.outcome.position : solved.position);
const moveOf = (solved: Sized) => (solved.kind === "hedge" ? solved.outcome.move : solved.move);

/** What of a hedge is asked for, in a few words. */
export function shownText(solved: Sized, shown: Shown): string {
  const position = positionOf(solved);
  const realised = shown === "beta-left" ? realisedBeta(solved) : undefined;
  if (realised !== undefined) return `effective beta ${format.beta(realised)}`;
  if (shown === "beta-left")
    return `beta ${format.beta(position.betaAfter)} with ${format.position(position.contracts)}`;
  if (shown === "exposure-left") return leftText(position, solved.request.portfolioCurrency);
  if (shown === "per-contract") return perContractText(solved);
  if (shown === "converted") return convertedText(solved);
  if (shown === "notional") return `${format.count(position.contracts)} contracts are worth ${notional(solved)}`;
  if (shown === "initial-margin")
    return `initial margin ${format.money(margin(solved), solved.request.contract.currency)} for ${format.count(position.contracts)} contracts`;
  if (shown === "dollar-beta")
    return `beta in money ${format.money(dollarBeta(solved), solved.request.portfolioCurrency)} with ${format.position(position.contracts)}`;
  const { offset } = moveOf(solved);
  return offset === undefined ? "no loss to offset" : `hedge efficiency ${format.percent(offset)}`;
}

/** The working of what is asked for, where the part's own does not have it. */
export function shownLines(solved: Sized, shown: Shown): readonly string[] {
  const { betaAfter, targetBeta, portfolioValue, contracts, contractValue } = positionOf(solved);
  const { request } = solved;
  const currency = request.portfolioCurrency;
  if (shown === "exposure-left")
    return [
      `(${format.beta(betaAfter)} − ${format.input(targetBeta)}) × ${format.money(portfolioValue, currency)}: ${leftText(positionOf(solved), currency)}.`,
    ];
  if (shown === "converted") return convertedLines(solved);
  if (shown === "initial-margin") {
    const told = solved.part.options.initial_margin ?? "";
    return [marginLine({ told, contracts, contractValue, currency: request.contract.currency, value: margin(solved) })];
  }
  if (shown === "dollar-beta")
    return [
      `${format.beta(betaAfter)} × ${format.money(portfolioValue, currency)} = ${format.money(dollarBeta(solved), currency)}.`,
    ];
  if (shown === "notional")
    return [
      `${format.count(contracts)} × ${format.money(contractValue, request.contract.currency)} = ${notional(solved)}.`,
    ];
  const { offset, futuresPnl, unhedgedPnl } = moveOf(solved);
  const realised = shown === "beta-left" ? realisedBeta(solved) : undefined;
  if (realised !== undefined)
    return [
      `Effective beta: what both made ÷ the market's move, ${format.signedMoney(moveOf(solved).hedgedPnl, currency)} ÷ ${format.money(portfolioValue, currency)} ÷ ${format.signedPercent(moveOf(solved).marketMove)} = ${format.beta(realised)}.`,
    ];
  if (shown === "beta-left" || shown === "per-contract" || offset === undefined) return [];
  return [
    `−(${format.signedMoney(futuresPnl, currency)}) ÷ ${format.signedMoney(unhedgedPnl, currency)} = ${format.percent(offset)}.`,
  ];
}

/** Where the portfolio's own return is told: what portfolio and futures together returned for each part of the market's move. */
function realisedBeta(solved: Sized): Decimal | undefined {
  const { hedgedPnl, marketMove } = moveOf(solved);
  if (solved.part.isReturnTold !== true || marketMove.isZero()) return undefined;
  return quotient(hedgedPnl, solved.request.portfolioValue.times(marketMove));
}

/** The initial margin of whole contracts, in their own currency. */
function margin(solved: Sized): Decimal {
  const { contracts, contractValue } = positionOf(solved);
  return marginDue(solved.part.options.initial_margin ?? "", contracts, contractValue);
}

/** Market exposure of portfolio and futures together, `β_after × V`. */
const exposureOf = ({ exposureOffTarget, targetBeta, portfolioValue }: HedgePosition) =>
  exposureOffTarget.plus(targetBeta.times(portfolioValue));

/** That of a hedge. */
const dollarBeta = (solved: Sized) => exposureOf(positionOf(solved));

/** The same for programs: exposure beyond the target's, futures ÷ portfolio. */
export function shownFacts(solved: Sized): Facts {
  const facts = (solved.part.shows ?? []).map((shown) => factsOf(solved, shown));
  return Object.assign({}, ...facts);
}

function factsOf(solved: Sized, shown: Shown): Facts {
  const { offset } = moveOf(solved);
  const onePnl = pnlPerContract(solved);
  switch (shown) {
    case "beta-left": {
      const realised = realisedBeta(solved);
      return realised === undefined ? {} : { effectiveBeta: format.exact(realised) };
    }
    case "exposure-left":
      return { exposureLeft: format.exact(positionOf(solved).exposureOffTarget) };
    case "converted":
      return { value: format.exact(convertedAmount(solved)) };
    case "notional": {
      const { contracts, contractValue } = positionOf(solved);
      return { value: format.exact(contracts.abs().times(contractValue)) };
    }
    case "efficiency":
      return { hedgeEfficiency: offset && format.exact(offset) };
    case "initial-margin":
      return { initialMargin: format.exact(margin(solved)) };
    case "dollar-beta":
      return { dollarBeta: format.exact(dollarBeta(solved)) };
    case "per-contract":
      return { pnlPerContract: onePnl && format.exact(onePnl) };
    default:
      return {};
  }
}

/** What the contracts of a hedge are worth together, in their own currency. */
function notional(solved: Sized): string {
  const { contracts, contractValue } = positionOf(solved);
  return format.money(contracts.abs().times(contractValue), solved.request.contract.currency);
}

/** Exposure that whole contracts leave, or take too much of. */
function leftText(position: HedgePosition, currency: string | undefined): string {
  const { exposureOffTarget, exactContracts, targetBeta } = position;
  if (exposureOffTarget.isZero())
    return targetBeta.isZero()
      ? "no exposure left over"
      : `on the target: ${format.money(exposureOf(position), currency)} of exposure`;
  const amount = format.money(exposureOffTarget.abs(), currency);
  const isBeyond = exposureOffTarget.isNegative() === exactContracts.isNegative();
  if (targetBeta.isZero()) return isBeyond ? `over-hedged by ${amount}` : `${amount} of exposure left unhedged`;
  const all = format.money(exposureOf(position), currency);
  return isBeyond
    ? `past the target by ${amount} of exposure, ${all} in all`
    : `${amount} of exposure short of the target, ${all} in all`;
}

/** What one contract of the hedge makes; none where there is none. */
function pnlPerContract(solved: Sized): Decimal | undefined {
  const { contracts } = positionOf(solved);
  return contracts.isZero() ? undefined : quotient(moveOf(solved).futuresPnl, contracts.abs());
}

function perContractText(solved: Sized): string {
  const pnl = pnlPerContract(solved);
  if (pnl === undefined) return "no whole contract";
  return `futures ${format.signedMoney(pnl, solved.request.portfolioCurrency)} a contract`;
}
