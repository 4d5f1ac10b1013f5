import type { Database } from "./database.js";
import { loadPortfolio, requirePortfolio } from "./findPortfolio.js";
import { movePortfolio, removePortfolio, renamePortfolio } from "./managePortfolio.js";
import { requireText } from "./names.js";
import { lockOf, ownerKey } from "./owners.js";
import { visibleHistory, visibleNames, visiblePortfolios } from "./readPortfolios.js";
import { requireNew } from "./requests.js";
import { savePortfolio } from "./savePortfolio.js";
import type { Step } from "./step.js";
import type { Asker, Owner, Store } from "./store.js";
import { StoreRefusal } from "./storeRefusal.js";
import { addTrade, undoLastTrade } from "./trades.js";

type PortfolioStore = Pick<
  Store,
  "names" | "portfolio" | "save" | "rename" | "remove" | "move" | "history" | "trade" | "undoTrade"
>;

/** The part of a store that is about portfolios and their trades. */
export function portfolioStore(database: Database, now: () => Date): PortfolioStore {
  const change = async <Result>(
    asker: Asker,
    owners: readonly Owner[],
    work: (step: Step) => Promise<Result>,
    needsSaved = true,
  ): Promise<Result> => {
    const locks = owners.map((owner) => lockOf(ownerKey(asker, owner)));
    // Where nothing was ever saved nothing is made, only to look for it there.
    if (needsSaved && !database.exists()) throw new StoreRefusal("not-found");
    return database.write(locks, async (transaction) => {
      const step = { transaction, asker, at: now().toISOString() };
      await requireNew(step);
      return work(step);
    });
  };

  return {
    names: (asker) => database.read([], (transaction) => visibleNames(transaction, asker)),
    portfolio: (asker, which) => database.read([], (transaction) => visiblePortfolios(transaction, asker, which)),
    save: async (asker, owner, name, changes) => {
      requireText(changes);
      return change(asker, [owner], (step) => savePortfolio(step, owner, name, changes), false);
    },
    rename: (asker, which, newName) => change(asker, [which.owner], (step) => renamePortfolio(step, which, newName)),
    remove: (asker, which) => change(asker, [which.owner], (step) => removePortfolio(step, which)),
    move: (asker, which, to) => change(asker, [which.owner, to], (step) => movePortfolio(step, which, to)),
    history: async (asker, which) => {
      ownerKey(asker, which.owner);
      if (!database.exists()) throw new StoreRefusal("not-found");
      return database.read([], (transaction) => visibleHistory(transaction, asker, which));
    },
    trade: async (asker, which, trade) => {
      requireText(trade);
      return change(asker, [which.owner], async (step) => {
        const { id } = await requirePortfolio(step.transaction, asker, which);
        await addTrade(step, id, trade);
        return loadPortfolio(step.transaction, id);
      });
    },
    undoTrade: (asker, which) =>
      change(asker, [which.owner], async (step) => {
        const { id } = await requirePortfolio(step.transaction, asker, which);
        const undone = await undoLastTrade(step, id);
        return { saved: await loadPortfolio(step.transaction, id), undone };
      }),
  };
}
