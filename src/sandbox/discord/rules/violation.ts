/** An object of a payload whose members are not known yet. */
export type Json = Record<string, unknown>;

/** One breach of a rule of Discord's: where, Discord's code for it where known, and its wording. */
export interface Violation {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Whether the value is an object with members (no array, not null). */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one if it is none. */
export function json(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** The value as a list of objects, positions kept; empty if it is no list. */
export function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(json) : [];
}

/** The value as text; empty if it is none. */
export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Joins the steps to a member into a path, leaving out empty ones. */
export function at(...steps: readonly (string | number)[]): string {
  return steps.filter((step) => step !== "").join(".");
}

/** Puts a prefix before the paths of violations. */
export function under(prefix: string | number, violations: readonly Violation[]): Violation[] {
  return violations.map((violation) => ({ ...violation, path: at(prefix, violation.path) }));
}

/** A list with the violation if the condition fails, else an empty one. */
export function unless(holds: boolean, path: string, code: string, message: string): Violation[] {
  return holds ? [] : [{ path, code, message }];
}

/** A violation for every value that occurred before in the list. */
export function repeated(values: readonly unknown[], path: (index: number) => string, code: string): Violation[] {
  const seen = new Set<unknown>();
  return values.flatMap((value, index) => {
    if (value === undefined || value === "") return [];
    const fresh = !seen.has(value);
    seen.add(value);
    return unless(fresh, path(index), code, `"${String(value)}" is used more than once.`);
  });
}
