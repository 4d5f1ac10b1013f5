import { writeCommandLine } from "../request/commandLine.js";
import { savedValue } from "../request/portfolioContents.js";
import { writePortfolioName } from "../request/portfolioName.js";
import { positionsOf } from "../request/positions.js";
import { isIn, tradedContract } from "../request/tradedContract.js";
import { writeMoney, writeNumber } from "../request/writeOption.js";
import type { SavedPortfolio } from "../store/store.js";
import { confirmButton } from "./controls.js";
import { echo } from "./format.js";
import { portfolioFacts } from "./portfolioReply.js";
import type { Draft } from "./reply.js";

/** What would go, and the button that does it. */
export function deleteQuestion(portfolio: SavedPortfolio): Draft {
  const counting = portfolio.trades.filter(({ undone }) => undone === undefined).length;
  const others = portfolio.owner === "server" ? " Everyone in this server loses it." : "";
  return {
    title: `Delete “${echo(portfolio.name)}”?`,
    tone: "problem",
    summary: [
      `Its inputs, ${counting} ${counting === 1 ? "trade" : "trades"} and its history go at once and cannot be brought back.${others}`,
      "Nothing has been deleted yet.",
    ],
    sections: [],
    facts: { ...portfolioFacts(portfolio), deleted: false },
    receipt: writeCommandLine("portfolio delete", {
      name: writePortfolioName(portfolio),
      saved: portfolio.created.at,
    }),
    controls: [confirmButton("Delete it")],
  };
}

/** That it is gone, and the line that saves its inputs again. */
export function deletedReply(portfolio: SavedPortfolio): Draft {
  const { name, owner, beta, contract, multiplier, currency, note } = portfolio;
  const value = savedValue(portfolio);
  const hedgedWith = tradedContract(portfolio, undefined, []);
  const held = positionsOf(portfolio).find((position) => isIn(position, hedgedWith))?.contracts;
  const again = writeCommandLine("portfolio save", {
    name,
    value: value === undefined ? undefined : writeMoney(value, currency),
    beta,
    contract: contract === "own" ? undefined : contract,
    multiplier: contract === "own" ? multiplier : undefined,
    held: held === undefined ? undefined : writeNumber(held),
    note: note === undefined ? undefined : echo(note, 500),
    shared: owner === "server" ? "true" : undefined,
  });
  return {
    title: `Deleted “${echo(name)}”`,
    summary: ["It is gone from the store, with its trades and history. Messages that showed it stay in Discord."],
    sections: [{ heading: "To save its inputs again", commands: [again] }],
    facts: { ...portfolioFacts(portfolio), deleted: true },
    receipt: "/portfolio list",
  };
}
