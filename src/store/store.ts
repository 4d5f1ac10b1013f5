import type { QuizStore } from "./quizTypes.js";

/** Who asks: what they may see and change follows from it and from nothing else. Ids are Discord's, opaque text here. */
export interface Asker {
  readonly person: string;
  /** The server in which they ask; not set in direct messages. */
  readonly server?: string;
  /** Whether Discord gives them Manage Server there. */
  readonly manages?: boolean;
  /** Whether Discord gives them Administrator there, or they own it. */
  readonly administers?: boolean;
  /** What they ask, by an id: however often it is delivered, it changes portfolios and trades once. */
  readonly request?: string;
}

/** Whose a portfolio or a setting is: the asker's own, or the server's in which they ask. */
export type Owner = "person" | "server";

/** A holding. Numbers are decimals in plain notation: `0.25`, `-1200000`. */
export interface SavedHolding {
  readonly name: string;
  /** Share of the portfolio, a fraction. */
  readonly weight?: string;
  readonly amount?: string;
  readonly beta: string;
}

/** What a portfolio holds. Numbers are decimals in plain notation, kept to the last digit. */
export interface PortfolioContents {
  readonly value?: string;
  readonly currency?: string;
  readonly beta?: string;
  /** The contract that it is usually hedged with: an id of the catalogue, or `own`. */
  readonly contract?: string;
  readonly multiplier?: string;
  readonly note?: string;
  readonly holdings?: readonly SavedHolding[];
}

/** A trade, or a position stated, as it is told to the store. */
export interface NewTrade {
  /** `set` states the position as it is; `trade` adds to it. */
  readonly kind: "trade" | "set";
  /** An id of the catalogue, or `own`. */
  readonly contract: string;
  readonly multiplier: string;
  readonly currency?: string;
  /** Signed: negative is sold. */
  readonly contracts: string;
  readonly price?: string;
}

/** When something was done, ISO 8601 in UTC with milliseconds, and by whom: no one once they had their data deleted. */
export interface Entry {
  readonly at: string;
  readonly by?: string;
}

/** A trade as the store keeps it. */
export interface Trade extends NewTrade, Entry {
  readonly id: string;
  /** Set when it no longer counts. */
  readonly undone?: Entry;
}

/** A portfolio as the store keeps it. */
export interface SavedPortfolio extends PortfolioContents {
  /** As it was typed. */
  readonly name: string;
  readonly owner: Owner;
  /** Oldest first, those undone too. */
  readonly trades: readonly Trade[];
  readonly created: Entry;
  readonly changed: Entry;
  /** Who shared it with the server: they, or who manages the server, may rename it, delete it and make it personal. */
  readonly sharedBy?: string;
}

/** What happened to a portfolio. */
export type ChangeKind = "created" | "changed" | "renamed" | "shared" | "made-personal" | "trade" | "undo";

/** One entry of a portfolio's history. */
export interface Change extends Entry {
  readonly what: ChangeKind;
  /** Field → what it was and what it became; holdings are told by their number. */
  readonly details: Readonly<Record<string, { readonly before?: string; readonly after?: string }>>;
}

/** What to change in a portfolio: only the fields given; null clears one. */
export type PortfolioChanges = {
  readonly [Field in keyof PortfolioContents]?: PortfolioContents[Field] | null;
} & {
  /** A trade, or a position stated, that is recorded in the same step. */
  readonly trade?: NewTrade;
};

/** Which portfolio; names equal but for case, width and spaces are the same. */
export interface Which {
  readonly name: string;
  readonly owner: Owner;
}

/** Setting → value. */
export type Settings = Readonly<Record<string, string>>;

/** How many rows of each kind. */
export interface Counts {
  readonly portfolios: number;
  readonly trades: number;
  readonly changes: number;
  readonly settings: number;
  /** That scores are to be kept. */
  readonly quizOptIns: number;
  readonly quizAnswers: number;
  /** Of a person in servers, or of a server's people. */
  readonly quizScores: number;
  /** In rounds. */
  readonly groupAnswers: number;
}

/** What was deleted, and what stays without the person's id because it is others' too. */
export interface Erased {
  readonly deleted: Counts;
  readonly unlinked: Counts;
}

/** What is said of the store itself. */
export interface StoreState {
  readonly kind: "file" | "postgresql";
  /** Not set when it can be read and written. */
  readonly trouble?: StoreErrorCode;
}

/**
 * Why the store could not do it.
 *
 * - `away`: it cannot be reached, or its file was taken away
 * - `read-only`: it may not be written, or its directory may not be entered
 * - `full`: its disk or its quota is full
 * - `busy`: others hold it for too long
 * - `newer`: a later version of the product has changed its tables; they are left as they are
 * - `closed`: the process is ending
 * - `failed`: anything else; the cause is for the log
 */
export type StoreErrorCode = "away" | "read-only" | "full" | "busy" | "newer" | "closed" | "failed";

