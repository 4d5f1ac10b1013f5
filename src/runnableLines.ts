import type { Reply, Section } from "./reply/reply.js";
import { readCommandLine } from "./request/commandLine.js";
import { after, type Soon, together } from "./request/soon.js";

/** How often a corrected line is corrected again before it is given up. */
const ROUNDS = 5;

/** A corrected line that is answered, if any, and the problems met on the way to it. */
interface Mended {
  readonly line?: string;
  readonly problems: readonly string[];
}

/**
 * A refusal whose corrected lines are all answered: a mistake that only shows once another is put right is told and put
 * right too, and a line that stays refused is left out. Of several readings, what only some of them meet is no mistake
 * of the person's, and not told.
 *
 * @param answerOnce answers the options of a line without mending anything
 */
export function withRunnableLines(
  refused: Reply,
  answerOnce: (options: Readonly<Record<string, string>>) => Soon<Reply>,
): Soon<Reply> {
  const mended = (line: string, only: boolean, problems: readonly string[] = [], rounds = ROUNDS): Soon<Mended> => {
    const { name, options } = readCommandLine(line);
    if (name !== refused.command) return { line, problems };
    return after(answerOnce(options), (reply) => {
      if (reply.kind === "answer") return { line, problems };
      if (only && reply.field === refused.field) return { problems };
      const met = [...problems, ...reply.summary];
      const next = reply.sections.flatMap(({ commands }) => commands ?? [])[0];
      return next === undefined || rounds === 1 ? { problems: met } : mended(next, only, met, rounds - 1);
    });
  };
  const mend = (section: Section): Soon<{ readonly section: Section; readonly each: readonly Mended[] }> => {
    if (section.commands === undefined) return { section, each: [] };
    const { commands } = section;
    const all = (only: boolean) => together(commands.map((line) => mended(line, only)));
    // Of several readings, one that is refused for the very option was not meant, unless all of them are.
    const answered = after(all(commands.length > 1), (each) =>
      each.some(({ line }) => line !== undefined) || commands.length < 2 ? each : all(false),
    );
    return after(answered, (each) => {
      const lines = each.flatMap(({ line }) => line ?? []);
      return { section: { ...section, commands: [...new Set(lines)] }, each };
    });
  };
  return after(together(refused.sections.map(mend)), (mended) => {
    const all = mended.flatMap(({ each }) => each);
    const answered = all.filter(({ line }) => line !== undefined);
    const [first, ...others] = answered.length === 0 ? all : answered;
    const shared = (first?.problems ?? []).filter((problem) =>
      others.every(({ problems }) => problems.includes(problem)),
    );
    const sections = mended.map(({ section }) => section);
    return {
      ...refused,
      summary: [...new Set([...refused.summary, ...shared])],
      sections: sections.filter(({ commands }) => commands === undefined || commands.length > 0),
    };
  });
}
