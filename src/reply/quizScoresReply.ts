import { writeCommandLine } from "../request/commandLine.js";
import type { Leader, Score, Scores } from "../store/quizTypes.js";
import { TOPIC_NAMES, TOPICS } from "../study/quiz/topics.js";
import { person } from "./person.js";
import type { Draft, Facts, Section } from "./reply.js";
import { when } from "./when.js";

/** What was just changed: scores are kept from now on, or no longer, with so many answers deleted. */
export type ScoresChanged = { readonly kept: true } | { readonly kept: false; readonly deleted: number };

/** A person's scores by topic, and the leaderboard of the server in which they ask. */
export function quizScoresReply(scores: Scores, inServer: boolean, changed?: ScoresChanged): Draft {
  const total = sumOf(scores.topics);
  return {
    title: titleOf(scores, total, changed),
    summary: [...(changed?.kept === false ? [deletedText(changed.deleted)] : []), ...keptText(scores, inServer)],
    sections: [...topicSections(scores), ...leaderSections(scores), ...missedSections(scores)],
    facts: {
      kept: scores.since !== undefined,
      ...scoreFacts(total),
      topics: scores.topics.map(({ topic, ...score }) => ({ topic, ...scoreFacts(score) })),
      missed: scores.missed,
      leaders: scores.leaders.map(leaderFacts),
      ...(scores.own === undefined ? {} : { rank: scores.own.rank }),
    },
    receipt: writeCommandLine("quiz scores", {}),
  };
}

function titleOf({ since }: Scores, total: Score, changed: ScoresChanged | undefined): string {
  if (changed !== undefined) return changed.kept ? "Your quiz scores are kept" : "Your quiz scores are no longer kept";
  if (since === undefined) return "Your quiz scores are not kept";
  return total.answered === 0 ? "No quiz questions answered yet" : `Quiz: ${scoreText(total)}`;
}

function deletedText(deleted: number): string {
  const answers = deleted === 1 ? "1 answer" : `${deleted} answers`;
  return `${deleted === 0 ? "No answers were kept" : `Deleted: ${answers}, and your place on every leaderboard`}.`;
}

function keptText({ since }: Scores, inServer: boolean): readonly string[] {
  if (since === undefined)
    return [
      `${writeCommandLine("quiz scores", { keep: "true" })} keeps them from then on; where you answer in a server, its members see your total on its leaderboard.`,
    ];
  return [
    `Kept since ${when(since)}. The first answer to a question counts; a group question counts when it is revealed.`,
    `${inServer ? "Members here see your total on the leaderboard, and nothing else. " : ""}${writeCommandLine("quiz scores", { keep: "false" })} deletes them.`,
  ];
}

function topicSections({ topics }: Scores): readonly Section[] {
  const rows = TOPICS.flatMap((topic) => topics.filter((score) => score.topic === topic));
  const lines = rows.map((score) => `${nameOf(score.topic)}: ${scoreText(score)}.`);
  return lines.length === 0 ? [] : [{ heading: "By topic", lines }];
}

function nameOf(topic: string): string {
  const known = TOPICS.find((each) => each === topic);
  return known === undefined ? topic : TOPIC_NAMES[known];
}

function leaderSections({ leaders, own }: Scores): readonly Section[] {
  if (leaders.length === 0) return [];
  const shown = own === undefined || leaders.some((leader) => leader.person === own.person);
  const lines = (shown ? leaders : [...leaders, own]).map(
    (leader) => `${leader.rank}. ${person(leader.person)}: ${scoreText(leader)}`,
  );
  return [{ heading: "Leaderboard of this server", lines }];
}

function missedSections({ missed }: Scores): readonly Section[] {
  if (missed.length === 0) return [];
  const many = missed.length === 1 ? "1 question" : `${missed.length} questions`;
  return [{ heading: "Missed", lines: [`${many} to go over.`], commands: [writeCommandLine("quiz review", {})] }];
}

function scoreText({ answered, right, points, outOf }: Score): string {
  return `${points} of ${outOf} points, ${right} of ${answered} right`;
}

function sumOf(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  return {
    answered: sum(({ answered }) => answered),
    right: sum(({ right }) => right),
    points: sum(({ points }) => points),
    outOf: sum(({ outOf }) => outOf),
  };
}

function scoreFacts({ answered, right, points, outOf }: Score): Facts {
  return { answered, right, points, out_of: outOf };
}

function leaderFacts({ person, rank, ...score }: Leader): Facts {
  return { rank, person, ...scoreFacts(score) };
}
