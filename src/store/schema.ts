import type { ChangeKind, NewTrade, Owner } from "./store.js";

/** A portfolio's row. Decimals and times are text in every table; see `docs/data.md` for each column. */
export interface PortfolioRow {
  readonly id: string;
  readonly owner_kind: Owner;
  readonly owner_id: string;
  readonly name: string;
  readonly name_key: string;
  readonly value: string | null;
  readonly currency: string | null;
  readonly beta: string | null;
  readonly contract: string | null;
  readonly multiplier: string | null;
  readonly note: string | null;
  /** JSON of `SavedHolding[]`. */
  readonly holdings: string | null;
  readonly shared_by: string | null;
  readonly created_at: string;
  readonly created_by: string | null;
  readonly changed_at: string;
  readonly changed_by: string | null;
}

/** A trade's row. */
export interface TradeRow {
  readonly id: string;
  readonly portfolio_id: string;
  /** 1, 2, 3 … within the portfolio. */
  readonly position: number;
  readonly kind: NewTrade["kind"];
  readonly contract: string;
  readonly multiplier: string;
  readonly currency: string | null;
  readonly contracts: string;
  readonly price: string | null;
  readonly made_at: string;
  readonly made_by: string | null;
  readonly undone_at: string | null;
  readonly undone_by: string | null;
}

/** A row of a portfolio's history. */
export interface ChangeRow {
  readonly portfolio_id: string;
  /** 1, 2, 3 … within the portfolio. */
  readonly position: number;
  readonly what: ChangeKind;
  /** JSON of `Change["details"]`. */
  readonly details: string;
  readonly made_at: string;
  readonly made_by: string | null;
}

interface SettingRow {
  readonly scope_kind: Owner;
  readonly scope_id: string;
  readonly key: string;
  readonly value: string;
  readonly changed_at: string;
  readonly changed_by: string | null;
}

interface DepartureRow {
  readonly server_id: string;
  readonly gone_at: string;
}

interface QuizPersonRow {
  readonly person_id: string;
  readonly since: string;
}

interface QuizAnswerRow {
  readonly person_id: string;
  /** 1, 2, 3 … of the person. */
  readonly position: number;
  readonly question: string;
  readonly topic: string;
  readonly points: number;
  readonly out_of: number;
  /** 1 or 0, as is `missed`: not right, and not answered right since. */
  readonly correct: number;
  readonly missed: number;
  readonly answered_at: string;
}

/** A person's row on a server's leaderboard. */
export interface QuizBoardRow {
  readonly server_id: string;
  readonly person_id: string;
  readonly answered: number;
  readonly correct: number;
  readonly points: number;
  readonly out_of: number;
}

interface QuizChoiceRow {
  readonly owner_kind: Owner;
  readonly owner_id: string;
  readonly round: string;
  readonly person_id: string;
  readonly question: string;
  readonly choice: string;
  readonly chosen_at: string;
}

interface RequestRow {
  readonly id: string;
  readonly done_at: string;
}

interface JobRow {
  readonly name: string;
  readonly claimed_at: string;
}

/** The tables, the same in both databases. */
export interface Tables {
  readonly portfolios: PortfolioRow;
  readonly trades: TradeRow;
  readonly changes: ChangeRow;
  readonly settings: SettingRow;
  readonly departures: DepartureRow;
  readonly quiz_people: QuizPersonRow;
  readonly quiz_answers: QuizAnswerRow;
  readonly quiz_board: QuizBoardRow;
  readonly quiz_choices: QuizChoiceRow;
  readonly jobs: JobRow;
  readonly requests: RequestRow;
}
