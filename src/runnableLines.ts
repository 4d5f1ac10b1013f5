import type { Reply, Section } from "./reply/reply.js";
import { readCommandLine } from "./request/commandLine.js";
import { after, type Soon, together } from "./soon.js";

/** How often a corrected line is corrected again before it is given up. */
const ROUNDS = 3;

/**
 * A refusal whose corrected lines are all answered: a mistake that only shows once another is put right is told and put
 * right too, and a line that stays refused is left out.
 *
 * @param answerOnce answers the options of a line without mending anything
 */
export function withRunnableLines(
  refused: Reply,
  answerOnce: (options: Readonly<Record<string, string>>) => Soon<Reply>,
): Soon<Reply> {
  const found = new Set(refused.summary);
  // Of several readings those that lead nowhere are ours, and no mistakes of the person's.
  const several = refused.sections.flatMap(({ commands }) => commands ?? []).length > 1;
  const mended = (line: string, rounds = ROUNDS): Soon<readonly string[]> => {
    const { name, options } = readCommandLine(line);
    if (name !== refused.command) return [line];
    return after(answerOnce(options), (reply) => {
      if (reply.kind === "answer") return [line];
      if (!several) for (const problem of reply.summary) found.add(problem);
      const next = reply.sections.flatMap(({ commands }) => commands ?? [])[0];
      return next === undefined || rounds === 1 ? [] : mended(next, rounds - 1);
    });
  };
  const mend = (section: Section): Soon<Section> => {
    if (section.commands === undefined) return section;
    const lines = together(section.commands.map((line) => mended(line)));
    return after(lines, (each) => ({ ...section, commands: [...new Set(each.flat())] }));
  };
  return after(together(refused.sections.map(mend)), (sections) => ({
    ...refused,
    summary: [...found],
    sections: sections.filter(({ commands }) => commands === undefined || commands.length > 0),
  }));
}
