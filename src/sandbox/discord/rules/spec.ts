import * as z from "zod";
import { at, type Violation } from "./violation.js";

const CODES: Readonly<Record<string, string>> = {
  too_big: "BASE_TYPE_MAX_LENGTH",
  too_small: "BASE_TYPE_MIN_LENGTH",
  invalid_type: "BASE_TYPE_BAD_TYPE",
  invalid_value: "BASE_TYPE_CHOICES",
  invalid_format: "STRING_TYPE_REGEX",
};

/** The generated schemas are of zod-mini, which words nothing by itself. */
const WORDED = { error: z.locales.en().localeError };

/** Checks a value against a schema made from Discord's own API description. */
export function specViolations(schema: z.core.$ZodType, value: unknown): Violation[] {
  const result = z.safeParse(schema, value, WORDED);
  return result.success ? [] : result.error.issues.flatMap((issue) => flat(issue));
}

function flat(issue: z.core.$ZodIssue): Violation[] {
  const path = at(...issue.path.map(String));
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    return closest(issue.errors).flatMap((inner) =>
      flat(inner).map((violation) => ({ ...violation, path: at(path, violation.path) })),
    );
  }
  return [{ path, code: CODES[issue.code] ?? issue.code.toUpperCase(), message: issue.message }];
}

/** Of the branches of a union: the one whose `type` fits, then the one with the fewest complaints. */
function closest(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  const score = (issues: readonly z.core.$ZodIssue[]) =>
    issues.length + (issues.some((issue) => issue.path[0] === "type") ? 1000 : 0);
  return [...branches].sort((left, right) => score(left) - score(right))[0] ?? [];
}
