import { Decimal } from "../computation/decimal.js";
import type { Choice } from "../study/question/choices.js";
import type { Solved } from "../study/question/solvePart.js";
import type { AskAnswer } from "./askAnswer.js";
import * as format from "./format.js";

const SALE = /\b(?:short|sell|sold)/i;
const PURCHASE = /\b(?:long|buy|bought|purchase)/i;

/** Which of the answers offered is the one found, as a sentence; nothing where none is, or more than one. */
export function choiceLines({ read, solved }: AskAnswer): readonly string[] {
  const [only, another] = solved;
  const isOne = another === undefined || read.choicesOfFirst === true;
  if ((only?.kind !== "hedge" && only?.kind !== "minvar") || !isOne) return [];
  const [choice, second] = (read.choices ?? []).filter((one) =>
    only.kind === "hedge" ? says(one, only) : saysRatio(one, only),
  );
  if (choice === undefined || second !== undefined) return [];
  return [`That is answer ${choice.label}: “${format.echo(choice.text.replace(/[.,;]$/, ""), 60)}”.`];
}

/** Whether an answer's first number is the contracts to trade, the right way. */
function says({ text }: Choice, { outcome, part }: Extract<Solved, { readonly kind: "hedge" }>): boolean {
  return (part.profits === undefined || part.counts === true) && saysTrade(text, outcome.trade);
}

/** Whether an answer's first number is a trade's, and its words do not go the other way. */
function saysTrade(text: string, trade: Decimal): boolean {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(",", "");
  if (digits === undefined) return false;
  const otherWay =
    (trade.isNegative() ? PURCHASE : SALE).test(text) && !(trade.isNegative() ? SALE : PURCHASE).test(text);
  return !otherWay && new Decimal(digits).equals(trade.abs());
}

/** Whether an answer is the ratio asked for, to the places that it gives. */
function saysRatio({ text }: Choice, { outcome, want }: Extract<Solved, { readonly kind: "minvar" }>): boolean {
  if (want === "contracts") return outcome.contracts !== undefined && saysTrade(text, outcome.contracts);
  const digits = /^-?\d+(?:\.\d+)?(?![\d%])/.exec(text)?.[0];
  if (digits === undefined || (want !== "ratio" && want !== "beta")) return false;
  const told = new Decimal(digits);
  return outcome.hedgeRatio?.toDecimalPlaces(told.decimalPlaces()).equals(told) === true;
}
