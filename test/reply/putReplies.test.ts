import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requireDrawable } from "../../src/chart/requireDrawable.js";
import type { RawOptions } from "../../src/command.js";
import { messageOf } from "../../src/discord/message.js";
import { type Reply, TABLE_WIDTH } from "../../src/reply/reply.js";
import { rules } from "../../src/sandbox/discord/rules.js";
import { context, now } from "../support/desk.js";

const command = context.commands.find(({ name }) => name === "put") ?? expect.fail("no /put");

/** What Discord would hold against the reply, and what no reader should see. */
function complaints(reply: Reply): readonly string[] {
  const message = messageOf(reply, "1");
  const refused = rules.message({ ...message }, { sending: "reply" }).map(({ path, message }) => `${path}: ${message}`);
  const wide = reply.sections.flatMap(({ table = [] }) => table.filter((row) => [...row].length > TABLE_WIDTH));
  const shown = JSON.stringify([reply.title, reply.summary, reply.sections, reply.caveats, reply.facts]);
  const odd = shown.match(/NaN|Infinity|undefined|null|(?<![\w.])[-−]0(?![\d.,])/g) ?? [];
  return [...refused, ...wide.map((row) => `wide: ${row}`), ...odd.map((word) => `odd: ${word}`)];
}

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const oneOf = (...values: readonly string[]) => fc.constantFrom(...values);

const options = fc
  .record({
    value: oneOf("A$10m", "1e18", "0.01", "10m", "US$2.5bn", "¥123456789012"),
    beta: oneOf("1", "1.2", "0.0001", "100", "0.35"),
    index: oneOf("8000", "0.0001", "1e9", "97.35", "38915.5"),
    expiry: oneOf("3 months", "50y", "0.001d", "45d"),
    floor: maybe(oneOf("90%", "-10%", "0.01%", "100%", "A$9m")),
    strike: maybe(oneOf("7200", "0.0001", "1e9", "8800.25")),
    volatility: maybe(oneOf("18", "1000", "0.0000001", "55.5")),
    premium: maybe(oneOf("120", "0.0001", "1000000")),
    rate: maybe(oneOf("4", "-100", "1000", "0")),
    dividend: maybe(oneOf("3.5", "-100", "1000")),
    multiplier: maybe(oneOf("100", "A$25", "1e9", "0.0001")),
    call_strike: maybe(oneOf("9000", "1e9")),
    delta: maybe(oneOf("-0.45", "0.0000000001", "1")),
    moves: maybe(oneOf("-100%,0%,1000%", "-5%", "7200,8800")),
    fx: maybe(oneOf("1.5", "1000000")),
  })
  .map(
    (given): RawOptions =>
      Object.fromEntries(Object.entries(given).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]]))),
  );

describe("every answer of /put", () => {
  it("fits Discord and a phone, and holds numbers only, whatever is asked", () => {
    let answered = 0;
    fc.assert(
      fc.property(options, fc.constantFrom("answer", "working", "shared"), (raw, view) => {
        const reply = now(command.run(raw, context, view as "answer" | "working" | "shared"));
        if (reply.kind !== "answer") return;
        answered += 1;
        expect(complaints(reply)).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(answered).toBeGreaterThan(5);
  });

  it("can be drawn within the bounds of any market", () => {
    const usual = { value: "A$10m", beta: "1.2", index: "8000", floor: "90%", expiry: "6 months" };
    for (const moves of ["-100%,1000%", "-5%", "7000,9000"]) {
      const chart = now(command.run({ ...usual, volatility: "18", moves }, context)).chart?.();
      expect(() => requireDrawable(chart ?? expect.fail("no chart"))).not.toThrow();
    }
  });
});
