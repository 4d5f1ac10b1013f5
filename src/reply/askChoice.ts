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
  if (only?.kind !== "hedge" || another !== undefined) return [];
  const [choice, second] = (read.choices ?? []).filter((one) => says(one, only));
  if (choice === undefined || second !== undefined) return [];
  return [`That is answer ${choice.label}: “${format.echo(choice.text.replace(/[.,;]$/, ""), 60)}”.`];
}

/** Whether an answer's first number is the contracts to trade, the right way. */
function says({ text }: Choice, { outcome, part }: Extract<Solved, { readonly kind: "hedge" }>): boolean {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(",", "");
  if (digits === undefined || part.profits !== undefined) return false;
  const { trade } = outcome;
  const otherWay =
    (trade.isNegative() ? PURCHASE : SALE).test(text) && !(trade.isNegative() ? SALE : PURCHASE).test(text);
  return !otherWay && new Decimal(digits).equals(trade.abs());
}
