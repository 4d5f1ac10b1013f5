import { closest } from "./catalogue/closest.js";
import type { Asker, Context, RawOptions } from "./command.js";
import { InputError } from "./request/inputError.js";
import type { Options } from "./request/option.js";
import { type NamedPortfolio, readPortfolioName, writePortfolioName } from "./request/portfolioName.js";
import type { Memory } from "./request/recall.js";
import type { Soon } from "./request/soon.js";
import type { SavedPortfolio, Store, Which } from "./store/store.js";
import { StoreError } from "./store/storeError.js";
import { StoreRefusal } from "./store/storeRefusal.js";
import { keptFromChannel, UNREAD, WHY } from "./visibility.js";

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
  const known = named === undefined ? store.knownSettings(asker) : undefined;
  if (known !== undefined) return known;
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

/** How long an answer, or a share, waits for defaults: Discord wants to hear something within three seconds. */
const DEFAULTS_WITHIN_MS = 2_000;

/** Where the store cannot say, or not in time, an answer goes without defaults, and tells so. */
async function defaults(store: Store, asker: Asker, { report }: Context): Promise<Remembered> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError("busy", "defaults took too long")), DEFAULTS_WITHIN_MS);
  });
  try {
    return await Promise.race([store.settings(asker), late]);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    report?.(error);
    return { ...NOTHING, defaultsUnread: true };
  } finally {
    clearTimeout(timer);
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

/**
 * The portfolio that saving under a name changes, if it is there. One that is the server's alone is never changed unless
 * that is said: what a person saves for themselves must not be seen by all.
 *
 * @throws {@link InputError} `portfolio-servers`, `portfolio-twice`
 */
export async function savedBefore(context: Context, named: NamedPortfolio): Promise<SavedPortfolio | undefined> {
  const found = await seenPortfolio(storeOf(context), askerOf(context), named, "name");
  if (found?.owner !== "server" || named.owner !== undefined) return found;
  const fixes = (["person", "server"] as const).map((owner) => writePortfolioName({ name: named.name, owner }));
  throw new InputError("portfolio-servers", { part: named.name, fixes }, "name");
}

/** The portfolio that a command is about. @throws {@link InputError} `store-not-found`, `portfolio-twice` */
export function foundPortfolio(context: Context, named: NamedPortfolio): Promise<SavedPortfolio> {
  return namedPortfolio(storeOf(context), askerOf(context), named, "name");
}

/**
 * The portfolio that is to be deleted, where the asker may: asking whether to delete it is refused already.
 *
 * @param saved when it was saved, as a question told it: one that has its name by now is another
 * @throws {@link InputError} `portfolio-newer` and as {@link foundPortfolio}, {@link StoreRefusal} `not-yours`
 */
export async function portfolioToDelete(
  context: Context,
  named: NamedPortfolio,
  saved: string | undefined,
): Promise<SavedPortfolio> {
  const portfolio = await foundPortfolio(context, named);
  const { person, manages = false } = askerOf(context);
  if (portfolio.owner === "server" && portfolio.sharedBy !== person && !manages) throw new StoreRefusal("not-yours");
  const newer = saved !== undefined && saved !== portfolio.created.at;
  if (newer) throw new InputError("portfolio-newer", { part: portfolio.name }, "name");
  return portfolio;
}

/** Why the server wants a copy of an answer not shown in this channel, in words; nothing where it may be. */
export async function keptFromSharing(context: Context, hasAmounts: boolean): Promise<string | undefined> {
  const { store, asker } = context;
  if (store === undefined || asker?.server === undefined) return undefined;
  const { server, defaultsUnread } = await defaults(store, asker, context);
  if (defaultsUnread === true) return UNREAD;
  const why = keptFromChannel(server, asker, hasAmounts);
  return why === undefined ? undefined : WHY[why];
}

/** The contract that is used where none is named: the person's default, or the server's; a symbol. */
export function defaultContract({ memory }: Context): string | undefined {
  return memory?.person.contract ?? memory?.server.contract;
}
