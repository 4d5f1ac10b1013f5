import { writeCoefficient } from "../../request/writeOption.js";
import type { Asked } from "./askedParts.js";
import type { Inputs } from "./inputs.js";
import { asksCount } from "./partAsks.js";
import { having } from "./segment.js";
import { coefficients, rolesIn } from "./slot.js";

const LATER =
  /\b(?:turn(?:s|ed)? out|actual(?:ly)?|really|true|prov(?:es?|ed)|reali[sz]ed|in fact|ex[- ]post|afterwards?|subsequently|in the event|over the (?:period|hedge))\b/;

/** What beta turned out to be after a hedge was sized by another one. */
export interface TurnedOut {
  /** As it would be typed. */
  readonly actualBeta: string;
  readonly words: string;
  /** Inputs with the beta that sized the hedge. */
  readonly sizing: Inputs;
}

/**
 * The beta that a part tells of afterwards, where it asks what came of the contracts of a part before: they stay as many.
 *
 * @example
 * "(b) If beta turns out to be 1.0, what is the net result?" // actualBeta "1", sized by the question's own 1.2
 */
export function turnedOut(asked: Asked, inputs: Inputs): TurnedOut | undefined {
  const { own, segments, assumption } = asked;
  const [beta, another] = having(own, "beta");
  const sized = rolesIn(
    segments.filter((segment) => segment !== own),
    "beta",
  )[0];
  if (beta === undefined || another !== undefined || sized === undefined) return undefined;
  if (assumption?.code !== "target-from-before" || asksCount(own) || inputs.options.holdings !== undefined)
    return undefined;
  const [actualBeta] = coefficients(beta);
  const [before = ""] = sized.quantity.coefficients.map(writeCoefficient);
  if (actualBeta === undefined || !LATER.test(own.sentences[beta.sentence]?.plain ?? "")) return undefined;
  return {
    actualBeta,
    words: beta.quantity.words,
    sizing: { ...inputs, options: { ...inputs.options, beta: before } },
  };
}
