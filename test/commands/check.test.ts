import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageOf } from "../../src/discord/message.js";
import type { Reply } from "../../src/reply/reply.js";
import { rules } from "../../src/sandbox/discord/rules.js";
import { ask } from "../support/desk.js";
import { remembering } from "../support/remembering.js";

const check = (options: string): Reply => ask(`/check ${options}`);
const ids = (reply: Reply): readonly string[] => (reply.facts.misconceptions as { id: string }[]).map(({ id }) => id);
const text = (reply: Reply): string => JSON.stringify([reply.title, reply.summary, reply.sections]);

const ATLAS = "value:A$10m beta:1.2 price:8000";
const DIAL = "value:A$50m beta:0.9 price:8500 target:0.5";
const GOLDEN = "value:US$10m beta:1.5 price:4500 multiplier:250";

describe("a check with contracts held", () => {
  const HELD = `${ATLAS} held:-40`;

  it("is of the trade: 20 more short to come from 40 to 60", () => {
    const reply = check(`${HELD} answer:"sell 20"`);
    expect(reply.title).toBe("Right: short 20");
    expect(reply.facts).toMatchObject({
      verdict: "right",
      expected: "-20",
      trade: "-20",
      held: "-40",
      contracts: "-60",
    });
    expect(reply.facts.left).toMatchObject([{ contracts: "-60", betaAfter: "0", offset: "1" }]);
    expect(ask(reply.receipt).facts).toEqual(reply.facts);
    expect(check(`${HELD} answer:20`).facts.verdict).toBe("right-size-no-direction");
  });

  it("names what was done with those held", () => {
    expect(ids(check(`${HELD} answer:-60`))[0]).toBe("held-forgotten");
    expect(ids(check(`${HELD} answer:-100`))[0]).toBe("held-added");
    expect(ids(check(`${HELD} answer:-10`))[0]).toBe("beta-forgotten");
    expect(text(check(`${HELD} answer:-60`))).toContain("to short 60, from short 40 held");
  });

  it("buys back where more is held than wanted", () => {
    expect(check(`${ATLAS} held:-75 answer:"buy 15"`).facts.verdict).toBe("right");
    expect(check(`${ATLAS} held:-75 answer:"sell 15"`).title).toBe("Wrong direction: it is long 15");
    expect(check(`${ATLAS} held:-60 answer:none`).facts.verdict).toBe("right");
  });

  it("takes the count before rounding with those held or without", () => {
    for (const exact of ["-60", "-20"])
      expect(check(`${HELD} answer:-19 exact:${exact}`).facts.firstDifference).toBeUndefined();
    expect(check(`${HELD} answer:-19 exact:-50`).facts.firstDifference).toMatchObject({ step: "exact" });
  });
});

describe("what was seen in public, by name and number (facts/misconceptions.md)", () => {
  it.each([
    ["beta-forgotten", `${ATLAS} answer:"short 50"`],
    ["multiplier-forgotten", `${ATLAS} answer:-1500`],
    ["only-the-excess", `${ATLAS} answer:"10 short"`],
    ["target-not-difference", `${DIAL} answer:-117.6`],
    ["sign-flipped", `${ATLAS} answer:+60`],
    ["beta-inverted", `${ATLAS} answer:"sell 41.67"`],
    ["tailed-unasked", `${ATLAS} answer:-59.8 rate:4% expiry:1month`],
    ["wrong-contract-size", 'value:US$10m beta:1.5 price:4500 contract:ES answer:"short 13.33"'],
    ["units-slipped", `${ATLAS} answer:-0.06`],
    // An index of another scale: KOSPI at 2,600 for KOSPI 200 at 350.
    ["index-for-futures", "value:1bn beta:1 price:350 multiplier:250000 index:2600 answer:-1.54"],
    ["fx-forgotten", "value:A$15m beta:1 price:4000 contract:ES fx:1.5 answer:-75"],
    ["fx-inverted", "value:A$15m beta:1 price:4000 contract:ES fx:1.5 answer:-112.5"],
    ["futures-beta-inverted", `${ATLAS} futures_beta:0.95 answer:-57`],
    ["target-forgotten", `${DIAL} answer:-211.76`],
    ["percent-for-fraction", `${ATLAS} answer:-6000`],
  ])("%s: %s", (id, options) => {
    const reply = check(options);
    expect(reply.facts.verdict).toBe("wrong");
    expect(ids(reply)[0]).toBe(id);
    expect(reply.kind).toBe("answer");
  });

  it("1.2 to 0.8 as 32 × 0.8 ÷ 1.2 = 22 is scaled and rounded up; so is the target used instead of the difference", () => {
    const reply = check("value:US$3.3m beta:1.2 price:500 multiplier:250 target:0.8 answer:-22");
    expect(reply.facts.exactContracts).toBe("-10.56");
    expect(ids(reply)).toEqual(["target-not-difference+rounded-up", "scaled-by-ratio+rounded-up"]);
  });

  it("13 at US$250 placed as 13 E-minis offsets 19.5% of what is needed", () => {
    const reply = check('value:US$10m beta:1.5 price:4500 contract:ES answer:"short 13"');
    expect(ids(reply)).toContain("wrong-contract-size");
    expect(reply.facts.left).toMatchObject([{ betaAfter: "1.2075", offset: "0.195" }]);
    expect(text(reply)).toContain("full-size S&P 500, 250 a point");
  });

  it("“19.43, actually 20” is rounded to the other side, always up", () => {
    const reply = check("value:A$3.886m beta:1 price:8000 answer:-20");
    expect(reply.facts).toMatchObject({ verdict: "rounded", expected: "-19", exactContracts: "-19.43" });
    expect(ids(reply)).toEqual(["rounded-up", "rounded-wrong-side"]);
  });

  it("a tie has two right counts", () => {
    for (const answer of ["-12", "-13"]) {
      const reply = check(`value:A$2.5m beta:1 price:8000 answer:${answer}`);
      expect(reply.facts).toMatchObject({ verdict: "right", tie: true, misconceptions: [] });
      expect(reply.title).toContain("a tie");
    }
  });
});

