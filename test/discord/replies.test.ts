import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer, answerChanged } from "../../src/answer.js";
import type { RawOptions } from "../../src/command.js";
import { definitionsOf } from "../../src/discord/commandJson.js";
import { messageOf } from "../../src/discord/message.js";
import type { Reply } from "../../src/reply/reply.js";
import { REPLY_DEFAULTS, TABLE_WIDTH } from "../../src/reply/reply.js";
import { rules } from "../../src/sandbox/discord/rules.js";
import { context, now } from "../support/desk.js";
import { remembering } from "../support/remembering.js";

/** What Discord would hold against the reply, and what no reader should see. */
function complaints(reply: Reply): readonly string[] {
  const message = messageOf(reply, "1");
  const refused = rules.message({ ...message }, { sending: "reply" }).map(({ path, message }) => `${path}: ${message}`);
  const wide = reply.sections.flatMap(({ table = [] }) => table.filter((row) => [...row].length > TABLE_WIDTH));
  const shown = JSON.stringify([reply.title, reply.summary, reply.sections, reply.caveats, reply.facts]);
  const odd =
    reply.kind === "answer" ? (shown.match(/NaN|Infinity|undefined|null|(?<![\w.])[-−]0(?![\d.,])/g) ?? []) : [];
  return [...refused, ...wide.map((row) => `wide: ${row}`), ...odd.map((word) => `odd: ${word}`)];
}

const numberish = fc.oneof(
  fc.double({ noNaN: true, min: -1e20, max: 1e20 }).map(String),
  fc.integer({ min: -1000, max: 1_000_000 }).map(String),
  fc.integer({ min: -3000, max: 3000 }).map((n) => String(n / 1000)),
  fc.constantFrom(
    "10m",
    "A$10m",
    "US$2.5bn",
    "$5m",
    "1,5",
    "10.000",
    "-5%",
    "50bp",
    "0",
    "1e18",
    "0.01",
    "1/3",
    "0.6*25m",
    "-0",
    "100%",
  ),
);
const hostile = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "",
    " ",
    "@everyone",
    "<@1>",
    "<@&1>",
    "```",
    "**x**",
    "[a](http://b)",
    "\u202ex",
    "\u0000",
    "10^400",
    "😀".repeat(40),
    "x".repeat(7000),
    "ES",
    "SP",
    "stoxx 50",
    "AM",
    "NZX20",
    "DAX",
    "mix",
    "at_least",
    "1 month",
    "40 short",
    "true",
  ),
);
const holdings = fc
  .array(fc.tuple(fc.string({ minLength: 1, maxLength: 12 }), numberish, numberish), { maxLength: 30 })
  .map((rows) => rows.map(([name, weight, beta]) => `${name} ${weight}% ${beta}`).join("; "));

const positive = fc.oneof(
  fc.double({ noNaN: true, min: 0.01, max: 1e18 }).map((n) => n.toFixed(2)),
  fc.integer({ min: 1, max: 1_000_000 }).map(String),
  fc.constantFrom("10m", "A$10m", "US$2.5bn", "$5m", "1e18", "0.01", "0.6*25m", "1/3"),
);
const coefficient = fc.integer({ min: -100_000, max: 100_000 }).map((n) => String(n / 1000));
const rare = { freq: 2 };

