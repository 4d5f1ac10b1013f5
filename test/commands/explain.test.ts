import { describe, expect, it } from "vitest";
import { messageOf } from "../../src/discord/message.js";
import { receiptOf } from "../../src/discord/receipt.js";
import { rules } from "../../src/sandbox/discord/rules.js";
import { cards } from "../../src/study/cards/cards.js";
import { ask, context } from "../support/desk.js";

describe("/explain", () => {
  it("shows a concept on one card, with exact facts", () => {
    const reply = ask("/explain concept:target beta");
    expect(reply).toMatchObject({ kind: "answer", title: "Target beta", receipt: "/explain concept:target-beta" });
    expect(reply.sections.map(({ heading }) => heading)).toEqual([
      "Formula",
      "Worked numbers",
      "Common mistake",
      "Try it",
      "Quiz me",
      "Read more",
    ]);
    expect(reply.facts).toMatchObject({
      concept: "target-beta",
      formula: ["N* = (β* − β) × V_P ÷ V_F"],
      given: { portfolioValue: "50000000", beta: "0.9", targetBeta: "0.5", futuresPrice: "8500", multiplier: "25" },
      worked: { exactContracts: "-94.1176470588235294117647058824", contracts: "-94", betaAfter: "0.5005" },
      misconceptions: ["target-not-difference", "sign-flipped"],
      currency: "AUD",
    });
  });

  it("lists every concept without one, and leads to each by a menu", () => {
    const reply = ask("/explain");
    expect(reply.facts.concepts).toEqual(cards.map(({ id }) => id));
    const offered = reply.controls.flatMap((control) => (control.kind === "select" ? control.choices : []));
    expect(offered.map(({ sets }) => sets)).toEqual(cards.map(({ id }) => `concept:${id}`));
  });

  it("leads to related concepts by a menu whose choices are answered", () => {
    for (const { id } of cards) {
      const [menu] = ask(`/explain concept:${id}`).controls;
      const choices = menu?.kind === "select" ? menu.choices : [];
      expect(choices.length).toBeGreaterThan(1);
      for (const { sets } of choices) expect(ask(`/explain ${sets}`).kind).toBe("answer");
    }
  });

  it.each(["/explain", ...cards.map(({ id }) => `/explain concept:${id}`)])(
    "leaves its line in the message, which its menus answer again: %s",
    (line) => {
      expect(receiptOf(messageOf(ask(line), "1").embeds)).toBe(line);
    },
  );

  it("offers the nearest concepts for a slip, and the list for what is none", () => {
    const slip = ask("/explain concept:tailng");
    expect(slip).toMatchObject({ kind: "refusal", code: "unknown-concept", field: "concept" });
    expect(slip.summary).toEqual(["concept: no card on “tailng”. Did you mean Tailing the hedge?"]);
    expect(slip.sections[0]?.commands).toEqual(["/explain concept:tailing"]);
    expect(ask("/explain concept:xyzzy").sections[0]?.commands).toEqual(["/explain"]);
    expect(ask("/explain concept:__proto__").kind).toBe("refusal");
  });

  it("completes names", async () => {
    const { concept } = context.commands.find(({ name }) => name === "explain")?.options ?? {};
    const choices = await concept?.complete?.("tail", async () => []);
    expect(choices?.[0]).toEqual({ name: "Tailing the hedge", value: "tailing" });
  });

  it.each(["", ...cards.map(({ id }) => ` concept:${id}`)])("is a message that Discord takes:%s", (concept) => {
    expect(rules.message({ ...messageOf(ask(`/explain${concept}`), "1") }, { sending: "reply" })).toEqual([]);
  });
});
