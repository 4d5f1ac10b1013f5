import type { Memories, Recalled, Source } from "../request/recall.js";
import type { SavedPortfolio } from "../store/store.js";
import { echo, position } from "./format.js";
import { optionText } from "./optionText.js";
import type { Facts } from "./reply.js";

const WHOSE: Readonly<Record<Exclude<Source, "portfolio">, string>> = { person: "yours", server: "this server's" };

/** Sentences on every option of an answer that was not typed, and on saved inputs that a typed one replaced. */
export function recalledLines(
  { recalled, overridden, elsewhere }: Memories,
  { portfolio, defaultsUnread }: { readonly portfolio?: SavedPortfolio; readonly defaultsUnread?: boolean },
): readonly string[] {
  const listed = (items: readonly Recalled[]) =>
    items.map(({ option, text }) => `${option} ${optionText(text)}`).join(", ");
  const saved = recalled.filter(({ source }) => source === "portfolio");
  const defaults = recalled.filter(({ source }) => source !== "portfolio");
  const lines: string[] = [];
  if (portfolio !== undefined) {
    const whose = portfolio.owner === "person" ? "yours" : "shared with this server";
    const taken = saved.length === 0 ? "nothing that was not typed" : listed(saved);
    lines.push(`From portfolio “${echo(portfolio.name)}” (${whose}): ${taken}.`);
    const instead = overridden.map(
      ({ option, saved, typed }) => `${option} ${optionText(typed)} (saved: ${optionText(saved)})`,
    );
    const others = elsewhere.map(({ contracts, name }) => `${position(contracts)} ${name}`);
    if (others.length > 0) lines.push(`Held as well, and not counted here: ${others.join(", ")}.`);
    if (instead.length > 0) lines.push(`Typed in place of saved: ${instead.join(", ")}.`);
  }
  const sources = defaults.map(
    ({ option, text, source }) => `${option} ${optionText(text)} (${source === "portfolio" ? "" : WHOSE[source]})`,
  );
  if (sources.length > 0) lines.push(`By default: ${sources.join(", ")}.`);
  if (defaultsUnread === true)
    lines.push("Saved defaults could not be read at present, so the product's own were used.");
  return lines;
}

/** The same for programs. */
export function recalledFacts({ recalled }: Memories, { portfolio }: { readonly portfolio?: SavedPortfolio }): Facts {
  const filled = recalled.map(({ option, text, source }) => [option, { text, source }] as const);
  return {
    ...(portfolio === undefined ? {} : { portfolio: echo(portfolio.name) }),
    ...(filled.length === 0 ? {} : { filledIn: Object.fromEntries(filled) }),
  };
}
