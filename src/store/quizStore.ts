import type { Database } from "./database.js";
import { requireText } from "./names.js";
import { lockOf, ownerKey } from "./owners.js";
import type { QuizStore } from "./quizTypes.js";
import { answersOf, awaitsReveal, countRound, deleteOldChoices, roundOwner, scorersIn, takeChoice } from "./rounds.js";
import { beginScores, countAnswer, endScores, keptSince, scoresOf } from "./scores.js";
import type { Step } from "./step.js";
import type { Asker } from "./store.js";

/** The part of a store that is about the quiz. */
export function quizStore(database: Database, now: () => Date): QuizStore {
  /** Whoever deletes all of one of these people, or of the server, waits, or is waited for. */
  const change = <Result>(asker: Asker, people: readonly string[], work: (step: Step) => Promise<Result>) => {
    const locks = [asker, ...people.map((person) => ({ person }))].map((one) => lockOf(ownerKey(one, "person")));
    return database.write([...locks, lockOf(roundOwner(asker))], (transaction) =>
      work({ transaction, asker, at: now().toISOString() }),
    );
  };

  return {
    keepScores: async (asker, keep) => {
      if (!keep && !database.exists()) return 0;
      const deleted = await change(asker, [], async (step) =>
        keep ? beginScores(step) : (await endScores(step.transaction, step.asker.person)).quizAnswers,
      );
      if (!keep) await database.scrub();
      return deleted;
    },
    recordAnswer: async (asker, answer) => {
      requireText(answer);
      // Most people keep no scores: their answers wait for nobody.
      const since = await database.read(undefined, (transaction) => keptSince(transaction, asker.person));
      if (since === undefined) return "not-kept";
      return change(asker, [], async (step) =>
        (await awaitsReveal(step.transaction, asker.person, answer.question)) ? "again" : countAnswer(step, answer),
      );
    },
    scores: (asker) =>
      database.read({ topics: [], missed: [], leaders: [] }, (transaction) => scoresOf(transaction, asker)),
    answerRound: async (asker, choice) => {
      requireText(choice);
      return change(asker, [], (step) => takeChoice(step, choice));
    },
    roundAnswers: (asker, round) =>
      database.read({ counts: {} }, (transaction) => answersOf(transaction, asker, round)),
    revealRound: async (asker, revealed) => {
      requireText(revealed);
      const { round } = revealed;
      const scorers = await database.read([], (transaction) => scorersIn(transaction, asker, round));
      const people = scorers.map(({ person }) => person);
      if (people.length > 0) await change(asker, people, (step) => countRound(step, revealed, people));
      return database.read({ counts: {} }, (transaction) => answersOf(transaction, asker, round));
    },
    forgetRounds: async (olderThanDays) => {
      if (!database.exists()) return 0;
      const deleted = await database.write([], (transaction) => deleteOldChoices(transaction, now(), olderThanDays));
      if (deleted > 0) await database.scrub();
      return deleted;
    },
  };
}
