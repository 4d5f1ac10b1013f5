import { ZERO } from "../../computation/decimal.js";
import { type Misconception, USUAL } from "./misconception.js";

/** The whole position in place of the trade: 60 short where 40 of them are on already. */
export const heldForgotten: Misconception = {
  id: "held-forgotten",
  name: "contracts held forgotten",
  part: "held",
  slips: (working) => [{ working: { ...working, held: ZERO }, figure: working.held }],
  done: "This is the whole position, not the trade from the {figure} held.",
  right: "Trade what is missing: the position wanted less the position held.",
  source: USUAL,
};

/** 100 short where 20 more were needed. */
export const heldAdded: Misconception = {
  id: "held-added",
  name: "contracts held added",
  part: "held",
  slips: (working) => [{ working: { ...working, held: working.held.negated() }, figure: working.held }],
  done: "The {figure} held were added to the position wanted.",
  right: "They are part of it already: subtract them, sign and all.",
  source: USUAL,
};
