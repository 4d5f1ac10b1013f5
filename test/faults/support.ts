import type { APIMessage } from "discord.js";
import { vi } from "vitest";

/** A question whose answer every test knows. */
export const HEDGE = { value: "A$10m", beta: "1.2", price: "8000" };
export const HEDGED = "Short 60 SPI 200 futures";

export const WARN = 40;
const ERROR = 50;

/** Title and text of a message, or what a message without an embed says. */
export function wordsOf(message: APIMessage | null | undefined): string {
  const [embed] = message?.embeds ?? [];
  return [message?.content, embed?.title, embed?.description, embed?.footer?.text].filter(Boolean).join("\n");
}

/** What the log says at a level or above, without the lines that are expected. */
export function troubles(
  logged: readonly string[],
  expected: readonly string[] = [],
  level = ERROR,
): readonly string[] {
  const lines = logged.map((line) => JSON.parse(line) as { readonly level: number; readonly msg: string });
  return lines.flatMap((line, at) => (line.level >= level && !expected.includes(line.msg) ? [logged[at] ?? ""] : []));
}

/** What the log calls its lines. */
export function said(logged: readonly string[]): readonly string[] {
  return logged.map((line) => String((JSON.parse(line) as { readonly msg?: unknown }).msg));
}

/** The id of a message's control that does something: `edit`, `set-move`. */
export function controlOf(message: APIMessage, action: string): string {
  const ids = [...JSON.stringify(message.components ?? []).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id = ""]) => id);
  const found = ids.find((id) => id.split(":")[1] === action);
  if (found === undefined) throw new Error(`no control ${action}: ${ids.join(", ")}`);
  return found;
}

/** Waits until nothing is wrong any more. */
export function soon(check: () => void, timeout = 8_000): Promise<void> {
  return vi.waitFor(check, { timeout, interval: 20 });
}
