import { defineCommand } from "../../src/command.js";
import { askerOf, storeOf } from "../../src/memory.js";
import { quizScoresReply } from "../../src/reply/quizScoresReply.js";
import { flag } from "../../src/request/option.js";

/** `/quiz scores`: what you scored, and the server's leaderboard; kept for those alone who want it. */
export default defineCommand({
  name: "quiz scores",
  description: "Your quiz scores and this server's leaderboard; keep says whether yours are kept",
  options: { keep: flag("true keeps your scores from now on; false deletes them") },
  examples: ["/quiz scores"],
  changes: true,
  personal: true,
  hasAmounts: false,
  answer: async ({ keep }, context) => {
    const [store, asker] = [storeOf(context), askerOf(context)];
    const deleted = keep === undefined ? undefined : await store.keepScores(asker, keep);
    const scores = await store.scores(asker);
    const inServer = asker.server !== undefined;
    if (keep === undefined || deleted === undefined) return quizScoresReply(scores, inServer);
    return quizScoresReply(scores, inServer, keep ? { kept: true } : { kept: false, deleted });
  },
});
