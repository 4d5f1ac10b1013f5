import type { Analyst } from "./analysis/analyst.js";
import { type Remembered, remember } from "./memory.js";
import { needsNoFile } from "./reply/controls.js";
import { inNumberStyle } from "./reply/numberStyle.js";
import { numberStyleOf } from "./reply/personStyle.js";
import { recalledFacts, recalledLines } from "./reply/recalledLines.js";
import { refusal } from "./reply/refusal.js";
import { type Draft, inFull, type Reply } from "./reply/reply.js";
import type { Attachment } from "./request/attachment.js";
import { flag, type Options, type RequestOf } from "./request/option.js";
import { type Problem, toProblem } from "./request/problem.js";
import { recall } from "./request/recall.js";
import { after, type Soon } from "./request/soon.js";
import { isAttachment, problemsOf, requestSchema, texts, unquoted, withTyped } from "./requestSchema.js";
import { withRunnableLines } from "./runnableLines.js";
import type { SavedPortfolio, Store, Asker as StoreAsker } from "./store/store.js";
import { StoreError } from "./store/storeError.js";
import { whoSees } from "./visibility.js";

/** What options arrive as: Discord sends text, booleans and files, a terminal only text; a portfolio once it is looked up. */
export type RawOptions = Readonly<Record<string, string | number | boolean | Attachment | SavedPortfolio>>;

/** Who asks, and in which channel. */
export interface Asker extends StoreAsker {
  readonly channel?: string;
}

/** What a command may know about the bot that runs it. */
export interface Context {
  readonly commands: readonly Command[];
  readonly version: string;
  /** Reads a person's file and works out what it holds, off this thread. */
  readonly analyst: Analyst;
  /** Opens a file by the name typed, where names mean something: in a terminal. */
  readonly open?: (name: string) => Attachment;
  /** What is saved, where anything can be. */
  readonly store?: Store;
  /** Who asks, where there is more than one person. */
  readonly asker?: Asker;
  /** Takes what the store failed with, for the log. */
  readonly report?: (trouble: unknown) => void;
  /** How the bot is doing, where one is running: a terminal has no connection to measure. */
  readonly connection?: {
    readonly latencyMs?: number;
    readonly uptimeSeconds: number;
    readonly goneInteractions: number;
  };
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
  /**
   * Reads raw options and answers them, in another view if there is one. Bad input is answered too, never thrown.
   * A promise means that a file has to be read first: whoever waits is told so.
   */
  readonly run: (raw: RawOptions, context: Context, view?: View) => Soon<Reply>;
}

