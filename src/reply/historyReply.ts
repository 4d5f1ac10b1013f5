import { writeCommandLine } from "../request/commandLine.js";
import { writePortfolioName } from "../request/portfolioName.js";
import type { Change, ChangeKind, SavedPortfolio } from "../store/store.js";
import { echo } from "./format.js";
import { person } from "./person.js";
import type { Draft } from "./reply.js";
import { when } from "./when.js";

/** Changes that a reply tells; all that are kept stand in the facts. */
const MAX_SHOWN = 15;

const WHAT: Readonly<Record<ChangeKind, string>> = {
  created: "saved it",
  changed: "changed it",
  renamed: "renamed it",
  shared: "shared it with the server",
  "made-personal": "made it personal",
  trade: "recorded a trade",
  undo: "undid a trade",
};

/** What happened to a portfolio, the latest first: when, who, and each field before and after. */
export function historyReply(portfolio: SavedPortfolio, changes: readonly Change[]): Draft {
  const more = changes.length - MAX_SHOWN;
  return {
    title: `History of “${echo(portfolio.name)}”`,
    summary: [
      `${changes.length} ${changes.length === 1 ? "change" : "changes"}, the latest first; the latest 200 are kept.`,
    ],
    sections: [
      { heading: "Changes", lines: changes.slice(0, MAX_SHOWN).map(changeLine) },
      ...(more > 0 ? [{ heading: "Earlier", lines: [`${more} more; /data export has them all.`] }] : []),
    ],
    facts: {
      name: echo(portfolio.name),
      owner: portfolio.owner,
      changes: changes.map(({ at, by, what, details }) => ({ at, by, what, details: { ...details } })),
    },
    receipt: writeCommandLine("portfolio history", { name: writePortfolioName(portfolio) }),
  };
}

function changeLine({ at, by, what, details }: Change): string {
  const fields = Object.entries(details).map(([field, { before, after }]) => {
    if (before === undefined) return `${field} ${echo(after ?? "", 80)}`;
    return `${field} ${echo(before, 80)} → ${after === undefined ? "none" : echo(after, 80)}`;
  });
  return `${when(at)}: ${person(by)} ${WHAT[what]}${fields.length === 0 ? "" : ` (${fields.join(", ")})`}.`;
}
