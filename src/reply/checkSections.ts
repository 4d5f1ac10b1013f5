import { type Decimal, ONE, quotient, ZERO } from "../computation/decimal.js";
import { exactCountIn, type HedgeCase, type Working } from "../study/misconceptions/hedgeCase.js";
import { countIn, rightWorking } from "../study/misconceptions/rightWorking.js";
import { type Check, heldIn, leftBy } from "./checkFacts.js";
import { explained, named, STEP_NAMES } from "./checkText.js";
import * as format from "./format.js";
import type { Section } from "./reply.js";

/** Room for a value beside its label. */
const VALUE_WIDTH = 14;

/** The right working and, below it row by row, the one that gives the person's number. */
export function workingSections(check: Check, question: HedgeCase): readonly Section[] {
  const right = rightWorking(question);
  const currency = check.request.hedge.portfolioCurrency;
  const [first] = check.checked.verdict === "wrong" ? check.checked.explanations : [];
  const asked = {
    heading: "The right working",
    table: rows(right, { right, other: first?.working, question, currency }),
  };
  if (first === undefined) return [asked];
  const table = rows(first.working, { right, other: right, question, currency });
  const count = format.exactly(first.contracts);
  const lines = ["> marks what differs."];
  return [asked, { heading: `Gives ${count}: ${named(first)}`, table, lines }];
}

interface Beside {
  readonly right: Working;
  /** The working that this one stands beside. */
  readonly other: Working | undefined;
  readonly question: HedgeCase;
  readonly currency: string | undefined;
}

function rows(working: Working, { right, other, question, currency }: Beside): readonly string[] {
  const row = (label: string, key: Exclude<keyof Working, "whole">, written: string, idle?: Decimal) => {
    const needed = idle === undefined || [working, other].some((each) => each?.[key].equals(idle) === false);
    return needed ? [format.row(`${working[key].equals(right[key]) ? " " : ">"}${label}`, written)] : [];
  };
  const exact = exactCountIn(working);
  const position = countIn({ ...working, held: ZERO }, question);
  const whole = working.whole === undefined ? [] : [format.row(">whole", fitted(position))];
  return [
    ...row("beta to move", "betaChange", format.fittedBeta(working.betaChange, VALUE_WIDTH)),
    ...row(
      "× value",
      "portfolioValue",
      unsigned(format.fittedMoney(working.portfolioValue, currency, VALUE_WIDTH + 3)),
    ),
    ...row("÷ price", "futuresPrice", format.number(working.futuresPrice)),
    ...row("÷ multiplier", "multiplier", format.number(working.multiplier)),
    ...row("÷ futures beta", "futuresBeta", format.number(working.futuresBeta, 6), ONE),
    ...row("÷ fx", "fx", format.number(working.fx, 6), ONE),
    ...row("× tail", "tail", format.number(working.tail, 6), ONE),
    format.row(" = contracts", fitted(exact)),
    ...whole,
    ...row("− held", "held", fitted(working.held), ZERO),
  ];
}

function unsigned(money: string): string {
  return money.replace(/^\+/, "");
}

/** A count as exactly as there is room for. */
function fitted(count: Decimal): string {
  const written = format.exactly(count);
  return written.length <= VALUE_WIDTH ? written : format.fittedWhole(count, VALUE_WIDTH);
}

/** Other ways to the same number. */
export function othersSection({ checked }: Check): readonly Section[] {
  const others = checked.verdict === "wrong" ? checked.explanations.slice(1) : checked.explanations;
  if (others.length === 0) return [];
  const heading = checked.verdict === "wrong" ? "It could also be" : "How it comes about";
  return [{ heading, lines: others.slice(0, 4).map((other) => `${capital(named(other))}: ${explained(other)}`) }];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first step of the person's own that differs, and what gives just that number. */
export function differenceSection({ difference }: Check): readonly Section[] {
  if (difference === undefined) return [];
  const { step, typed, right, explanations } = difference;
  const [first] = explanations;
  const lines = [
    `${capital(STEP_NAMES[step])}: yours is ${format.input(typed)}, right is ${format.exactly(right)}.`,
    ...(first === undefined ? [] : [`${capital(named(first))}: ${explained(first)}`]),
  ];
  return [{ heading: "The first step that differs", lines }];
}

/** What the count answered makes of the portfolio. */
export function leftSection(check: Check): Section {
  const { checked, request, position } = check;
  const { hedge, answer } = request;
  const exactPosition = checked.exact.plus(heldIn(request));
  const table = leftBy(check).flatMap((left) => [
    format.row(format.position(left.contracts), ""),
    format.row(" beta after", format.fittedBeta(left.betaAfter, VALUE_WIDTH)),
    format.row(" off per 1%", format.fittedMoney(left.exposureOffTarget.dividedBy(100), hedge.portfolioCurrency, 16)),
    ...(exactPosition.isZero()
      ? []
      : [format.row(" of the hedge", format.fittedPercent(quotient(left.contracts, exactPosition), VALUE_WIDTH))]),
  ]);
  const side = checked.answered[0]?.isNegative() === true ? "short" : "long";
  const said =
    answer.direction === undefined && !checked.exact.isZero() ? [`No direction answered: taken as ${side}.`] : [];
  const target = `Target beta ${format.input(position.targetBeta)}; off per 1% is money off the target on a market move of 1%.`;
  const beside = hedge.held === undefined ? [] : [`Counts are with the ${format.position(hedge.held)} held.`];
  return { heading: "What your count leaves", table, lines: [target, ...beside, ...said] };
}