/**
 * The desk's memory. It sees for each asker their own portfolios and settings and those of the server they ask in, and
 * nothing else. What a promise has confirmed outlives the process, however it ends.
 *
 * Every method throws `StoreError` when the store itself fails, within about 3 s, and `StoreRefusal` where a rule is
 * against it: rules are named at each method, and `done-already` may meet any that changes a portfolio. Where nothing was ever saved, reading costs a look at the disk.
 */
export interface Store extends QuizStore {
  /** All portfolios that the asker sees, by name; made for completion, 20 ms at most with a million portfolios. */
  readonly names: (asker: Asker) => Promise<readonly Which[]>;

  /** The portfolios of that name: none, one, or two when both the asker and the server have one; the asker's first. */
  readonly portfolio: (
    asker: Asker,
    which: { readonly name: string; readonly owner?: Owner },
  ) => Promise<readonly SavedPortfolio[]>;

  /**
   * Creates a portfolio, or changes the given fields of the one that has the name.
   *
   * @throws StoreRefusal: server-only, unusable-name, unusable-text, too-many-portfolios, too-many-holdings, too-many-trades
   * @example await store.save({ person: "1" }, "person", "Desk", { value: "10000000", beta: "1.2" })
   */
  readonly save: (asker: Asker, owner: Owner, name: string, changes: PortfolioChanges) => Promise<SaveResult>;

  /** @throws StoreRefusal: not-found, not-yours, server-only, unusable-name, name-taken */
  readonly rename: (asker: Asker, which: Which, newName: string) => Promise<SavedPortfolio>;

  /**
   * Deletes a portfolio with its trades and history, and gives back what it was.
   *
   * @throws StoreRefusal: not-found, not-yours, server-only
   */
  readonly remove: (asker: Asker, which: Which) => Promise<SavedPortfolio>;

  /**
   * Shares a portfolio with the server, or makes a shared one the asker's own. Trades and history go with it.
   *
   * @throws StoreRefusal: not-found, not-yours, server-only, name-taken, too-many-portfolios
   */
  readonly move: (asker: Asker, which: Which, to: Owner) => Promise<SavedPortfolio>;

  /** The latest 200 changes, newest first. @throws StoreRefusal: not-found, server-only */
  readonly history: (asker: Asker, which: Which) => Promise<readonly Change[]>;

  /** Records a trade. @throws StoreRefusal: not-found, server-only, too-many-trades, unusable-text */
  readonly trade: (asker: Asker, which: Which, trade: NewTrade) => Promise<SavedPortfolio>;

  /** Undoes the latest trade that counts. @throws StoreRefusal: not-found, server-only, nothing-to-undo */
  readonly undoTrade: (
    asker: Asker,
    which: Which,
  ) => Promise<{ readonly saved: SavedPortfolio; readonly undone: Trade }>;

  /** The settings of the asker and of the server. Another process's change shows within 5 s. */
  readonly settings: (asker: Asker) => Promise<{ readonly person: Settings; readonly server: Settings }>;

  /** The same without waiting, where they were read lately or nothing was ever saved. */
  readonly knownSettings: (asker: Asker) => { readonly person: Settings; readonly server: Settings } | undefined;

  /** Sets settings; null removes one. @throws StoreRefusal: server-only, not-manager, unusable-text */
  readonly changeSettings: (
    asker: Asker,
    scope: Owner,
    changes: Readonly<Record<string, string | null>>,
  ) => Promise<void>;

  /**
   * Everything that is stored of a person, with what they entered in servers; or of a server.
   *
   * @throws StoreRefusal: server-only, not-administrator
   */
  readonly exportFor: (asker: Asker, scope: Owner) => Promise<Readonly<Record<string, unknown>>>;

  /**
   * Deletes everything of a person or a server. What a person entered in a server's portfolios stays without their id.
   *
   * @throws StoreRefusal: server-only, not-administrator
   */
  readonly erase: (asker: Asker, scope: Owner) => Promise<Erased>;

  /** Remembers that the bot is no longer in a server, if anything of it is stored. The first time counts. */
  readonly serverGone: (server: string) => Promise<void>;
  /** Forgets that it was gone. */
  readonly serverHere: (server: string) => Promise<void>;
  /** The servers of which anything is stored. */
  readonly serversWithData: () => Promise<readonly string[]>;
  /** Deletes what is stored of servers that are gone for so many days, and names them. */
  readonly purgeGone: (olderThanDays: number) => Promise<readonly string[]>;

  /**
   * Whether this process is to run a job now: one of all that ask does, once in the time given. Never where nothing is
   * stored.
   *
   * @example if (await store.claim("purge", 24 * 3600 * 1000)) await store.purgeGone(30)
   */
  readonly claim: (job: string, everyMs: number) => Promise<boolean>;

  /** What state the store is in; it never throws. A full disk shows only when something is saved. */
  readonly check: () => Promise<StoreState>;
  /** Ends it; what is under way is finished or fails with `closed`. */
  readonly close: () => Promise<void>;
}

/** What saving did. */
export interface SaveResult {
  readonly created: boolean;
  readonly saved: SavedPortfolio;
  /** What it held before, if it was there. */
  readonly before?: PortfolioContents;
}