describe("published answers", () => {
  it.each([
    // Hull, Options, Futures, and Other Derivatives, §3.5; Derivatives Atlas; Golden Door Asset.
    ["right", "-30", 'value:5,050,000 beta:1.5 price:1,010 multiplier:250 answer:"short 30"'],
    ["right", "10", 'value:5,050,000 beta:1.5 price:1,010 multiplier:250 target:2 answer:"long ten"'],
    ["right", "-60", `${ATLAS} answer:"sell sixty SPI 200 futures"`],
    ["right-size-no-direction", "-60", `${ATLAS} answer:60`],
    ["right", "-94", `${DIAL} answer:"94 short"`],
    ["right", "-94", `${DIAL} answer:-94.1`],
    ["right", "-13", `${GOLDEN} answer:"short 13.33"`],
    ["right", "-13", `${GOLDEN} answer:"short 40/3"`],
    ["rounded", "-13", `${GOLDEN} answer:"short 13 or 14"`],
    ["rounded", "-13", `${GOLDEN} answer:-14`],
    ["right", "-14", `${GOLDEN} answer:-14 rounding:at_least`],
    ["wrong", "-13", `${GOLDEN} answer:"buy 13.33"`],
  ])("%s (%s): %s", (verdict, expected, options) => {
    expect(check(options).facts).toMatchObject({ verdict, expected });
  });

  it("may name the contract's index, and are asked back where they count another size", () => {
    expect(check(`${GOLDEN} answer:"short 13.33 S&P 500 futures"`).facts.verdict).toBe("right");
    const reply = check(`${GOLDEN} answer:"short 67 E-minis"`);
    expect(reply).toMatchObject({ kind: "refusal", code: "answer-contract" });
    expect(reply.sections.flatMap(({ commands }) => commands ?? [])).toContain(
      '/check value:US$10m beta:1.5 price:4500 answer:"short 67" multiplier:250',
    );
    const micro = check('value:A$10m beta:1.2 price:8000 answer:"short 60 ES"');
    for (const line of micro.sections.flatMap(({ commands }) => commands ?? [])) expect(ask(line).kind).toBe("answer");
  });

  it("say what each side of rounding leaves: 13 +0.0375, 14 −0.0750 (Golden Door)", () => {
    const reply = check(`${GOLDEN} answer:"13 or 14 short"`);
    expect(reply.title).toBe("Two counts, not one: short 13 or 14");
    expect(reply.facts).toMatchObject({
      answer: ["-13", "-14"],
      left: [
        { betaAfter: "0.0375", offTargetPerPercent: "3750" },
        { betaAfter: "-0.075", offTargetPerPercent: "-7500" },
      ],
    });
  });
});

describe("what is remembered", () => {
  it("gives a check its inputs, a default of rounding:mix too", async () => {
    const desk = remembering();
    await desk.ask("/preferences set rounding:mix contract:ES");
    await desk.ask("/portfolio save name:desk value:US$10m beta:1.5");
    const reply = await desk.ask('/check portfolio:desk price:4500 answer:"short 67"');
    expect(reply.facts).toMatchObject({ verdict: "right", expected: "-67", contract: "ES", rounding: "nearest" });
    expect(text(reply)).toContain("rounding:mix changed nothing");
  });
});

