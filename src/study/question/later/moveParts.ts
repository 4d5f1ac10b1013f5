import { Decimal } from "../../../computation/decimal.js";
import type { OptionTexts, QuestionPart } from "../question.js";
import type { Move } from "./happened.js";

/** A part as it stands, or one for each course of events. */
export function moveParts(
  moves: readonly Move[],
  label: string,
  options: OptionTexts,
): readonly Pick<QuestionPart, "label" | "options" | "ownReturn" | "indexMove" | "isReturnTold" | "isCash">[] {
  if (moves.length === 0) return [{ label, options }];
  return moves.map((move) => ({
    label: moves.length > 1 ? `${label} ${titleOf(move)}`.trim() : label,
    options: { ...options, move: move.text },
    ...ownReturn(move, options),
    ...(move.isTold === true ? { isReturnTold: true as const } : {}),
    ...(move.isCash === true ? { isCash: true as const } : {}),
    ...(move.index === undefined ? {} : { indexMove: percent(move.index.size) }),
  }));
}

const percent = (fraction: Decimal) => fraction.times(100).toSignificantDigits(80).toFixed();

const titleOf = ({ text, index }: Move) => index?.level?.toFixed() ?? text;

/** What the portfolio itself returns; what is still to be bought costs as much more. */
function ownReturn({ own, size, isCash }: Move, { beta, target }: OptionTexts): Pick<QuestionPart, "ownReturn"> {
  const isBought = beta === "0" && target !== undefined && target !== "0";
  if (!isBought || isCash === true) return own === undefined ? {} : { ownReturn: percent(own) };
  return { ownReturn: percent((own ?? size.times(new Decimal(target))).negated()) };
}
