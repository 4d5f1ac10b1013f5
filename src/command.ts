import { z } from "zod";
import { refusal } from "./reply/refusal.js";
import { CAVEATS_HEADING, type Draft, type Reply } from "./reply/reply.js";
import { flag, type Options, type RequestOf } from "./request/option.js";
import { type Problem, toProblem } from "./request/problem.js";

/** What options arrive as: Discord sends text and booleans, a terminal only text. */
export type RawOptions = Readonly<Record<string, string | number | boolean>>;

/** What a command may know about the bot that runs it. */
export interface Context {
  readonly commands: readonly Command[];
  readonly version: string;
  /** How the bot is doing, where one is running: a terminal has no connection to measure. */
  readonly connection?: { readonly latencyMs?: number; readonly uptimeSeconds: number; readonly servers?: number };
}

/** A slash command: what Discord shows, what it reads, and how it answers. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  /** Lines that are answered as they stand; the help shows them and the tests run them. */
  readonly examples: readonly string[];
  /** Reads raw options and answers them. Never throws for bad input: that is a reply too. */
  readonly run: (raw: RawOptions, context: Context) => Reply;
}

/** Every command can be answered for oneself or for the channel. */
const common = { private: flag("Only you see the answer (default); false shows it to the channel") } as const;

const MAX_TEXT = 6000;

/** What a draft is when its command says nothing else. */
const DRAFT = { kind: "answer", tone: "neutral", caveats: [], caveatsHeading: CAVEATS_HEADING } as const;

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
}): Command {
  const { name, answer } = definition;
  const options: Options = { ...definition.options, ...common };
  const schema = requestSchema(options);
  return {
    ...definition,
    options,
    run: (raw, context) => {
      const parsed = schema.safeParse(raw);
      if (!parsed.success) return refusal({ name, options, raw, problems: problemsOf(parsed.error, raw) });
      const isPrivate = parsed.data.private !== false;
      try {
        const draft = answer(parsed.data as RequestOf<Table>, context);
        return { ...DRAFT, ...draft, command: name, private: isPrivate };
      } catch (error) {
        const problem = toProblem(error, "", undefined);
        if (problem === undefined) throw error;
        return refusal({ name, options, raw, problems: [withTyped(problem, raw)] });
      }
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