describe("the two workings", () => {
  it("stand below each other, with what differs marked", () => {
    const reply = check(`${ATLAS} answer:"50 short"`);
    expect(reply.title).toBe("Not right: beta forgotten");
    const [right, theirs] = reply.sections;
    expect(right?.table).toContain(" beta to move           −1.2");
    expect(theirs?.heading).toBe("Gives −50: beta forgotten");
    expect(theirs?.table).toContain(">beta to move             −1");
  });

  it("tell the first step that differs, and keep to explanations that agree with the steps", () => {
    const reply = check(`${ATLAS} answer:1500 contract_value:8,000 value_to_hedge:12m`);
    expect(reply.facts.firstDifference).toMatchObject({ step: "contract_value", typed: "8000", right: "200000" });
    expect(ids(reply)).toEqual(["multiplier-forgotten"]);
    const hundred = "value:10m beta:1.2 price:8000 multiplier:100 answer:-1500";
    expect(ids(check(hundred))).toEqual(["multiplier-forgotten", "percent-for-fraction"]);
    expect(ids(check(`${hundred} contract_value:8000`))).toEqual(["multiplier-forgotten"]);
    expect(ids(check(`${hundred} beta_change:120`))).toEqual(["percent-for-fraction"]);
    const unknown = check(`${ATLAS} answer:-37 value_to_hedge:10m`);
    expect(unknown.facts).toMatchObject({ verdict: "wrong", misconceptions: [] });
    expect(unknown.facts.firstDifference).toMatchObject({
      step: "value_to_hedge",
      misconceptions: [{ id: "beta-forgotten" }],
    });
    expect(
      check(`${ATLAS} answer:-60 contract_value:200k exact:60 beta_change:-1.2`).facts.firstDifference,
    ).toBeUndefined();
  });

  it("have a share without any count, and a working of the hedge", () => {
    const command = check(`${ATLAS} answer:"50 short"`);
    expect(command.controls.map((control) => control.kind === "button" && control.action)).toEqual([
      "working",
      "edit",
      "share",
      "amounts",
    ]);
  });
});

describe("answers that cannot be judged", () => {
  it.each([
    ["foo", "refusal", "not-an-answer"],
    ["A$60", "refusal", "not-an-answer"],
    ["60%", "refusal", "percent-no-amount"],
    ["@everyone", "refusal", "not-an-answer"],
    ["sell 60 to buy", "question", "answer-direction"],
    ["short 50 or 60", "question", "answer-several"],
    ["short 60 or 61", "question", "answer-several"],
    ["13,33", "question", "ambiguous-number"],
    ["short 60 E-minis", "refusal", "answer-contract"],
    ["1e50", "refusal", "too-large"],
    ["1/0", "refusal", "division-by-zero"],
    ['""', "refusal", "empty"],
  ])("%s: %s, %s, and every corrected line is answered", (answer, kind, code) => {
    const reply = check(`${ATLAS} answer:${answer}`);
    expect(reply).toMatchObject({ kind, code, field: "answer" });
    const lines = reply.sections.flatMap(({ commands }) => commands ?? []);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(`${line} → ${ask(line).kind}`).toBe(`${line} → answer`);
  });
});

const HOSTILE = fc.oneof(
  fc.string({ maxLength: 100 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        "short",
        "buy",
        "60",
        "-",
        "13",
        "or",
        "and",
        "sixty",
        "hundred",
        "~",
        "=",
        "N*",
        ".",
        ",",
        "(",
        "SPI",
        "1/3",
        "e9",
        "\u202e",
        "\u0000",
      ),
      { maxLength: 12 },
    )
    .map((words) => words.join(" ").slice(0, 100)),
);
const NUMBERS = fc.oneof(
  fc.double({ noNaN: true, min: 0.01, max: 1e17 }).map((n) => n.toFixed(2)),
  fc.constantFrom("10m", "1e18", "0.01", "8000"),
);
const BETAS = fc.integer({ min: -100_000, max: 100_000 }).map((n) => String(n / 1000));

describe("any answer to any question", () => {
  it("is judged, refused or asked back, in a message that Discord takes, and gives the same again", () => {
    const kinds = new Map<string, number>();
    const answers = fc.oneof(
      HOSTILE,
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((n) => n.toFixed(3)),
    );
    const options = fc.record({
      value: NUMBERS,
      beta: BETAS,
      price: NUMBERS,
      target: BETAS,
      answer: answers,
      contract: fc.constantFrom("AP", "SP", "MES", "NK225"),
    });
    fc.assert(
      fc.property(options, ({ answer, ...given }) => {
        const line = Object.entries(given).map(([name, value]) => `${name}:${value}`);
        const reply = check(`${line.join(" ")} answer:"${answer.replace(/["\\]/g, "")}"`);
        kinds.set(reply.kind, (kinds.get(reply.kind) ?? 0) + 1);
        expect(rules.message({ ...messageOf(reply, "1") }, { sending: "reply" })).toEqual([]);
        expect(reply.sections.flatMap(({ table = [] }) => table).filter((row) => [...row].length > 28)).toEqual([]);
        if (reply.kind === "answer") expect(ask(reply.receipt).facts).toEqual(reply.facts);
      }),
      { numRuns: 2000 },
    );
    expect(kinds.get("answer")).toBeGreaterThan(500);
    expect(kinds.get("refusal")).toBeGreaterThan(300);
  }, 60_000);
});
