import { z } from "zod";
import type { RawOptions } from "./command.js";
import type { Attachment } from "./request/attachment.js";
import type { Options } from "./request/option.js";
import { type Problem, toProblem } from "./request/problem.js";
import type { SavedPortfolio } from "./store/store.js";

const MAX_TEXT = 6000;

/** Options as a person would type them again. */
export function texts(raw: RawOptions): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(
    Object.entries(raw).map(([field, value]) => [field, typeof value === "object" ? value.name : value]),
  );
}

/** The zod schema of a table: Discord has checked the definition it knows, which may be an older one. */
export function requestSchema(options: Options) {
  const shape = Object.fromEntries(
    Object.entries(options).map(([field, option]) => {
      const text = z.union([z.string().max(Math.min(option.maxLength, MAX_TEXT)), z.number(), z.boolean()]);
      const schema = (option.type === "file" || option.type === "saved" ? z.unknown() : text).transform(
        (value, context) => {
          if (isAttachment(value) || isSaved(value)) return value;
          const typed = unquoted(String(value));
          try {
            return option.read(typed);
          } catch (error) {
            const problem = toProblem(error, field, typed);
            if (problem === undefined) throw error;
            context.addIssue({ code: "custom", params: { problem } });
            return z.NEVER;
          }
        },
      );
      return [field, option.required ? schema : schema.optional()];
    }),
  );
  return z.strictObject(shape);
}

export function isAttachment(value: unknown): value is Attachment {
  return typeof value === "object" && value !== null && "read" in value;
}

function isSaved(value: unknown): value is SavedPortfolio {
  return typeof value === "object" && value !== null && "trades" in value;
}

/** A value pasted with the quotes of a command line. */
export function unquoted(text: string): string {
  return /^"[^"]*"$/.test(text) ? text.slice(1, -1) : text;
}

export function problemsOf(error: z.ZodError, raw: RawOptions): readonly Problem[] {
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

export function withTyped(problem: Problem, raw: RawOptions): Problem {
  const typed = Object.hasOwn(raw, problem.field) ? raw[problem.field] : undefined;
  if (typed === undefined || problem.typed !== undefined) return problem;
  return { ...problem, typed: typeof typed === "object" ? typed.name : String(typed) };
}
