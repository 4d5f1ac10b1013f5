import type { Analyst } from "./analysis/analyst.js";
import { answering, problemOf, type Work } from "./answering.js";
import { filesIn, withOpenedFiles } from "./attachedFiles.js";
import { type Remembered, remember } from "./memory.js";
import { inNumberStyle } from "./reply/numberStyle.js";
import { numberStyleOf } from "./reply/personStyle.js";
import { refusal } from "./reply/refusal.js";
import type { Draft, Reply } from "./reply/reply.js";
import type { Attachment } from "./request/attachment.js";
import { flag, type Options, type RequestOf } from "./request/option.js";
import type { Memory } from "./request/recall.js";
import { after, orElse, type Soon } from "./request/soon.js";
import { texts, withTyped } from "./requestSchema.js";
import { withRunnableLines } from "./runnableLines.js";
import type { SavedPortfolio, Store, Asker as StoreAsker } from "./store/store.js";

/** What options arrive as: Discord sends text, booleans and files, a terminal only text; a portfolio once it is looked up. */
export type RawOptions = Readonly<Record<string, string | number | boolean | Attachment | SavedPortfolio>>;

/** Who asks, and in which channel. */
export interface Asker extends StoreAsker {
  readonly channel?: string;
}

/** The control that was pressed: in which message, and the text of what it chooses, if it chooses. */
interface Pressed {
  readonly message: string;
  readonly choice?: string;
}

/** What a command may know about the bot that runs it. */
export interface Context {
  readonly commands: readonly Command[];
  readonly version: string;
  /** Reads a person's file and works out what it holds, off this thread. */
  readonly analyst: Analyst;
  /** Draws what a question that nobody has seen is made from. */
  readonly newSeed: () => string;
  /** Opens a file by the name typed, where names mean something: in a terminal. */
  readonly open?: (name: string) => Attachment;
  /** What is saved, where anything can be. */
  readonly store?: Store;
  /** Who asks, where there is more than one person. */
  readonly asker?: Asker;
  /** What they pressed, where it was not typed. */
  readonly pressed?: Pressed;
  /** What the request rests on that was not typed, once it is being answered. */
  readonly memory?: Memory;
  /** Takes what the store failed with, for the log. */
  readonly report?: (trouble: unknown) => void;
  /** How the bot is doing, where one is running: a terminal has no connection to measure. */
  readonly connection?: {
    readonly latencyMs?: number;
    readonly uptimeSeconds: number;
    readonly goneInteractions: number;
  };
}

/** An entry of the menu that Discord shows on a message. */
export interface MessageMenu {
  readonly name: string;
  readonly option: string;
}

/** A slash command: what Discord shows, what it reads, and how it answers. */
export interface Command {
  /** `hedge`, or `portfolio save` for one of a group. */
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  /** Lines that are answered as they stand; the help shows them and the tests run them. */
  readonly examples: readonly string[];
  /** Options that a person is likely to change, at most five: what an edit form shows. */
  readonly editable: readonly string[];
  /** Whether it changes what is stored. */
  readonly changes: boolean;
  /** Whether its answers are for the channel it is asked in. */
  readonly forChannel: boolean;
  /** What it is called in the menu of a message, and the option that takes the message's text. */
  readonly messageMenu?: MessageMenu;
  /**
   * Reads raw options and answers them, in another view if there is one. Bad input is answered too, never thrown.
   * A promise means that a file has to be read first: whoever waits is told so.
   */
  readonly run: (raw: RawOptions, context: Context, view?: View) => Soon<Reply>;
}

/**
 * An answer, its working step by step, a copy without amounts for others to see, or its series as a file; of a question
 * put to a channel, what becomes of the presser's choice, or how all have answered.
 */
export type View = "answer" | "working" | "shared" | "csv" | "choose" | "reveal";

/** Every command can be answered for oneself or for the channel. */
const common = { private: flag("Only you see the answer (default); false shows it to the channel") } as const;

/**
 * Defines a slash command from one table of options, which gives the Discord definition, the validation and the type
 * of the request. A new command is one file in `commands/` with this as its default export.
 */
export function defineCommand<const Table extends Options>(definition: {
  readonly name: string;
  readonly description: string;
  readonly options: Table;
  readonly examples: readonly string[];
  /** @throws {@link InputError} or {@link DomainError} for a request that cannot be answered */
  readonly answer: (request: RequestOf<Table>, context: Context) => Soon<Draft>;
  readonly editable?: readonly (keyof Table & string)[];
  /** It changes what is stored, so it is run only for whoever typed it: never to see whether a corrected line is answered. */
  readonly changes?: boolean;
  /** Offers it on messages too: what it is called there, and the option that takes the message's text. */
  readonly messageMenu?: MessageMenu & { readonly option: keyof Table & string };
  /** Its answers are for the person alone, whatever is asked for. */
  readonly alwaysPrivate?: boolean;
  /** Its answers are for the channel, as far as the server wants them there. */
  readonly forChannel?: boolean;
  /** Its answers show what a person has saved: only they make it public, no server's default does. */
  readonly personal?: boolean;
  /** Whether its answers hold amounts; personal ones, and those with a copy without amounts, do. */
  readonly hasAmounts?: boolean;
  /** The same request seen otherwise; a command without views has no controls. */
  readonly views?: Readonly<
    Partial<Record<Exclude<View, "answer">, (request: RequestOf<Table>, context: Context) => Soon<Draft>>>
  >;
}): Command {
  const {
    name,
    description,
    examples,
    editable = [],
    alwaysPrivate = false,
    forChannel = false,
    changes = false,
    personal = false,
    views,
    answer,
  } = definition;
  const hasAmounts = definition.hasAmounts ?? (personal || views?.shared !== undefined);
  const options: Options = alwaysPrivate || forChannel ? definition.options : { ...definition.options, ...common };
  const answerOnce = answering({
    ...{ name, options, examples, changes, alwaysPrivate, forChannel, personal, hasAmounts },
    // What the schema of the table has read is the table's request.
    work: (view) => ((view === "answer" ? undefined : views?.[view]) ?? answer) as Work,
  });
  const run: Command["run"] = (typed, context, view = "answer") => {
    const raw = withOpenedFiles(typed, options, context);
    const refused = (error: unknown): Reply => {
      const problem = problemOf(error, "portfolio", context);
      return refusal({ name, options, examples, changes, raw: texts(raw), problems: [withTyped(problem, raw)] });
    };
    const answered = (memory: Remembered): Soon<Reply> => {
      const mended = (reply: Reply) =>
        reply.kind === "answer" || changes
          ? reply
          : withRunnableLines(reply, (line) => answerOnce({ ...line, ...filesIn(raw) }, memory, context, "answer"));
      return inStyleOf(memory, () => after(answerOnce(raw, memory, context, view), mended));
    };
    return orElse(() => after(remember(raw, options, context), answered), refused);
  };
  const { messageMenu } = definition;
  const menu = messageMenu === undefined ? {} : { messageMenu };
  return { name, description, examples, editable, options, changes, forChannel, run, ...menu };
}

/** Does work in the number style of the person who asks. */
function inStyleOf<Result>({ person }: Remembered, work: () => Result): Result {
  const style = numberStyleOf(person);
  return style === undefined ? work() : inNumberStyle(style, work);
}
