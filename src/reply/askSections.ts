import type { Decimal } from "../computation/decimal.js";
import type { Solved } from "../study/question/solvePart.js";
import type { AskAnswer } from "./askAnswer.js";
import { assumptionText } from "./askText.js";
import * as format from "./format.js";
import { noteLines } from "./notes.js";
import { optionText } from "./optionText.js";
import type { Section } from "./reply.js";

/** A text with a capital first. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A part worked out, and the line that gives it. */
export function workingSection(solved: Solved, several: boolean): Section | undefined {
  const heading = several && solved.part.label !== "" ? format.echo(solved.part.label, 120) : "Working";
  if (solved.kind === "direction") {
    const change = solved.target.minus(solved.beta);
    const lines = [
      `β* − β = ${format.input(solved.target)} − ${format.input(solved.beta)} = ${format.beta(change)}: futures worth ${format.input(change.abs())} × V_P are ${change.isNegative() ? "sold" : "bought"}.`,
      "For a count, the portfolio's value, the futures price and the multiplier are needed.",
    ];
    return { heading, lines };
  }
  if (solved.kind === "missing" || solved.kind === "problem") return undefined;
  if (solved.kind === "beta") {
    const lines = solved.beta.holdings.map(
      ({ name, weight, beta }) => `${format.echo(name)}: ${format.percent(weight, 4)} × ${format.beta(beta)}`,
    );
    return {
      heading,
      lines: [...lines.slice(0, 12), `Together ${format.beta(solved.beta.beta)}.`],
      commands: [solved.line],
    };
  }
  return { heading, lines: workingLines(solved), commands: [solved.line] };
}

function workingLines(solved: Extract<Solved, { readonly kind: "hedge" | "effect" }>): readonly string[] {
  const { request } = solved;
  const position = solved.kind === "hedge" ? solved.outcome.position : solved.position;
  const move = solved.kind === "hedge" ? solved.outcome.move : solved.move;
  const { contract, portfolioCurrency } = request;
  const cash = (amount: Decimal) => format.signedMoney(amount, portfolioCurrency);
  const value = `V_F = ${format.number(request.futuresPrice)} × ${format.money(contract.multiplier, contract.currency)} = ${format.money(position.contractValue, contract.currency)}`;
  const rates = [
    ...(position.futuresBeta.equals(1) ? [] : [`futures beta ${format.beta(position.futuresBeta)}`]),
    ...(position.fx.equals(1) ? [] : [`fx ${format.input(position.fx)}`]),
  ];
  const count = `N* = (${format.input(position.targetBeta)} − ${format.input(position.beta)}) × ${format.money(position.portfolioValue, portfolioCurrency)} ÷ ${format.money(position.contractExposure, portfolioCurrency)} = ${format.exactly(position.exactContracts)}`;
  const ladder = position.ladder.map(
    (rung) => `${format.count(rung.contracts)} leaves beta ${format.beta(rung.betaAfter)}`,
  );
  const after = `beta ${format.beta(position.beta)} + ${format.number(position.contracts)} × ${format.money(position.contractExposure, portfolioCurrency)} ÷ ${format.money(position.portfolioValue, portfolioCurrency)} = ${format.beta(position.betaAfter)}`;
  return [
    `${value}${rates.length === 0 ? "" : `, ${rates.join(", ")}`}`,
    ...(solved.kind === "effect"
      ? [capital(after)]
      : [count, ...(ladder.length < 2 ? [] : [`${capital(ladder.join("; "))}.`])]),
    `Market ${format.signedPercent(move.marketMove)}: portfolio ${cash(move.unhedgedPnl)}, futures ${cash(move.futuresPnl)}, together ${cash(move.hedgedPnl)}.`,
  ];
}

/** What was read, assumed and left: the same under an answer and under a question. */
export function telling(answer: AskAnswer): readonly (Section | undefined)[] {
  const { read } = answer;
  const lines = read.read.map(
    ({ field, value, words }) => `${field} ${optionText(value, 80)}: “${format.echo(words, 110)}”`,
  );
  const assumed = assumptions(answer);
  return [
    lines.length === 0 ? undefined : { heading: "What was read", lines: lines.slice(0, 20) },
    assumed.length === 0 ? undefined : { heading: "Assumed", lines: assumed },
  ];
}

/** What was assumed, in sentences, each once. */
export function assumptions({ read, solved }: AskAnswer): readonly string[] {
  const requests = solved.flatMap((one) => (one.kind === "hedge" || one.kind === "effect" ? [one] : []));
  const bySize = requests
    .filter(({ part }) => part.options.contract === undefined)
    .flatMap(({ request }) => request.contract.row?.shortName ?? [])
    .map((name) => `No future is named: the multiplier is that of the ${name}, which was taken.`);
  const notes = requests.flatMap(({ request }) => noteLines(request.notes));
  const unused = read.unused.map((words) => format.echo(words, 30)).join(", ");
  const left = unused === "" ? [] : [`These numbers were taken to make no difference: ${unused}.`];
  return [...new Set([...read.assumptions.map(assumptionText), ...bySize, ...notes, ...left])];
}
