import type { Chart } from "./chart.js";
import type { Control } from "./controls.js";
import { keepingNumberStyle, numberStyle } from "./numberStyle.js";

/** A value in a reply's facts: exact decimals as text, in plain notation. */
export type Fact = string | number | boolean | Facts | readonly Fact[];

/** Every number of a reply by name, for programs. Absent facts do not apply. */
export interface Facts {
  readonly [name: string]: Fact | undefined;
}

/** A block of a reply: a heading with sentences, or with rows to show in fixed width. */
export interface Section {
  readonly heading: string;
  readonly lines?: readonly string[];
  /** Rows of at most {@link TABLE_WIDTH} characters, so that phones do not wrap them. */
  readonly table?: readonly string[];
  /** Command lines to run, shown as typed. */
  readonly commands?: readonly string[];
}

/** A caveat in words, with its money where it has one. */
export interface CaveatText {
  readonly code: string;
  readonly text: string;
  readonly amount?: string;
}

/** How a reply is coloured; never the only sign of anything. */
export type Tone = "short" | "long" | "neutral" | "problem";

/**
 * An answer as plain data. All text is plain: whoever shows it escapes what its medium would format.
 *
 * `refusal` is a request that cannot be answered, `question` one in which something is missing or ambiguous.
 */
export interface Reply {
  readonly command: string;
  readonly kind: "answer" | "refusal" | "question" | "fault";
  readonly title: string;
  readonly tone: Tone;
  /** What was read, and the answer in a sentence. */
  readonly summary: readonly string[];
  readonly sections: readonly Section[];
  readonly caveats: readonly CaveatText[];
  /** What stands above the caveats. */
  readonly caveatsHeading: string;
  readonly facts: Facts;
  /** The command line that gives this reply again. */
  readonly receipt: string;
  readonly footer?: string;
  /** Of a refusal, question or fault. */
  readonly code?: string;
  readonly field?: string;
  /** What can be done with it by one tap, in Discord. */
  readonly controls: readonly Control[];
  /** The picture that belongs to it, described only when wanted, and whether it is drawn without being asked for. */
  readonly chart?: () => Chart;
  readonly showChart: boolean;
  /** A file that goes with it. */
  readonly file?: { readonly name: string; readonly content: Uint8Array; readonly description: string };
  /** Where the person's own file can be read again, for the controls; never in what others see. */
  readonly source?: string;
  /** Whether only the person who asked may see it. */
  readonly private: boolean;
}

/** What a draft leaves to the runner unless it says otherwise. */
type Defaulted = "kind" | "tone" | "caveats" | "caveatsHeading" | "controls" | "showChart";

/** What a command makes; the runner adds the command's name and who may see it. */
export type Draft = Omit<Reply, "command" | "private" | "source" | Defaulted> & Partial<Pick<Reply, Defaulted>>;

/** Characters that fit beside each other in a code block on a phone. */
export const TABLE_WIDTH = 28;

/** One short line instead of a wall. */
export const EDUCATION_FOOTER = "Analysis and education, not advice.";

/** The heading above the receipt, by which the receipt is found again in a message. */
export const RECEIPT_HEADING = "Run it again";

/** The heading above the `/hedge` line that an answer leads to, by which a button finds it. */
export const HEDGE_WITH_IT = "Hedge with this beta";

/** What most caveats are about. */
const CAVEATS_HEADING = "What this does not remove";

/** What a reply is when nothing else is said. */
export const REPLY_DEFAULTS = {
  kind: "answer",
  tone: "neutral",
  caveats: [],
  caveatsHeading: CAVEATS_HEADING,
  controls: [],
  showChart: false,
} as const satisfies Pick<Reply, Defaulted>;

/** A draft in full. `Object.assign`, as a spread over defaults takes twenty times as long, on every answer. */
export function inFull(draft: Draft, given: Pick<Reply, "command" | "private" | "source">): Reply {
  const { chart } = draft;
  return Object.assign({}, REPLY_DEFAULTS, draft, given, chart === undefined ? undefined : { chart: asRead(chart) });
}

/** A picture in the number style of the person who asked, however late it is described. */
function asRead(chart: () => Chart): () => Chart {
  return keepingNumberStyle(() => ({ ...chart(), numberStyle: numberStyle() }));
}
