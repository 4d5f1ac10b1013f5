import { type Json, json, list, text } from "../rules/violation.js";
import type { Focus, OptionValues } from "./options.js";
import type { Present } from "./who.js";

/** Throws if Discord's own client would not let a user send these options for the definition. */
export function clientRefuses(
  definition: Json,
  inner: readonly Json[],
  values: OptionValues,
  who: Present,
  focus?: Focus,
): void {
  const name = text(definition.name);
  const place = who.guildId === null ? 1 : 0;
  if (Array.isArray(definition.contexts) && !definition.contexts.includes(place)) {
    throw new Error(`stand-in: the client does not offer /${name} in context ${place}`);
  }
  for (const option of Object.keys(values)) {
    if (!inner.some((one) => one.name === option)) throw new Error(`stand-in: /${name} has no option ${option}`);
  }
  if (focus) {
    const typed = inner.find((one) => one.name === focus.name);
    if (typed?.autocomplete !== true) throw new Error(`stand-in: the option ${focus.name} has no autocomplete`);
  }
  for (const option of inner) {
    const value = values[text(option.name)];
    const missing = value === undefined && option.required === true && !focus;
    const complaint = missing ? "is required" : value === undefined ? undefined : misfit(option, value);
    if (complaint) throw new Error(`stand-in: the client refuses /${name}: the option ${option.name} ${complaint}`);
  }
}

const FITS: Readonly<Record<number, (value: unknown) => boolean>> = {
  3: (value) => typeof value === "string",
  4: (value) => Number.isSafeInteger(value),
  5: (value) => typeof value === "boolean",
  10: (value) => typeof value === "number" && Math.abs(value) <= 2 ** 53,
  11: (value) => typeof value === "object",
};

function misfit(option: Json, value: unknown): string | undefined {
  const fits = FITS[Number(option.type)];
  if (fits && !fits(value)) return `has type ${option.type}, not ${JSON.stringify(value)}`;
  const choices = list(option.choices);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) return "only takes its choices";
  const size = typeof value === "string" ? value.length : Number(value);
  const { min_value, max_value, min_length, max_length } = json(option);
  const [least, most] = typeof value === "string" ? [min_length, max_length] : [min_value, max_value];
  if (typeof least === "number" && size < least) return `is below ${least}`;
  if (typeof most === "number" && size > most) return `is above ${most}`;
  return undefined;
}
