import type { StoreProblem } from "../request/inputError.js";
import type { Problem } from "../request/problem.js";
import { echo } from "./format.js";

/** Nothing was changed, and what needs no memory still works. */
const LATER =
  "Nothing was changed. Answers that need nothing saved still work; type the inputs, or try again in a moment.";

/** What the desk's memory refuses, and what it cannot do at present. */
export const storeWording: Readonly<Record<StoreProblem, (problem: Problem) => string>> = {
  "store-not-found": ({ typed, part, about }) => {
    const named = typed ?? part;
    const there = about === undefined || about === "" ? "Nothing is saved yet." : `There are ${echo(about, 300)}.`;
    return `no saved portfolio ${named === undefined ? "of that name" : `“${echo(named)}”`} that you can see here. ${there}`;
  },
  "store-name-taken": () => "there is a portfolio of that name already; choose another, or delete that one first.",
  "store-not-yours": () => "only who shared it, or who manages this server, can do that.",
  "store-server-only": () => "that is about a server; use it in one that the bot was added to.",
  "store-not-manager": () => "only who has Manage Server here can change the server's settings.",
  "store-not-administrator": () => "only an administrator of this server can see or delete all that is stored of it.",
  "store-done-already": () =>
    "it was carried out a moment ago, when it first arrived. /portfolio show has what is saved now.",
  "store-nothing-to-undo": () => "no trade is left to undo.",
  "store-unusable-name": () => "that cannot be a name; use letters and digits.",
  "store-unusable-text": () => "it holds a character that cannot be stored.",
  "store-too-many-portfolios": () =>
    "that is one more than can be kept: 50 for a person, 200 for a server. Delete one with /portfolio delete.",
  "store-too-many-holdings": () => "more than 500 holdings; put small ones together.",
  "store-too-many-trades": () =>
    "1,000 trades are recorded, the most that are kept. State the position anew with /portfolio save held: it takes the place of its contract's trades, and the profit so far is told no more.",
  "store-away": () => `what was saved cannot be reached at present. ${LATER}`,
  "store-read-only": () => `what was saved can be read but not changed at present. ${LATER}`,
  "store-full": () => `there is no room to save anything at present. ${LATER}`,
  "store-busy": () => `what was saved is being changed by too many at once. ${LATER}`,
  "store-newer": () => `what was saved belongs to a later version of the bot. ${LATER}`,
  "store-closed": () => "the bot is being restarted; run it again in a moment.",
  "store-failed": () => `what was saved cannot be used at present. ${LATER}`,
};
