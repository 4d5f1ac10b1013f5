import { writeCommandLine } from "../request/commandLine.js";
import type { Option } from "../request/option.js";
import { restyled } from "./format.js";
import type { Draft } from "./reply.js";

/** What help tells of a command. */
interface Helped {
  readonly name: string;
  readonly description: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
}

const SAMPLE = "made-up daily prices of a fund and an index, five years, of no real market";

/** What the bot does, a line and an example a command. */
export function overviewReply(commands: readonly Helped[]): Draft {
  return {
    title: "Hedge Desk: how many futures, and what they do not remove",
    summary: [
      "Every example below can be run as it stands. Negative counts are short.",
      "Numbers may be typed as 10m, A$10,000,000, 2.5 crore, 0.6*25m; percent as -5 or -5%.",
    ],
    sections: commands.map(({ name, description, examples }) => ({
      heading: `/${name}`,
      lines: [description],
      commands: examples.slice(0, 2),
    })),
    facts: { commands: commands.map(({ name }) => name) },
    receipt: writeCommandLine("help", {}),
  };
}

/**
 * One command with all its options and examples; for one that reads files, the sample file as well.
 *
 * @param readSample gives the file that an option names as its example
 */
export function commandHelpReply(
  { name, description, options, examples }: Helped,
  readSample: (path: string) => Uint8Array,
): Draft {
  const lines = Object.entries(options).map(([option, { description, required, choices }]) => {
    const among = choices === undefined ? "" : ` One of ${choices.join(", ")}.`;
    return `${option}${required ? " (needed)" : ""}: ${description}.${among}`;
  });
  const sample = Object.values(options).find(({ type }) => type === "file")?.example;
  const about = `The examples' file goes with this answer: ${SAMPLE}. Its true beta is ${restyled("1.15")}.`;
  return {
    title: `/${name}`,
    summary: [`${description}.`, ...(sample === undefined ? [] : [about])],
    sections: [
      { heading: "Options", lines },
      { heading: "Examples", commands: examples },
    ],
    facts: { options: Object.keys(options) },
    receipt: writeCommandLine("help", { command: name }),
    ...(sample === undefined
      ? {}
      : { file: { name: sample.replace(/^.*\//, ""), content: readSample(sample), description: SAMPLE } }),
  };
}
