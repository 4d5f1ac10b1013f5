import type { Json } from "../../../src/sandbox/discord/rules/violation.js";

/** A bad payload: what is wrong with it, where the complaint must point, and the payload. */
export type Bad = readonly [fault: string, path: string, payload: Json];

/** `count` times the same sign. */
export const long = (count: number) => "x".repeat(count);
/** A list of `count` things made from their index. */
export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
/** A valid button. */
export const button = (more: Json = {}): Json => ({ type: 2, style: 1, label: "Again", custom_id: "again", ...more });
/** A valid select. */
export const pick = (more: Json = {}): Json => ({
  type: 3,
  custom_id: "pick",
  options: [{ label: "A", value: "a" }],
  ...more,
});
