import type { ChangeRow, PortfolioRow, TradeRow } from "./schema.js";
import type { Change, Entry, PortfolioContents, SavedHolding, SavedPortfolio, Trade } from "./store.js";

type Present<Row> = { readonly [Key in keyof Row]?: NonNullable<Row[Key]> };

/** A row's values without those that are not there. */
function present<Row extends object>(row: Row): Present<Row> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<Row>;
}

function entry(at: string, by: string | null): Entry {
  return by === null ? { at } : { at, by };
}

/** What a portfolio's row holds. */
export function contentsOf(row: PortfolioRow): PortfolioContents {
  const { value, currency, beta, contract, multiplier, note, holdings } = row;
  const plain = present({ value, currency, beta, contract, multiplier, note });
  return holdings === null ? plain : { ...plain, holdings: JSON.parse(holdings) as readonly SavedHolding[] };
}

/** A portfolio from its row and the rows of its trades, oldest first. */
export function portfolioOf(row: PortfolioRow, trades: readonly TradeRow[]): SavedPortfolio {
  return {
    ...contentsOf(row),
    name: row.name,
    owner: row.owner_kind,
    trades: trades.map(tradeOf),
    created: entry(row.created_at, row.created_by),
    changed: entry(row.changed_at, row.changed_by),
    ...(row.shared_by === null ? {} : { sharedBy: row.shared_by }),
  };
}

/** A trade from its row. */
export function tradeOf(row: TradeRow): Trade {
  const { id, kind, contract, multiplier, currency, contracts, price } = row;
  return {
    ...{ id, kind, contract, multiplier, contracts },
    ...present({ currency, price }),
    ...entry(row.made_at, row.made_by),
    ...(row.undone_at === null ? {} : { undone: entry(row.undone_at, row.undone_by) }),
  };
}

/** A change from its row. */
export function changeOf(row: ChangeRow): Change {
  return {
    ...entry(row.made_at, row.made_by),
    what: row.what,
    details: JSON.parse(row.details) as Change["details"],
  };
}
