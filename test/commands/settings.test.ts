import { describe, expect, it } from "vitest";
import { JONAS, MINA, remembering, STRANGER, said } from "../support/remembering.js";

describe("defaults", () => {
  it("are taken typed before personal before the server's before the product's, and the answer says whose", async () => {
    const { ask } = remembering();
    await ask("/settings set contract:ES move:-20 rounding:at_least");
    await ask("/preferences set move:-10", JONAS);
    const reply = await ask("/hedge value:US$10m beta:1.5 price:4500", JONAS);
    expect(reply.facts).toMatchObject({ contract: "ES", marketMove: "-0.1", rounding: "at_least" });
    expect(said(reply)).toContain(
      "By default: contract ES (this server's), move −10% (yours), rounding at_least (this server's).",
    );
    expect((await ask("/hedge value:US$10m beta:1.5 price:4500 move:-1 contract:MES", JONAS)).facts).toMatchObject({
      contract: "MES",
      marketMove: "-0.01",
    });
    expect((await ask("/hedge value:10m beta:1 price:8000", STRANGER)).facts).toMatchObject({ contract: "AP" });
  });

  it("never meet a multiplier of one's own, or a command that sizes nothing", async () => {
    const { ask } = remembering();
    await ask("/preferences set contract:ES");
    expect((await ask("/hedge value:10m beta:1 price:1010 multiplier:250")).facts.contract).toBe("SP");
    expect((await ask('/beta holdings:"BHP 50% 1, cash 50% 0"')).receipt).not.toContain("contract");
  });

  it("do not reach a receipt that is run again", async () => {
    const { ask } = remembering();
    const { receipt } = await ask("/hedge value:10m beta:1.25 price:9000");
    await ask("/preferences set contract:ES move:-10 rounding:at_least");
    expect((await ask(receipt)).facts).toMatchObject({ contract: "AP", marketMove: "-0.05", rounding: "nearest" });
  });

  it("follow a person into other servers and messages, a server's stay there", async () => {
    const { ask } = remembering();
    await ask("/preferences set move:-10");
    await ask("/settings set rounding:at_least");
    const alone = await ask("/hedge value:10m beta:1.25 price:9000", { person: MINA.person });
    expect(alone.facts).toMatchObject({ marketMove: "-0.1", rounding: "nearest" });
  });

  it("show where each comes from, and are taken back", async () => {
    const { ask } = remembering();
    await ask("/settings set move:-20");
    await ask("/preferences set move:-10 contract:es");
    const shown = await ask("/preferences show");
    expect(shown.facts.effective).toMatchObject({
      move: { value: "-10%", source: "yours" },
      contract: { value: "ES", source: "yours" },
      rounding: { value: "nearest", source: "the product's" },
    });
    expect(said(shown)).toContain("move: yours −10%, this server's −20%.");
    await ask("/preferences reset option:move");
    expect((await ask("/preferences show")).facts.effective).toMatchObject({
      move: { value: "-20%", source: "this server's" },
    });
    await ask("/preferences reset");
    expect((await ask("/preferences show")).facts.person).toEqual({});
  });

  it("say when a trade is inside the no-trade band", async () => {
    const { ask } = remembering();
    await ask("/preferences set band:2");
    const reply = await ask("/hedge value:A$10m beta:1.2 price:8000 held:-59");
    expect(reply.facts).toMatchObject({ trade: "-1", insideBand: true });
    expect(said(reply)).toContain("Inside your no-trade band of 2");
    expect((await ask("/hedge value:A$10m beta:1.2 price:8000 held:-57")).facts.insideBand).toBe(false);
  });

  it.each([
    ["comma", "A$10.000.000 at beta 1,2"],
    ["space", "A$10\u202f000\u202f000 at beta 1,2"],
    ["point", "A$10,000,000 at beta 1.2"],
  ])("write numbers with the %s style, receipts and facts as ever", async (style, text) => {
    const { ask } = remembering();
    await ask(`/preferences set number_style:${style}`);
    const reply = await ask("/hedge value:A$10m beta:1.2 price:8000");
    expect(said(reply)).toContain(text);
    expect(reply.receipt).toContain("value:A$10000000 beta:1.2");
    expect(reply.facts.beta).toBe("1.2");
  });

  it("write numbers as is usual in a language", async () => {
    const { ask } = remembering();
    await ask("/preferences set locale:de");
    expect(said(await ask("/hedge value:A$10m beta:1.2 price:8000"))).toContain("A$10.000.000 at beta 1,2");
  });
});

