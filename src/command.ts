import { z } from "zod";
import type { Analyst } from "./analysis/analyst.js";
import { needsNoFile } from "./reply/controls.js";
import { refusal } from "./reply/refusal.js";
import { type Draft, inFull, type Reply } from "./reply/reply.js";
import type { Attachment } from "./request/attachment.js";
import { flag, type Options, type RequestOf } from "./request/option.js";
import { type Problem, toProblem } from "./request/problem.js";
import { withRunnableLines } from "./runnableLines.js";
import { after, type Soon } from "./soon.js";

/** What options arrive as: Discord sends text, booleans and files, a terminal only text. */
export type RawOptions = Readonly<Record<string, string | number | boolean | Attachment>>;

/** What a command may know about the bot that runs it. */
export interface Context {
  readonly commands: readonly Command[];
  readonly version: string;
  /** Reads a person's file and works out what it holds, off this thread. */
  readonly analyst: Analyst;
  /** Opens a file by the name typed, where names mean something: in a terminal. */
  readonly open?: (name: string) => Attachment;
  /** How the bot is doing, where one is running: a terminal has no connection to measure. */
  readonly connection?: {
    readonly latencyMs?: number;
    readonly uptimeSeconds: number;
    readonly goneInteractions: number;
  };
}

/** A slash command: what Discord shows, what it reads, and how it answers. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  /** Lines that are answered as they stand; the help shows them and the tests run them. */
  readonly examples: readonly string[];
  /** Options that a person is likely to change, at most five: what an edit form shows. */
  readonly editable: readonly string[];
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

const MAX_TEXT = 6000;

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
  /** The same request seen otherwise; a command without views has no controls. */
  readonly views?: Readonly<
    Partial<Record<Exclude<View, "answer">, (request: RequestOf<Table>, context: Context) => Soon<Draft>>>
  >;
}): Command {
  const { name, description, examples, editable = [], views } = definition;
  const options: Options = { ...definition.options, ...common };
  const schema = requestSchema(options);
  const answerOnce = (raw: RawOptions, context: Context, view: View): Soon<Reply> => {
    const parsed = schema.safeParse(raw);
    const refused = (problems: readonly Problem[]) => refusal({ name, options, raw: texts(raw), problems });
    if (!parsed.success) return refused(problemsOf(parsed.error, raw));
    const isPrivate = parsed.data.private !== false;
    const source = isPrivate ? urlIn(raw) : undefined;
    const given = { command: name, private: isPrivate, ...(source === undefined ? {} : { source }) };
    const finished = (draft: Draft): Reply => {
      const reply: Reply = inFull(draft, given);
      // An answer for the channel leads nobody back to the file, so only what needs none stands under it.
      return isPrivate || urlIn(raw) === undefined ? reply : { ...reply, controls: reply.controls.filter(needsNoFile) };
    };
    const failed = (error: unknown): Reply => {
      const problem = toProblem(error, "", undefined);
      if (problem === undefined) throw error;
      return refused([withTyped(problem, raw)]);
    };
    try {
      const request = parsed.data as RequestOf<Table>;
      const draft = ((view === "answer" ? undefined : views?.[view]) ?? definition.answer)(request, context);
      return draft instanceof Promise ? draft.then(finished).catch(failed) : finished(draft);
    } catch (error) {
      return failed(error);
    }
  };
  return {
    name,
    description,
    examples,
    editable,
    options,
    run: (typed, context, view = "answer") => {
      const raw = opened(typed, options, context);
      return after(answerOnce(raw, context, view), (reply) =>
        reply.kind === "answer"
          ? reply
          : withRunnableLines(reply, (line) => answerOnce({ ...line, ...filesIn(raw) }, context, "answer")),
      );
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
  const files = Object.entries(raw).flatMap(([field, value]) =>
    typeof value === "object" ? [[field, value] as const] : [],
  );
  return Object.fromEntries(files);
}

function urlIn(raw: RawOptions): string | undefined {
  return Object.values(filesIn(raw)).find(({ url }) => url !== undefined)?.url;
}

/** Options as a person would type them again. */
function texts(raw: RawOptions): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(
    Object.entries(raw).map(([field, value]) => [field, typeof value === "object" ? value.name : value]),
  );
}

/** The zod schema of a table: Discord has checked the definition it knows, which may be an older one. */
function requestSchema(options: Options) {
  const shape = Object.fromEntries(
    Object.entries(options).map(([field, option]) => {
      const text = z.union([z.string().max(Math.min(option.maxLength, MAX_TEXT)), z.number(), z.boolean()]);
      const schema = (option.type === "file" ? z.unknown() : text).transform((value, context) => {
        if (isAttachment(value)) return value;
        const typed = unquoted(String(value));
        try {
          return option.read(typed);
        } catch (error) {
          const problem = toProblem(error, field, typed);
          if (problem === undefined) throw error;
          context.addIssue({ code: "custom", params: { problem } });
          return z.NEVER;
        }
      });
      return [field, option.required ? schema : schema.optional()];
    }),
  );
  return z.strictObject(shape);
}

function isAttachment(value: unknown): value is Attachment {
  return typeof value === "object" && value !== null && "read" in value;
}

/** A value pasted with the quotes of a command line. */
function unquoted(text: string): string {
  return /^"[^"]*"$/.test(text) ? text.slice(1, -1) : text;
}

function problemsOf(error: z.ZodError, raw: RawOptions): readonly Problem[] {
  return error.issues.flatMap((issue) => {
    const field = String(issue.path[0] ?? "");
    if (issue.code === "custom") return [issue.params?.problem as Problem];
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ code: "unknown-option", field: key }) as const);
    if (!Object.hasOwn(raw, field)) return [{ code: "missing", field } as const];
    const tooLong = typeof raw[field] === "string";
    return [withTyped({ code: tooLong ? "too-long" : "wrong-type", field }, raw)];
  });
}

function withTyped(problem: Problem, raw: RawOptions): Problem {
  const typed = Object.hasOwn(raw, problem.field) ? raw[problem.field] : undefined;
  if (typed === undefined || problem.typed !== undefined) return problem;
  return { ...problem, typed: typeof typed === "object" ? typed.name : String(typed) };
}
