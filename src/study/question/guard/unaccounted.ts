import { Decimal } from "../../../computation/decimal.js";
import type { InClause } from "../clauses.js";
import type { Role } from "../cues/cue.js";
import { showsWorking } from "../doubt.js";
import type { QuestionPart } from "../question.js";
import { having, type Segment } from "../segment.js";
import { isSolvedWith, solvedWith } from "./solvedWith.js";

/** What has to be found again among the inputs of the parts, and the input that it is. */
const INPUTS: Readonly<Partial<Record<Role, string>>> = {
  value: "value",
  "hedged-value": "value",
  beta: "beta",
  target: "target",
  "target-share": "target",
  "hedge-share": "target",
  change: "target",
  price: "price",
  multiplier: "multiplier",
  "contract-value": "price",
  given: "contracts",
  held: "held",
  fx: "fx",
};
/** What an input may be worked out from by a rule, so that it is enough that it was taken. */
const WORKED: readonly Role[] = ["target-share", "hedge-share", "change", "contract-value"];
/** What makes a part of an amount the portfolio. */
const OF_AMOUNT: readonly Role[] = ["hedged-value", "equity-share", "cash", "moved-in", "moved-out"];

/** A number of a text that the parts are not solved with. */
export interface Unaccounted {
  readonly field: string;
  readonly clause: InClause;
}

/** What a number is held against. */
export interface Accounts {
  readonly used: ReadonlySet<InClause>;
  /** All stretches of the question. */
  readonly every: readonly Segment[];
  /** Inputs of which one of several was chosen, and that is told. */
  readonly chosen: readonly string[];
}

/**
 * The first number of a stretch that should be an input, or that stands beside a word of the field, and that none of the
 * parts is solved with; nothing where all are accounted for.
 *
 * @example
 * unaccountedIn(readSegment("If she sells 100 contracts, what is the beta?"), parts, accounts) // the 100
 */
export function unaccountedIn(
  segment: Segment,
  parts: readonly QuestionPart[],
  accounts: Accounts,
): Unaccounted | undefined {
  const numbers = solvedWith(parts);
  const lost = (clause: InClause, field: string) =>
    !isSolvedWith(clause, numbers) && !accounts.chosen.includes(field) && parts.some((part) => takes(part, field));
  for (const [clause, role] of segment.roles) {
    const field = INPUTS[role];
    if (field !== undefined && lost(clause, field) && !isWorkedIn(clause, role, { parts, numbers, accounts }))
      return { field, clause };
  }
  if (showsWorking(segment)) return undefined;
  const isLoose = (clause: InClause) => !segment.roles.has(clause) && !accounts.used.has(clause) && isOfField(clause);
  const loose = segment.numbers.find((clause) => isLoose(clause) && lost(clause, fieldOf(clause)));
  return loose === undefined ? undefined : { field: fieldOf(loose), clause: loose };
}

interface Found {
  readonly parts: readonly QuestionPart[];
  readonly numbers: ReadonlySet<string>;
  readonly accounts: Accounts;
}

/** Whether a rule makes an input of a number: a share of beta, a part of an amount, one of a future's sizes. */
function isWorkedIn(clause: InClause, role: Role, { parts, numbers, accounts: { used, every } }: Found): boolean {
  if (WORKED.includes(role)) return used.has(clause) || parts.some((part) => isShareOf(clause, part));
  if (role === "value") return used.has(clause) || every.some(tellsPart);
  if (role !== "multiplier") return false;
  return every.some((one) => having(one, role).some((other) => isSolvedWith(other, numbers)));
}

const tellsPart = (segment: Segment) => OF_AMOUNT.some((role) => having(segment, role).length > 0);

/** Whether a part has a place for an input; a figure of its own has no portfolio. */
function takes({ kind, options, figure }: QuestionPart, field: string): boolean {
  if (kind === "fair" || kind === "worth" || kind === "minvar" || kind === "side" || kind === "beta") return false;
  if (kind === "figure") return field === "multiplier" || (field === "contracts" && figure !== "contract-profit");
  return field !== "beta" || options.holdings === undefined;
}

/** Whether what a part leaves of beta is what a share that is hedged leaves: 0.3 of 1.2 where three quarters are hedged. */
function isShareOf({ quantity }: InClause, { options: { beta, target } }: QuestionPart): boolean {
  const share = quantity.amounts[0]?.dividedBy(100);
  if (beta === undefined || target === undefined || share === undefined || quantity.kind !== "percent") return false;
  return new Decimal(beta).times(new Decimal(1).minus(share)).equals(target);
}

const FIELD =
  "(?:betas?|contracts?|futures?|ixfut|multipliers?|prices?|priced|portfolios?|worth|sells?|sold|buys?|bought|hedges?|hedged|points?)";
const FIELD_BEFORE = new RegExp(`\\b${FIELD}\\b[^.;<]{0,20}$`);
const FIELD_AFTER = new RegExp(`^[^.;<]{0,12}\\b${FIELD}\\b`);
const MARKER = /^\W*$|\($/;
/** What a currency costs in another: "$1 buys". */
const RATE = /<[mn]> (?:buys?|is worth|equals?|=)\s*$/;

/** Whether a number is money or percent or stands beside a word of the field, and is no length of time, year, or mark of a list. */
function isOfField({ quantity, before, after }: InClause): boolean {
  const size = quantity.amounts.at(-1);
  const isWord = size === undefined || ((size.isZero() || size.equals(1)) && !/\d\.\d/.test(quantity.words));
  if (quantity.kind === "time" || isWord) return false;
  if (/^(?:19|20)\d\d$/.test(quantity.words) || MARKER.test(before) || RATE.test(before)) return false;
  return (
    quantity.kind === "percent" || quantity.kind === "money" || FIELD_BEFORE.test(before) || FIELD_AFTER.test(after)
  );
}

/** Above every beta and count of percent. */
const LEAST_LEVEL = 300;

function fieldOf({ quantity }: InClause): string {
  if (quantity.kind === "money") return "value";
  if (quantity.kind === "contracts") return "contracts";
  return quantity.amounts.at(-1)?.greaterThan(LEAST_LEVEL) === true ? "price" : "target";
}