/** An answer, its working step by step, a copy without amounts for others to see, or its series as a file. */
export type View = "answer" | "working" | "shared" | "csv";

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
  /** Its answers are for the person alone, whatever is asked for. */
  readonly alwaysPrivate?: boolean;
  /** The same request seen otherwise; a command without views has no controls. */
  readonly views?: Readonly<
    Partial<Record<Exclude<View, "answer">, (request: RequestOf<Table>, context: Context) => Soon<Draft>>>
  >;
}): Command {
  const { name, description, examples, editable = [], alwaysPrivate = false, changes = false, views } = definition;
  const options: Options = alwaysPrivate ? definition.options : { ...definition.options, ...common };
  const schema = requestSchema(options);
  const hasAmounts = views?.shared !== undefined;

  /** Answers options, filled in from memory, once; the lines of a refusal are answered the same way. */
  const answerOnce = (typed: RawOptions, memory: Remembered, context: Context, view: View): Soon<Reply> => {
    const known = texts(typed);
    const refused = (problems: readonly Problem[]) => refusal({ name, options, raw: known, problems });
    const failed = (error: unknown): Reply => {
      const problem = toProblem(error, "", undefined);
      if (problem === undefined) throw error;
      if (error instanceof StoreError) context.report?.(error);
      return refused([withTyped(problem, typed)]);
    };
    try {
      const memories = recall(known, (option) => Object.hasOwn(options, option), memory);
      const filled = Object.fromEntries(memories.recalled.map(({ option, text }) => [option, text]));
      const { portfolio } = memory;
      const raw = { ...typed, ...filled, ...(portfolio === undefined ? {} : { portfolio }) };
      const parsed = schema.safeParse(raw);
      if (!parsed.success) return refused(problemsOf(parsed.error, raw));
      const seen = whoSees(parsed.data.private as boolean | undefined, memory, {
        ...context,
        hasAmounts,
        alwaysPrivate,
      });
      const source = seen.private ? urlIn(typed) : undefined;
      const given = { command: name, private: seen.private, ...(source === undefined ? {} : { source }) };
      // A copy for others tells nothing of what was saved.
      const lines = view === "shared" ? [] : [...recalledLines(memories, memory), ...seen.lines];
      const finished = (draft: Draft): Reply => {
        const reply: Reply = inFull(draft, given);
        const told =
          lines.length === 0
            ? reply
            : {
                ...reply,
                summary: [...reply.summary, ...lines],
                facts: { ...reply.facts, ...recalledFacts(memories, memory) },
              };
        // An answer for the channel leads nobody back to the file, so only what needs none stands under it.
        return seen.private || urlIn(typed) === undefined
          ? told
          : { ...told, controls: told.controls.filter(needsNoFile) };
      };
      const request = parsed.data as RequestOf<Table>;
      const work = (view === "answer" ? undefined : views?.[view]) ?? definition.answer;
      const draft = work(request, context);
      return draft instanceof Promise ? draft.then(finished).catch(failed) : finished(draft);
    } catch (error) {
      return failed(error);
    }
  };

  const run = (raw: RawOptions, memory: Remembered, context: Context, view: View): Soon<Reply> =>
    after(answerOnce(raw, memory, context, view), (reply) =>
      reply.kind === "answer" || changes
        ? reply
        : withRunnableLines(reply, (line) => answerOnce({ ...line, ...filesIn(raw) }, memory, context, "answer")),
    );

  return {
    name,
    description,
    examples,
    editable,
    options,
    changes,
    run: (typed, context, view = "answer") => {
      const raw = opened(typed, options, context);
      const forgetful = (error: unknown): Reply => {
        const problem = toProblem(error, "portfolio", undefined);
        if (problem === undefined) throw error;
        if (error instanceof StoreError) context.report?.(error);
        return refusal({ name, options, raw: texts(raw), problems: [withTyped(problem, raw)] });
      };
      try {
        const memory = remember(raw, options, context);
        const answered = (memory: Remembered): Soon<Reply> => {
          const style = numberStyleOf(memory.person);
          const work = () => run(raw, memory, context, view);
          return style === undefined ? work() : inNumberStyle(style, work);
        };
        return memory instanceof Promise ? memory.then(answered, forgetful) : answered(memory);
      } catch (error) {
        return forgetful(error);
      }
    },
  };
}

/** Files named in text become attachments where the door can open them. */
function opened(raw: RawOptions, options: Options, { open }: Context): RawOptions {
  if (open === undefined) return raw;
  const files = Object.entries(raw).flatMap(([field, value]) =>
    typeof value === "string" && Object.hasOwn(options, field) && options[field]?.type === "file"
      ? [[field, open(unquoted(value))] as const]
      : [],
  );
  return files.length === 0 ? raw : { ...raw, ...Object.fromEntries(files) };
}

function filesIn(raw: RawOptions): Readonly<Record<string, Attachment>> {
  const files = Object.entries(raw).flatMap(([field, value]) => (isAttachment(value) ? [[field, value] as const] : []));
  return Object.fromEntries(files);
}

function urlIn(raw: RawOptions): string | undefined {
  return Object.values(filesIn(raw)).find(({ url }) => url !== undefined)?.url;
}
