import type { Decimal } from "../computation/decimal.js";
import type { HedgePosition } from "../computation/hedgePosition.js";
import type { BetaRequest } from "../request/betaRequest.js";
import type { Solved } from "../study/question/solvePart.js";
import { fairLines } from "./askFair.js";
import { figureLines } from "./askFigure.js";
import { ratioLine, ratioLines } from "./askRatio.js";
import { capital } from "./askResult.js";
import { shownLines } from "./askShown.js";
import { amountLines, sideReasonText } from "./askSide.js";
import { sumLines } from "./askSum.js";
import { worthLines } from "./askWorth.js";
import * as format from "./format.js";
import type { Section } from "./reply.js";

/** A part worked out, and the line that gives it. */
export function workingSection(solved: Solved, several: boolean): Section | undefined {
  const heading =
    several && solved.part.label !== "" ? `${format.echo(solved.part.label, 120)}${askedFor(solved)}` : "Working";
  if (solved.kind === "direction") {
    const change = solved.target.minus(solved.beta);
    const lines = [
      `β* − β = ${format.input(solved.target)} − ${format.input(solved.beta)} = ${format.beta(change)}: futures worth ${format.input(change.abs())} × V_P are ${change.isNegative() ? "sold" : "bought"}.`,
      "For a count, the portfolio's value, the futures price and the multiplier are needed.",
    ];
    return { heading, lines };
  }
  if (solved.kind === "side") return { heading, lines: [sideReasonText(solved.why)] };
  if (solved.kind === "amount") return { heading, lines: amountLines(solved) };
  if (solved.kind === "figure") return { heading, lines: figureLines(solved.figure) };
  if (solved.kind === "sum") return { heading, lines: sumLines(solved.sum) };
  if (solved.kind === "missing" || solved.kind === "problem") return undefined;
  if (solved.kind === "fair") return { heading, lines: fairLines(solved), commands: [solved.line] };
  if (solved.kind === "minvar") {
    return { heading, lines: ratioLines(solved), ...(solved.line === undefined ? {} : { commands: [solved.line] }) };
  }
  if (solved.kind === "worth") return { heading, lines: worthLines(solved) };
  if (solved.kind === "beta") {
    return { heading, lines: betaLines(solved.beta), commands: [solved.line] };
  }
  const shown = (solved.part.shows ?? []).flatMap((one) => shownLines(solved, one));
  const commands = solved.part.isBetaUnsaid === true ? {} : { commands: [solved.line] };
  return { heading, lines: [...workingLines(solved), ...shown], ...commands };
}

/** What a part asks for, where it is not the count that its working starts with. */
function askedFor({ part }: Solved): string {
  const whose = part.profits?.map((one) => (one === "portfolio" && part.isCash === true ? "interest" : one));
  return whose === undefined ? "" : `: ${whose.join(", ")} profit or loss`;
}

/** What each holding adds to the portfolio's beta. */
function betaLines({ holdings, beta }: BetaRequest): readonly string[] {
  const lines = holdings.map(
    ({ name, weight, beta: own }) => `${format.echo(name)}: ${format.percent(weight, 4)} × ${format.beta(own)}`,
  );
  return [...lines.slice(0, 12), `Together ${format.beta(beta)}.`];
}

function workingLines(solved: Extract<Solved, { readonly kind: "hedge" | "effect" }>): readonly string[] {
  const { request } = solved;
  const position = solved.kind === "hedge" ? solved.outcome.position : solved.position;
  const { contract, portfolioCurrency } = request;
  const value = `V_F = ${format.number(request.futuresPrice)} × ${format.money(contract.multiplier, contract.currency)} = ${format.money(position.contractValue, contract.currency)}`;
  const rates = [
    ...(position.futuresBeta.equals(1) ? [] : [`futures beta ${format.beta(position.futuresBeta)}`]),
    ...(position.fx.equals(1) ? [] : [`fx ${format.input(position.fx)}`]),
  ];
  const size = `${value}${rates.length === 0 ? "" : `, ${rates.join(", ")}`}`;
  const count = `N* = (${format.input(position.targetBeta)} − ${format.input(position.beta)}) × ${format.money(position.portfolioValue, portfolioCurrency)} ÷ ${format.money(position.contractExposure, portfolioCurrency)} = ${format.exactly(position.exactContracts)}`;
  if (solved.kind === "effect") {
    const after = solved.part.isBetaUnsaid === true ? [] : [capital(afterText(position, portfolioCurrency))];
    return [...(position.contracts.isZero() ? [] : [size, ...after]), marketLine(solved)];
  }
  const ladder = position.ladder.map(
    (rung) => `${format.count(rung.contracts)} leaves beta ${format.beta(rung.betaAfter)}`,
  );
  return [
    ...(solved.part.ratio === undefined ? [] : [`${ratioLine(solved.part.ratio)} It stands where beta would.`]),
    ...(solved.beta === undefined ? [] : [`Portfolio beta ${format.beta(solved.beta.beta)}, from the holdings.`]),
    size,
    count,
    ...heldLines(solved),
    ...(ladder.length < 2 ? [] : [`${capital(ladder.join("; "))}.`]),
    marketLine(solved),
  ];
}

/** The beta that contracts leave, worked out. */
function afterText(position: HedgePosition, currency: string | undefined): string {
  return `beta ${format.beta(position.beta)} + ${format.number(position.contracts)} × ${format.money(position.contractExposure, currency)} ÷ ${format.money(position.portfolioValue, currency)} = ${format.beta(position.betaAfter)}`;
}

/** What the move does to the portfolio and, where there are any, to the futures. */
function marketLine(solved: Extract<Solved, { readonly kind: "hedge" | "effect" }>): string {
  const { part, request } = solved;
  const [move, position] =
    solved.kind === "hedge" ? [solved.outcome.move, solved.outcome.position] : [solved.move, solved.position];
  const cash = (amount: Decimal) => format.signedMoney(amount, request.portfolioCurrency);
  const apart = part.indexMove === undefined ? "" : `, futures ${format.signedPercent(request.marketMove)}`;
  const own = part.ownReturn === undefined || apart !== "" || part.isCash === true ? "" : ", its own return";
  const held = part.isCash === true ? "interest on the cash" : "portfolio";
  const portfolio = `Market ${format.signedPercent(move.marketMove)}${apart}: ${held} ${cash(move.unhedgedPnl)}${own}`;
  if (solved.kind === "effect" && position.contracts.isZero()) return `${portfolio}.`;
  return `${portfolio}, futures ${cash(move.futuresPnl)}, together ${cash(move.hedgedPnl)}.`;
}

function heldLines({ request, outcome }: Extract<Solved, { readonly kind: "hedge" }>): readonly string[] {
  if (request.held === undefined) return [];
  const trade = `${outcome.trade.isNegative() ? "sell" : "buy"} ${format.count(outcome.trade)}`;
  return [`Already ${format.position(request.held)}: ${outcome.trade.isZero() ? "nothing to trade" : trade}.`];
}
