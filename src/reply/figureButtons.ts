import { answerButtons, type Button, tryButton } from "./controls.js";
import type { Draft } from "./reply.js";

/** The buttons of an answer without a picture or a working of its own; without amounts there is one way to share it. */
export function figureButtons(hasAmounts: boolean): readonly Button[] {
  const wanted = hasAmounts ? ["edit", "share", "amounts"] : ["edit", "share"];
  return answerButtons.filter(({ action }) => wanted.includes(action));
}

/** An answer, of a request without amounts, for others to see. */
export function forOthers(draft: Draft): Draft {
  return { ...draft, controls: [tryButton] };
}
