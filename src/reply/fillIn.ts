import type { Button } from "./controls.js";
import type { Section } from "./reply.js";

/** What a heading starts with, above a line in which examples stand for what is missing. */
export const FILL_IN = "With the rest filled in";
/** The heading above lines of which one is meant. */
export const READINGS = "Run the one you mean";

/** The button that opens a form with what was read, and what is missing left open. */
export const fillInButton: Button = { kind: "button", action: "fill", label: "Fill in what is missing" };

const WHICH = ["first", "second", "third", "fourth"] as const;

/** Lines with examples in the place of what is missing; the heading says which those are, for people and for the form. */
export function fillInSection(missing: readonly string[], commands: readonly string[]): Section {
  return { heading: `${FILL_IN} (${missing.join(", ")}: only examples)`, commands };
}

/**
 * The options that are only examples below a heading.
 *
 * @example
 * missingIn("With the rest filled in (beta, price: only examples)") // ["beta", "price"]
 */
export function missingIn(heading: string): readonly string[] {
  const [, names = ""] = /\(([a-z_\\, ]+): only examples\)/.exec(heading) ?? [];
  return names.replaceAll("\\", "").split(", ").filter(Boolean);
}

/** A button for each reading: its id says which line is meant, never what stands in it. */
export function readingButtons(labels: readonly string[]): readonly Button[] {
  return labels.slice(0, WHICH.length).map((label, index) => ({
    kind: "button",
    action: "reading",
    label,
    sets: `reading:${WHICH[index] ?? ""}`,
  }));
}

/** Which of several lines a button of {@link readingButtons} means. */
export function readingOf(sets: string): number {
  return WHICH.findIndex((which) => sets === `reading:${which}`);
}
