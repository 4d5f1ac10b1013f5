import { writeCommandLine } from "../request/commandLine.js";
import { writePortfolioName } from "../request/portfolioName.js";
import type { Change, ChangeKind, SavedPortfolio } from "../store/store.js";
import { fieldText } from "./fieldText.js";
import { echo } from "./format.js";
import { person } from "./person.js";
import type { Draft } from "./reply.js";
import { tradeText } from "./tradeReply.js";
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
  const told = what === "trade" || what === "undo" ? tradeOf(details) : fieldsOf(details);
  return `${when(at)}: ${person(by)} ${WHAT[what]}${told === "" ? "" : ` (${told})`}.`;
}

/** A trade as its answer told it, whether it was made or undone. */
function tradeOf(details: Change["details"]): string {
  const text = (field: string) => details[field]?.after ?? details[field]?.before;
  const [contract = "own", contracts = "0", price] = ["contract", "contracts", "price"].map(text);
  const kind = text("kind") === "set" ? "set" : "trade";
  return tradeText({ kind, contract, contracts, ...(price === undefined ? {} : { price }) });
}

function fieldsOf(details: Change["details"]): string {
  const fields = Object.entries(details).map(([field, { before, after }]) => {
    const is = after === undefined ? "none" : fieldText(field, after);
    return before === undefined ? `${field} ${is}` : `${field} ${fieldText(field, before)} → ${is}`;
  });
  return fields.join(", ");
}
