import { closest } from "./catalogue/closest.js";
import type { Asker, Context, RawOptions } from "./command.js";
import { InputError } from "./request/inputError.js";
import type { Options } from "./request/option.js";
import { type NamedPortfolio, readPortfolioName, writePortfolioName } from "./request/portfolioName.js";
import type { Memory } from "./request/recall.js";
import type { Soon } from "./request/soon.js";
import type { SavedPortfolio, Store, Which } from "./store/store.js";
import { StoreError } from "./store/storeError.js";
import { keptFromChannel, WHY } from "./visibility.js";

/** What is remembered for a request, and whether the defaults could be read. */
export interface Remembered extends Memory {
  readonly defaultsUnread?: boolean;
}

const NOTHING: Remembered = { person: {}, server: {} };

/**
 * Reads what a request rests on that was not typed: defaults, and the portfolio that it names. Where nothing can be
 * stored, there is nothing to wait for.
 *
 * @throws {@link InputError}, {@link StoreError} where a portfolio is named that cannot be had
 */
export function remember(raw: RawOptions, options: Options, context: Context): Soon<Remembered> {
  const named = Object.hasOwn(options, "portfolio") ? raw.portfolio : undefined;
  const { store } = context;
  if (store === undefined) {
    if (named !== undefined) throw new InputError("no-store", {}, "portfolio");
    return NOTHING;
  }
  const asker = askerOf(context);
  const portfolio =
    named === undefined ? undefined : namedPortfolio(store, asker, readPortfolioName(String(named)), "portfolio");
  return Promise.all([defaults(store, asker, context), portfolio]).then(([known, saved]) =>
    saved === undefined ? known : { ...known, portfolio: saved },
  );
}

/** Who asks: without anybody, nothing can be saved. @throws {@link InputError} `no-store` */
export function askerOf({ asker }: Context): Asker {
  if (asker === undefined) throw new InputError("no-store");
  return asker;
}

/** Where the store cannot say, an answer goes without defaults, and tells so. */
async function defaults(store: Store, asker: Asker, { report }: Context): Promise<Remembered> {
  try {
    return await store.settings(asker);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    report?.(error);
    return { ...NOTHING, defaultsUnread: true };
  }
}

/**
 * The portfolio that a name means to the asker, if they see one.
 *
 * @throws {@link InputError} `portfolio-twice`
 */
async function seenPortfolio(
  store: Store,
  asker: Asker,
  named: NamedPortfolio,
  field: string,
): Promise<SavedPortfolio | undefined> {
  const [first, second] = await store.portfolio(asker, named);
  if (first === undefined || second === undefined) return first;
  const fixes = [first, second].map(writePortfolioName);
  throw new InputError("portfolio-twice", { part: named.name, fixes }, field);
}

/** @throws {@link InputError} `store-not-found`, `portfolio-twice` */
async function namedPortfolio(
  store: Store,
  asker: Asker,
  named: NamedPortfolio,
  field: string,
): Promise<SavedPortfolio> {
  const found = await seenPortfolio(store, asker, named, field);
  if (found === undefined) throw notFound(named.name, await store.names(asker), field);
  return found;
}

/** What is saved, for a command that is about nothing else. @throws {@link InputError} `no-store` */
export function storeOf({ store }: Context): Store {
  if (store === undefined) throw new InputError("no-store");
  return store;
}

/** Names near the one typed are offered; otherwise what there is, is told. */
function notFound(typed: string, visible: readonly Which[], field: string): InputError {
  const names = visible.map(({ name }) => name);
  const byKey = new Map(names.map((name) => [name.toLowerCase(), name]));
  const near = closest(typed.toLowerCase(), [...byKey.keys()]).flatMap((key) => byKey.get(key) ?? []);
  return new InputError("store-not-found", { part: typed, about: names.slice(0, 10).join(", "), fixes: near }, field);
}

/** The portfolios that the asker sees, to be offered while a name is typed; none where the store cannot say. */
export async function visiblePortfolios(context: Context): Promise<readonly Which[]> {
  try {
    return (await context.store?.names(askerOf(context))) ?? [];
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    context.report?.(error);
    return [];
  }
}

/** The portfolio that a command changes, if it is there. @throws {@link InputError} `portfolio-twice` */
export function visiblePortfolio(context: Context, named: NamedPortfolio): Promise<SavedPortfolio | undefined> {
  return seenPortfolio(storeOf(context), askerOf(context), named, "name");
}

/** The portfolio that a command is about. @throws {@link InputError} `store-not-found`, `portfolio-twice` */
export function foundPortfolio(context: Context, named: NamedPortfolio): Promise<SavedPortfolio> {
  return namedPortfolio(storeOf(context), askerOf(context), named, "name");
}

/** Why the server wants a copy of an answer not shown in this channel, in words; nothing where it may be. */
export async function keptFromSharing(context: Context, hasAmounts: boolean): Promise<string | undefined> {
  const { store, asker } = context;
  if (store === undefined || asker?.server === undefined) return undefined;
  const { server, defaultsUnread } = await defaults(store, asker, context);
  // Where nobody can say what the server wants, amounts stay private.
  if (defaultsUnread === true && hasAmounts)
    return "Only you see this: the server's settings cannot be read at present.";
  const why = keptFromChannel(server, asker, hasAmounts);
  return why === undefined ? undefined : WHY[why];
}