/** Requests that make sense more often than not. */
const plausible = fc.record({
  value: positive,
  beta: coefficient,
  price: positive,
  target: fc.option(coefficient, rare),
  move: fc.option(fc.integer({ min: -100, max: 100 }).map(String), rare),
  contract: fc.option(fc.constantFrom("AP", "ES", "SP", "MES", "FDXS", "NK225", "CN", "AM", "ENY"), rare),
  multiplier: fc.option(positive, { freq: 5 }),
  held: fc.option(fc.integer().map(String), rare),
  fx: fc.option(fc.constantFrom("1", "1.5", "0.0065", "1000000"), rare),
  futures_beta: fc.option(fc.constantFrom("1", "0.95", "0.000001"), rare),
  rounding: fc.option(fc.constantFrom("nearest", "never_over", "at_least", "mix"), rare),
  beta_se: fc.option(fc.constantFrom("0", "0.1", "100"), rare),
  r2: fc.option(fc.constantFrom("0.85", "1", "0.000001"), rare),
  index_vol: fc.option(fc.constantFrom("16", "0.2%", "1000"), { freq: 1 }),
  horizon: fc.option(fc.constantFrom("1d", "1 month", "50y"), rare),
  cost: fc.option(positive, rare),
  margin: fc.option(positive, rare),
  private: fc.option(fc.boolean(), rare),
  contracts: fc.option(fc.integer({ min: -100_000, max: 100_000 }).map(String), rare),
  moves: fc.option(fc.constantFrom("-100%;1000%", "-5", "-33.333%,12.5%", "7200;8800"), rare),
  index: fc.option(fc.constantFrom("8000", "1"), { freq: 3 }),
  preset: fc.option(fc.constantFrom("gfc", "2020-covid-asx"), { freq: 4 }),
  rate: fc.option(fc.constantFrom("4", "1000", "-100"), { freq: 4 }),
  dividend: fc.option(fc.constantFrom("3", "0"), { freq: 4 }),
  expiry: fc.option(fc.constantFrom("50y", "4 months"), { freq: 4 }),
  basis_shock: fc.option(fc.constantFrom("10", "-1000000", "100%"), { freq: 4 }),
  beta_stress: fc.option(coefficient, { freq: 4 }),
  specific_shock: fc.option(fc.constantFrom("-100%", "1000%"), { freq: 4 }),
  holdings: fc.oneof(holdings, fc.constant("BHP 25% 1.1, CBA 40% 0.9")),
  normalise: fc.option(fc.boolean(), rare),
  command: fc.option(fc.constantFrom("hedge", "beta", "nope"), rare),
});

/** A file named in text is no file there. */
const { open: _open, ...inDiscord } = context;

const optionNames = [...new Set(context.commands.flatMap(({ options }) => Object.keys(options)))];
const spoiled = fc.dictionary(fc.constantFrom(...optionNames), fc.oneof(numberish, hostile), {
  maxKeys: 3,
  noNullPrototype: true,
});
const unknown = fc.dictionary(fc.string({ maxLength: 40 }), fc.oneof(hostile, fc.boolean(), fc.double()), {
  maxKeys: 1,
  noNullPrototype: true,
});

/** The options that a command has, some of them spoiled, now and then one that it has not. */
const requests = fc
  .record({
    command: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...context.commands.filter(({ name }) => !name.includes(" "))) },
      { weight: 1, arbitrary: fc.constantFrom(...context.commands.filter(({ name }) => name.includes(" "))) },
    ),
    plausible,
    spoiled: fc.option(spoiled, { freq: 1 }),
    unknown: fc.option(unknown, { freq: 10 }),
  })
  .map(({ command, plausible, spoiled, unknown }) => {
    const all = Object.entries({ ...plausible, ...spoiled }).filter(
      ([name, value]) => value !== null && Object.hasOwn(command.options, name),
    );
    return { name: command.name, options: { ...Object.fromEntries(all), ...unknown } as RawOptions };
  });

describe("any input whatever", () => {
  it("gets an answer or a refusal that Discord takes, without a fault", async () => {
    const kinds = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(requests, async ({ name, options }) => {
        const reply = await answer(name, options, inDiscord, (error) => {
          throw error;
        });
        kinds.set(reply.kind, (kinds.get(reply.kind) ?? 0) + 1);
        expect(complaints(reply)).toEqual([]);
        if (reply.kind !== "answer") expect(reply.field).toBeDefined();
        else if (reply.controls.length > 0) {
          for (const view of ["working", "shared"] as const) {
            const seen = now(
              answerChanged(reply.receipt, {}, view, inDiscord, (error) => {
                throw error;
              }),
            );
            expect(seen.kind).toBe("answer");
            expect(complaints(seen)).toEqual([]);
          }
          if (reply.chart !== undefined) expect(Object.keys(reply.chart())).toContain("description");
        }
      }),
      { numRuns: 10_000 },
    );
    // The inputs must reach both outcomes often, or the property says little.
    expect(kinds.get("answer")).toBeGreaterThan(1000);
    expect(kinds.get("refusal")).toBeGreaterThan(1000);
  }, 120_000);
});

