import type { Asker } from "./store.js";

/** A person's answer to a quiz question, as it is told to the store. */
export interface NewAnswer {
  /** What tells the question from every other: `full-hedge-2-ab3k`. */
  readonly question: string;
  readonly topic: string;
  /** Whole numbers. */
  readonly points: number;
  readonly outOf: number;
  readonly right: boolean;
}

/** What became of an answer: kept, or one to this question was kept before, or no scores are kept for the person. */
export type Kept = "kept" | "again" | "not-kept";

/** Why the store has nothing to say: nothing can be kept here, or it cannot be had at present. */
export type Unkept = "no-store" | "away";

/** How many questions were answered, and what that came to. */
export interface Score {
  readonly answered: number;
  readonly right: number;
  readonly points: number;
  readonly outOf: number;
}

/** A person on a server's leaderboard; equal points are one rank. */
export interface Leader extends Score {
  readonly person: string;
  readonly rank: number;
}

/** A person's scores, and the leaderboard of the server in which they ask. */
export interface Scores {
  /** Since when scores are kept for the person; not set where they are not. */
  readonly since?: string;
  /** Of the latest 1,000 answers, by topic. */
  readonly topics: readonly (Score & { readonly topic: string })[];
  /** Questions that they did not answer right and have not answered right since, latest first, ten at most. */
  readonly missed: readonly string[];
  /** The ten first of the server; none outside one. */
  readonly leaders: readonly Leader[];
  /** The person's own place there. */
  readonly own?: Leader;
}

/** The choice that counts in a round, and whether it was just made. */
export interface Taken {
  readonly choice: string;
  readonly first: boolean;
}

/** A choice in a round: one question put to a channel, known by the id of its message. */
export interface RoundChoice {
  readonly round: string;
  readonly question: string;
  readonly choice: string;
}

/** What a round's question comes to when its answers are shown. */
export interface Revealed {
  readonly round: string;
  readonly question: string;
  readonly topic: string;
  readonly right: string;
  /** Points of each choice; none for one that is not here. */
  readonly points: Readonly<Record<string, number>>;
  readonly outOf: number;
}

/** How a round was answered. */
export interface RoundAnswers {
  /** Choice → how many people; those that nobody took are not there. */
  readonly counts: Readonly<Record<string, number>>;
  /** What the asker chose. */
  readonly own?: string;
}

/**
 * The part of the store that is about the quiz. Scores are kept for those alone who said so. A round belongs to the
 * server it is in; outside one everyone has a round of their own.
 */
export interface QuizStore {
  /** Keeps the asker's scores from now on, or deletes them. Gives back how many answers were deleted. */
  readonly keepScores: (asker: Asker, keep: boolean) => Promise<number>;

  /**
   * Counts the asker's first answer to a question, for themselves and the server they ask in; a later one, when right,
   * only takes the question from those missed. One that they have answered in a round counts when that is revealed.
   *
   * @throws StoreRefusal: unusable-text
   * @example await store.recordAnswer(asker, { question: "fx-1-a", topic: "fx", points: 2, outOf: 2, right: true })
   */
  readonly recordAnswer: (asker: Asker, answer: NewAnswer) => Promise<Kept>;

  /** The asker's scores, and the leaderboard of those in the server who keep theirs. */
  readonly scores: (asker: Asker) => Promise<Scores>;

  /** Answers a round. The first choice stands, and is given back. @throws StoreRefusal: unusable-text */
  readonly answerRound: (asker: Asker, choice: RoundChoice) => Promise<Taken>;

  /** How a round of the server, or one's own outside a server, was answered so far. */
  readonly roundAnswers: (asker: Asker, round: string) => Promise<RoundAnswers>;

  /** The same, counted for all who answered and keep scores. Doing it again changes nothing. */
  readonly revealRound: (asker: Asker, revealed: Revealed) => Promise<RoundAnswers>;

  /** Deletes the answers of rounds that are so many days old, and says how many. */
  readonly forgetRounds: (olderThanDays: number) => Promise<number>;
}
