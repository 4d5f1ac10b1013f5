import { againstWords } from "./againstWords.js";
import type { Asked } from "./askedParts.js";
import type { Goal } from "./goals.js";
import { asksHoldingsBeta } from "./holdingsBeta.js";
import type { Inputs } from "./inputs.js";
import { isWorthless } from "./netBook.js";
import { ASKS_EFFECT, asksCount } from "./partAsks.js";
import type { Missing, OptionTexts } from "./question.js";
import { having, type Segment } from "./segment.js";

/** A part, as far as it is known, to be looked over for what it lacks. */
interface Known {
  readonly asked: Asked;
  readonly inputs: Inputs;
  readonly goal: Goal | undefined;
  readonly beta: string | undefined;
  /** Its options with the target that its goal sets. */
  readonly typed: OptionTexts;
  /** Whether contracts are given, so that none are asked for. */
  readonly isGiven: boolean;
  /** Whether it does without a target. */
  readonly needsNoTarget: boolean;
  /** Whether it asks for a direction alone, so that nothing has to be sized. */
  readonly isDirection: boolean;
  /** Whether it asks for money of the index, so that no future is needed. */
  readonly isAmount: boolean;
}

/** Contracts that a hedge is to do without: how far it goes down has to be known. */
const BUYS_BACK =
  /\b(?:how many|number of)\b[^.?;]{0,40}\b(?:buy|buys|bought|be bought|sell|sold|close|closed)\b(?: \w+)? (?:back|out|off)\b|\b(?:how many|number of)\b[^.?;]{0,40}\b(?:unwind|unwound)\b/i;

/** What is asked for is a trade beside contracts that are on already. */
const ASKS_MORE =
  /\b(?:how many|number of|what number)\b[^.?;]{0,20}\b(?:additional|further|extra|more)\b|\b(?:additional|further|extra) (?:\w+ ){0,2}(?:contracts?|futures)\b/i;

/** Whether a part asks for contracts beside those that are on. */
export const asksMore = ({ text }: Segment): boolean => ASKS_MORE.test(text) || BUYS_BACK.test(text);

/** What has to be asked before a part can be answered. */
export function missingFrom(known: Known): readonly Missing[] {
  const { asked, inputs, beta, isDirection, isAmount } = known;
  const worth: readonly Missing[] = inputs.options.value === undefined ? [{ field: "value" }] : [];
  if (isAmount)
    return [...worth, ...(beta === undefined ? [missingBeta(asked.segments)] : []), ...missingTarget(known)];
  const holdings = asked.segments.find((segment) => segment.holdings !== undefined)?.holdings;
  const isRefused = holdings !== undefined && isWorthless(holdings);
  return [
    ...inputs.missing,
    ...(beta === undefined && !isRefused ? [missingBeta(asked.segments)] : []),
    ...missingTarget(known),
    ...unclearPrice(known),
    ...missingHeld(known),
    ...(isDirection ? [] : missingSize(known)),
  ];
}

function missingTarget({ asked, goal, typed, needsNoTarget }: Known): readonly Missing[] {
  const unclear: readonly Missing[] =
    goal?.kind === "unclear" ? [{ field: "target", why: "change-without-direction" }] : [];
  if (goal !== undefined && againstWords(asked, goal, typed))
    return [...unclear, { field: "target", why: "other-direction" }];
  if (goal?.kind === "weak" && BUYS_BACK.test(asked.own.text)) return [{ field: "target" }];
  return goal === undefined && !needsNoTarget ? [{ field: "target" }] : unclear;
}

/** A price that may be the hedge's start or its end. */
function unclearPrice({ asked, inputs }: Known): readonly Missing[] {
  const { unclearPrice } = asked.own;
  if (unclearPrice === undefined) return [];
  const { words } = unclearPrice.quantity;
  return [{ field: "price", why: "start-or-end", words, choices: [inputs.price?.toFixed() ?? words] }];
}

function missingHeld({ asked, inputs, typed, goal, isGiven }: Known): readonly Missing[] {
  const { text } = asked.own;
  const isSized = asked.assumption?.code === "target-from-before";
  const isSettled =
    isGiven ||
    isSized ||
    asksCount(asked.own) ||
    (inputs.options.holdings !== undefined && asksHoldingsBeta(asked.own));
  const asksWhatIsLeft = !isSettled && goal?.kind === "weak" && ASKS_EFFECT.test(text) && !/\bwhat if\b/i.test(text);
  return asksWhatIsLeft || (typed.held === undefined && asksMore(asked.own)) ? [{ field: "held" }] : [];
}

function missingSize({ asked, inputs }: Known): readonly Missing[] {
  const { value, price, multiplier, contract } = inputs.options;
  const known = (field: string) => inputs.missing.some((missing) => missing.field === field);
  const isPriceAsked = known("price") || asked.own.unclearPrice !== undefined;
  return [
    ...(value === undefined && !inMoney(inputs.options) ? [{ field: "value" }] : []),
    ...(price === undefined && !isPriceAsked ? [{ field: "price" }] : []),
    ...(multiplier === undefined && contract === undefined && !known("contract") ? [{ field: "multiplier" }] : []),
  ];
}

/** Whether holdings say themselves what they come to. */
function inMoney({ holdings }: OptionTexts): boolean {
  return holdings !== undefined && !holdings.includes("%");
}

function missingBeta(segments: readonly Segment[]): Missing {
  const volatile = segments.some(
    (segment) =>
      having(segment, "not-beta").length > 0 ||
      /\b(?:twice|times|half|more|less|as) (?:as |more |less )?volatile\b|\bvolatil/i.test(segment.text),
  );
  return volatile ? { field: "beta", why: "volatility-is-no-beta" } : { field: "beta" };
}
