import { expect } from "vitest";
import type { Reply } from "../../src/reply/reply.js";
import { ask } from "./desk.js";

/** Expects a refusal to offer lines, and each of them to be answered. */
export function expectRunnable(reply: Reply): void {
  const lines = reply.sections.flatMap(({ commands = [] }) => commands);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(`${line} → ${ask(line).kind}`).toBe(`${line} → answer`);
}
