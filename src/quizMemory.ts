import type { Asker, Context } from "./command.js";
import type { Soon } from "./request/soon.js";
import type { Kept, NewAnswer, RoundAnswers, Taken, Unkept } from "./store/quizTypes.js";
import type { Store } from "./store/store.js";
import { StoreError } from "./store/storeError.js";

/**
 * What the store says, where a quiz goes on without it: what it failed with is reported, and the question is answered
 * all the same. At once where nothing can be kept.
 */
function fromStore<Result>(
  { store, asker, report }: Context,
  work: (store: Store, asker: Asker) => Promise<Result>,
): Soon<Result | Unkept> {
  if (store === undefined || asker === undefined) return "no-store";
  return work(store, asker).catch((error: unknown) => {
    if (!(error instanceof StoreError)) throw error;
    report?.(error);
    return "away" as const;
  });
}

/** Counts an answer in the scores of whoever gave it, if they keep any. */
export function recorded(context: Context, answer: NewAnswer): Soon<Kept | Unkept> {
  return fromStore(context, (store, asker) => store.recordAnswer(asker, answer));
}

/** Takes the choice that was pressed under a question put to a channel. */
export function chosenInRound(context: Context, question: string): Soon<Taken | Unkept> {
  const { message = "", choice = "" } = context.pressed ?? {};
  return fromStore(context, (store, asker) => store.answerRound(asker, { round: message, question, choice }));
}

/** What a question put to a channel comes to: a letter's points, and the right letter. */
interface Graded {
  readonly question: string;
  readonly topic: string;
  readonly right: string;
  readonly points: Readonly<Record<string, number>>;
  readonly outOf: number;
}

/** How the question whose control was pressed was answered, counted in the scores of those who keep them. */
export function revealedRound(context: Context, graded: Graded): Soon<RoundAnswers | Unkept> {
  const round = context.pressed?.message ?? "";
  return fromStore(context, (store, asker) => store.revealRound(asker, { ...graded, round }));
}

/** The same, counted in no scores. */
export function roundSoFar(context: Context): Soon<RoundAnswers | Unkept> {
  return fromStore(context, (store, asker) => store.roundAnswers(asker, context.pressed?.message ?? ""));
}