describe("any input to commands about what is saved", () => {
  const groups = context.commands.filter(({ name }) => name.includes(" "));
  const named = fc.record({
    command: fc.constantFrom(...groups),
    name: fc.oneof(fc.constantFrom("desk", "funds", "Desk (mine)", "desk (server)"), hostile),
    to: fc.oneof(fc.constantFrom("desk", "other"), hostile),
    contracts: fc.constantFrom("-60", "1e9", "0", "x"),
    plausible,
    confirm: fc.boolean(),
  });

  it("gets an answer or a refusal that Discord takes, without a fault", async () => {
    const desk = remembering();
    const kinds = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(named, async ({ command, plausible, ...given }) => {
        const all = Object.entries({ ...plausible, ...given }).filter(
          ([name, value]) => value !== null && Object.hasOwn(command.options, name),
        );
        const reply = await desk.run(command.name, Object.fromEntries(all) as RawOptions);
        kinds.set(reply.kind, (kinds.get(reply.kind) ?? 0) + 1);
        expect([command.name, complaints(reply)]).toEqual([command.name, []]);
      }),
      { numRuns: 1500 },
    );
    expect(kinds.get("answer")).toBeGreaterThan(200);
    expect(kinds.get("refusal")).toBeGreaterThan(200);
    expect(desk.troubles).toEqual([]);
  }, 120_000);
});

describe("the message of a reply", () => {
  const reply = (given: Partial<Omit<Reply, "footer" | "code" | "field" | "chart">>): Reply => ({
    ...REPLY_DEFAULTS,
    command: "hedge",
    title: "Title",
    tone: "short",
    summary: ["Read."],
    sections: [],
    facts: {},
    receipt: "/hedge",
    private: true,
    ...given,
  });

  it("stays within Discord's limits however much there is to say", () => {
    const long = reply({
      title: "t".repeat(500),
      summary: Array.from({ length: 100 }, () => "word ".repeat(30)),
      sections: Array.from({ length: 60 }, () => ({
        heading: "h".repeat(300),
        lines: ["x".repeat(3000)],
        table: ["`".repeat(28)],
      })),
      receipt: `/beta holdings:"${"A 1% 1, ".repeat(200)}"`,
    });
    expect(complaints(long).filter((line) => !line.startsWith("wide"))).toEqual([]);
  });

  it("is private unless the reply is not, and pings nobody", () => {
    expect(messageOf(reply({}), "1").flags).toBe(64);
    expect(messageOf(reply({ private: false }), "1").flags).toBeUndefined();
    expect(messageOf(reply({}), "1").allowedMentions).toEqual({ parse: [] });
  });

  it("shows text as text: no formatting, links or mentions, and no way out of a code block", () => {
    const message = messageOf(
      reply({
        summary: ["**b** <@1> @everyone [a](http://b) `c`", "# h", "> q", "- l"],
        sections: [{ heading: "t", table: ["``` x"] }],
      }),
      "1",
    );
    expect(message.embeds[0]?.description).toBe(
      "\\*\\*b\\*\\* \\<@\u200b1> @\u200beveryone \\[a\\](http://b) \\`c\\`\n\\# h\n\\> q\n\\- l",
    );
    expect(message.embeds[0]?.fields?.[0]?.value).toBe("```\nˋˋˋ x\n```");
  });
});

describe("the definition of every command", () => {
  it.each(["global", "guild"] as const)("is what Discord takes: %s", (scope) => {
    for (const definition of definitionsOf(context.commands, scope))
      expect([definition.name, rules.command({ ...definition }, scope)]).toEqual([definition.name, []]);
  });

  it.each(context.commands.map((command) => [command.name, command] as const))(
    "/%s completes within limits",
    async (_, command) => {
      const visible = async () => [{ name: "s".repeat(60), owner: "server" } as const];
      for (const option of Object.values(command.options)) {
        for (const typed of ["", "s", "spi", "😀", "x".repeat(100)]) {
          const choices = ((await option.complete?.(typed, visible)) ?? []).slice(0, 25);
          expect(rules.choices(choices, 3)).toEqual([]);
        }
      }
    },
  );

  it("can be used in servers, in DMs and in private channels, installed by servers and by users", () => {
    for (const definition of definitionsOf(context.commands, "global")) {
      const contexts = definition.name === "settings" ? [0] : [0, 1, 2];
      expect(definition).toMatchObject({ contexts, integration_types: [0, 1] });
    }
  });
});
