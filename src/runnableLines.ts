import type { Reply } from "./reply/reply.js";
import { readCommandLine } from "./request/commandLine.js";

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
  answerOnce: (options: Readonly<Record<string, string>>) => Reply,
): Reply {
  const found = new Set(refused.summary);
  const mended = (line: string): readonly string[] => {
    let current = line;
    for (let round = 0; round < ROUNDS; round += 1) {
      const { name, options } = readCommandLine(current);
      if (name !== refused.command) return [current];
      const reply = answerOnce(options);
      if (reply.kind === "answer") return [current];
      const next = reply.sections.flatMap(({ commands }) => commands ?? [])[0];
      for (const problem of reply.summary) found.add(problem);
      if (next === undefined) return [];
      current = next;
    }
    return [];
  };
  const sections = refused.sections.map((section) =>
    section.commands === undefined ? section : { ...section, commands: [...new Set(section.commands.flatMap(mended))] },
  );
  return {
    ...refused,
    summary: [...found],
    sections: sections.filter(({ commands }) => commands === undefined || commands.length > 0),
  };
}