describe("/settings", () => {
  it("are for who manages the server", async () => {
    const { ask } = remembering();
    expect(await ask("/settings set move:-10", JONAS)).toMatchObject({ kind: "refusal", code: "store-not-manager" });
    expect(await ask("/settings set move:-10", { person: "1" })).toMatchObject({ code: "store-server-only" });
  });

  it.each([
    ["/settings set contract:nadsaq", "unknown-contract"],
    ["/settings set channels:lobby", "not-channels"],
    ["/settings set", "nothing-set"],
    ["/preferences set locale:xx", "not-a-choice"],
  ])("refuse %s as %s", async (line, code) => {
    const { ask } = remembering();
    expect(await ask(line)).toMatchObject({ kind: "refusal", code });
  });

  it("decide who sees an answer, and the person is told", async () => {
    const { ask } = remembering();
    const line = "/hedge value:A$10m beta:1.2 price:8000";
    expect((await ask(line)).private).toBe(true);
    await ask("/settings set private:false");
    expect((await ask(line)).private).toBe(false);
    expect((await ask(`${line} private:true`)).private).toBe(true);
    await ask("/preferences set private:true", JONAS);
    expect((await ask(line, JONAS)).private).toBe(true);

    await ask("/settings set share_amounts:managers");
    expect((await ask(line)).private).toBe(false);
    const kept = await ask(`${line} private:false`, JONAS);
    expect(kept.private).toBe(true);
    expect(said(kept)).toContain("this server keeps amounts private");
    expect((await ask("/contracts private:false", JONAS)).private).toBe(false);

    await ask("/settings set share_amounts:everyone channels:<#123456789012345678>");
    const elsewhere = await ask(`${line} private:false`);
    expect(elsewhere.private).toBe(true);
    expect(said(elsewhere)).toContain("in other channels");
    expect((await ask(`${line} private:false`, { ...MINA, channel: "123456789012345678" })).private).toBe(false);
    await ask("/settings set channels:all");
    expect((await ask(`${line} private:false`)).private).toBe(false);
  });
});

describe("/data", () => {
  it("exports all that is stored of a person, and nothing of others", async () => {
    const { ask, as } = remembering();
    await ask("/portfolio save name:mine value:10m beta:1");
    await ask("/portfolio save name:theirs value:20m beta:1", JONAS);
    await ask("/preferences set move:-10");
    const reply = await ask("/data export");
    const stored = new TextDecoder().decode(reply.file?.content);
    expect(stored).toContain('"mine"');
    expect(stored).toContain('"-10%"');
    expect(stored).not.toContain("theirs");
    expect(stored).not.toContain(as(JONAS).person);
    expect(reply.private).toBe(true);
  });

  it("deletes after asking, and says what stays", async () => {
    const { ask } = remembering();
    await ask("/portfolio save name:mine value:10m beta:1");
    await ask("/portfolio save name:team value:20m beta:1 shared:true");
    expect((await ask("/data delete")).facts.deleted).toBe(false);
    const done = await ask("/data delete confirm:true");
    expect(done.facts).toMatchObject({ deleted: { portfolios: 1 } });
    expect((await ask("/portfolio list")).facts.portfolios).toMatchObject([{ name: "team", owner: "server" }]);
    expect(said(await ask("/portfolio history name:team"))).toContain("someone whose data was deleted");
  });

  it("gives a server's to its administrators alone", async () => {
    const { ask } = remembering();
    await ask("/portfolio save name:team value:20m beta:1 shared:true");
    expect(await ask("/data export scope:server", JONAS)).toMatchObject({ code: "store-not-administrator" });
    expect(await ask("/data delete scope:server confirm:true", JONAS)).toMatchObject({
      code: "store-not-administrator",
    });
    await ask("/data delete scope:server confirm:true");
    expect((await ask("/portfolio list")).facts.portfolios).toEqual([]);
  });
});
