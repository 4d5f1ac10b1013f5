import { contractById } from "../catalogue/contracts.js";
import { Decimal } from "../computation/decimal.js";
import type { Note } from "../request/note.js";
import type { NewTrade, SavedPortfolio, Trade } from "../store/store.js";
import * as format from "./format.js";
import { person } from "./person.js";
import { portfolioReply } from "./portfolioReply.js";
import type { Draft } from "./reply.js";
import { when } from "./when.js";

/** That a trade was recorded, and the position since; valued at the trade's own price. */
export function tradedReply(saved: SavedPortfolio, trade: NewTrade, notes: readonly Note[]): Draft {
  return portfolioReply(saved, {
    title: `Recorded: ${tradeText(trade)}`,
    lines: [
      `For “${format.echo(saved.name)}”. /portfolio undo takes it back.`,
      ...(trade.price === undefined ? ["No price typed, so no profit or loss can be told of these contracts."] : []),
    ],
    notes,
    valued: trade.price === undefined ? undefined : { price: new Decimal(trade.price), of: trade },
  });
}

/** That a trade no longer counts. */
export function undoneReply(saved: SavedPortfolio, undone: Trade): Draft {
  return portfolioReply(saved, {
    title: `Undone: ${tradeText(undone)}`,
    lines: [
      `It was recorded ${when(undone.at)} by ${person(undone.by)} for “${format.echo(saved.name)}”. It counts no more; the history keeps it.`,
    ],
  });
}

/** A trade in words: "sold 60 SPI 200 at 8,000". */
export function tradeText({
  kind,
  contracts,
  price,
  contract,
}: Pick<NewTrade, "kind" | "contracts" | "price" | "contract">): string {
  const count = new Decimal(contracts);
  const name = contractById(contract)?.shortName ?? "futures";
  const at = price === undefined ? "" : ` at ${format.number(new Decimal(price))}`;
  if (kind === "set") return `position stated as ${format.position(count)} ${name}${at}`;
  return `${count.isNegative() ? "sold" : "bought"} ${format.count(count)} ${name}${at}`;
}
