import { commandGroups } from "../request/commandGroups.js";
import { writeCommandLine } from "../request/commandLine.js";
import type { Option } from "../request/option.js";
import { restyled } from "./format.js";
import type { Draft, Section } from "./reply.js";

/** What help tells of a command. */
interface Helped {
  readonly name: string;
  readonly description: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
}

/** The files that go with examples, and what is in them. */
const SAMPLES: Readonly<Record<string, string>> = {
  "docs/sample-prices.csv":
    "made-up daily prices of a fund and an index, five years, of no real market; their true beta is 1.15",
  "docs/sample-holdings.csv": "a made-up portfolio: names, amounts and betas",
};

/** What the bot does, a line and an example a command. */
export function overviewReply(commands: readonly Helped[]): Draft {
  return {
    title: "Hedge Desk: how many futures, and what they do not remove",
    summary: [
      "Every example below can be run as it stands. Negative counts are short.",
      "Numbers may be typed as 10m, A$10,000,000, 2.5 crore, 0.6*25m; percent as -5 or -5%.",
    ],
    sections: [...new Set(commands.map(firstWord))].map((first) => overviewSection(first, commands)),
    facts: { commands: commands.map(({ name }) => name) },
    receipt: writeCommandLine("help", {}),
  };
}

function firstWord({ name }: Helped): string {
  return name.split(" ", 1)[0] ?? name;
}

/** A command with its description and examples, or a group with all that belongs to it. */
function overviewSection(first: string, commands: readonly Helped[]): Section {
  const members = commands.filter((command) => firstWord(command) === first);
  const [only, second] = members;
  if (second === undefined)
    return { heading: `/${first}`, lines: [only?.description ?? ""], commands: only?.examples.slice(0, 2) ?? [] };
  const names = members.map(({ name }) => name.slice(first.length + 1));
  const shown = members.find(({ name }) => name === `${first} save` || name === `${first} set`) ?? second;
  return {
    heading: `/${first}`,
    lines: [`${commandGroups[first]?.description ?? ""}: ${names.join(", ")}.`],
    commands: shown.examples.slice(0, 1),
  };
}

/** A group with what each of its commands does. */
export function groupHelpReply(group: string, commands: readonly Helped[]): Draft {
  const members = commands.filter(({ name }) => name.startsWith(`${group} `));
  return {
    title: `/${group}`,
    summary: [`${commandGroups[group]?.description ?? ""}.`],
    sections: members.map(({ name, description, examples }) => ({
      heading: `/${name}`,
      lines: [`${description}.`],
      commands: examples.slice(0, 1),
    })),
    facts: { commands: members.map(({ name }) => name) },
    receipt: writeCommandLine("help", { command: group }),
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
  const about = sample === undefined ? "" : restyled(SAMPLES[sample] ?? "");
  return {
    title: `/${name}`,
    summary: [
      `${description}.`,
      ...(sample === undefined ? [] : [`The examples' file goes with this answer: ${about}.`]),
    ],
    sections: [
      { heading: "Options", lines },
      { heading: "Examples", commands: examples },
    ],
    facts: { options: Object.keys(options) },
    receipt: writeCommandLine("help", { command: name }),
    ...(sample === undefined
      ? {}
      : { file: { name: sample.replace(/^.*\//, ""), content: readSample(sample), description: about } }),
  };
}
