import { z } from "zod";
import { refusal } from "./reply/refusal.js";
import { type Draft, REPLY_DEFAULTS, type Reply } from "./reply/reply.js";
import { flag, type Options, type RequestOf } from "./request/option.js";
import { type Problem, toProblem } from "./request/problem.js";
import { withRunnableLines } from "./runnableLines.js";

/** What options arrive as: Discord sends text and booleans, a terminal only text. */
export type RawOptions = Readonly<Record<string, string | number | boolean>>;

/** What a command may know about the bot that runs it. */
export interface Context {
  readonly commands: readonly Command[];
  readonly version: string;
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
  /** Reads raw options and answers them, in another view if there is one. Bad input is answered too, never thrown. */
  readonly run: (raw: RawOptions, context: Context, view?: View) => Reply;
}

/** An answer, its working step by step, or a copy without amounts for others to see. */
export type View = "answer" | "working" | "shared";

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
  readonly answer: (request: RequestOf<Table>, context: Context) => Draft;
  readonly editable?: readonly (keyof Table & string)[];
  /** The same request seen otherwise; a command without views has no controls. */
  readonly views?: Readonly<Record<Exclude<View, "answer">, (request: RequestOf<Table>) => Draft>>;
}): Command {
  const { name, description, examples, editable = [], views } = definition;
  const options: Options = { ...definition.options, ...common };
  const schema = requestSchema(options);
  const answerOnce = (raw: RawOptions, context: Context, view: View): Reply => {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) return refusal({ name, options, raw, problems: problemsOf(parsed.error, raw) });
    const isPrivate = parsed.data.private !== false;
    try {
      const request = parsed.data as RequestOf<Table>;
      const other = view === "answer" ? undefined : views?.[view];
      const draft = other === undefined ? definition.answer(request, context) : other(request);
      return { ...REPLY_DEFAULTS, ...draft, command: name, private: isPrivate };
    } catch (error) {
      const problem = toProblem(error, "", undefined);
      if (problem === undefined) throw error;
      return refusal({ name, options, raw, problems: [withTyped(problem, raw)] });
    }
  };
  return {
    name,
    description,
    examples,
    editable,
    options,
    run: (raw, context, view = "answer") => {
      const reply = answerOnce(raw, context, view);
      return reply.kind === "answer" ? reply : withRunnableLines(reply, (line) => answerOnce(line, context, "answer"));
    },
  };
}

/** The zod schema of a table: Discord has checked the definition it knows, which may be an older one. */
function requestSchema(options: Options) {
  const shape = Object.fromEntries(
    Object.entries(options).map(([field, option]) => {
      const schema = z
        .union([z.string().max(Math.min(option.maxLength, MAX_TEXT)), z.number(), z.boolean()])
        .transform((value, context) => {
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
  return typed === undefined || problem.typed !== undefined ? problem : { ...problem, typed: String(typed) };
}
