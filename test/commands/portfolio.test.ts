import { describe, expect, it } from "vitest";
import { context } from "../support/desk.js";
import { JONAS, MINA, remembering, STRANGER, said } from "../support/remembering.js";

const SAVE = "/portfolio save name:Desk value:A$10m beta:1.2 contract:AP";

describe("a saved portfolio", () => {
  it("stands in place of value, beta, contract and held, and the answer says so", async () => {
    const { ask } = remembering();
    await ask(`${SAVE} held:-40`);
    const reply = await ask("/hedge portfolio:desk price:8000");
    expect(reply.facts).toMatchObject({
      portfolioValue: "10000000",
      beta: "1.2",
      held: "-40",
      trade: "-20",
      portfolio: "Desk",
    });
    expect(said(reply)).toContain(
      "From portfolio “Desk” (yours): value A$10,000,000, beta 1.2, contract AP, held −40.",
    );
    expect(reply.receipt).not.toContain("portfolio:");
    expect(reply.receipt).toContain("value:A$10000000 beta:1.2");
  });

  it("gives way to what is typed, and the answer says what it gave way with", async () => {
    const { ask } = remembering();
    await ask(SAVE);
    const reply = await ask("/hedge portfolio:desk price:8000 beta:1.1");
    expect(reply.facts.contracts).toBe("-55");
    expect(said(reply)).toContain("Typed in place of saved: beta 1.1 (saved: 1.2).");
  });

  it("keeps its contract out of a hedge in another one, with what is held in that one", async () => {
    const { ask } = remembering();
    await ask("/portfolio save name:us value:US$10m beta:1 contract:ES held:-10");
    await ask("/portfolio trade name:us contract:MES contracts:-5 price:4500");
    expect((await ask("/hedge portfolio:us price:4500")).facts).toMatchObject({ contract: "ES", held: "-10" });
    expect((await ask("/hedge portfolio:us price:4500 contract:MES")).facts).toMatchObject({
      contract: "MES",
      held: "-5",
    });
    expect((await ask("/hedge portfolio:us price:4500 multiplier:10")).facts.held).toBeUndefined();
  });

  it("gives /scenario its inputs, and /beta its holdings with a receipt that names it", async () => {
    const { ask } = remembering();
    await ask(SAVE);
    expect((await ask("/scenario portfolio:desk price:8000")).facts).toMatchObject({ contracts: "-60" });
    await ask('/portfolio save name:funds holdings:"BHP A$2.5m 1.1; CBA A$4m 0.9; cash A$3.5m"');
    const reply = await ask("/beta portfolio:funds price:8000");
    expect(reply.facts).toMatchObject({ beta: "0.635", portfolioValue: "10000000", contracts: "-32" });
    expect(reply.receipt).toContain('portfolio:"funds (mine)"');
    expect((await ask(reply.receipt)).facts.beta).toBe("0.635");
    // The same beta is taken by a hedge.
    expect((await ask("/hedge portfolio:funds price:8000")).facts).toMatchObject({ beta: "0.635", contracts: "-32" });
  });

  it("has no holdings to give /beta where only a beta was saved", async () => {
    const { ask } = remembering();
    await ask(SAVE);
    expect(await ask("/beta portfolio:desk")).toMatchObject({ kind: "refusal", code: "portfolio-no-holdings" });
  });

  it("takes 500 holdings, and refuses one more kindly", async () => {
    const { ask } = remembering();
    const holdings = (count: number, each: string) => Array.from({ length: count }, () => each).join(";");
    expect((await ask(`/portfolio save name:wide holdings:"${holdings(500, "S A$1k 1")}"`)).kind).toBe("answer");
    const reply = await ask("/beta portfolio:wide price:8000");
    expect(reply.facts.beta).toBe("1");
    expect(reply.receipt.length).toBeLessThan(200);
    expect(await ask(`/portfolio save name:wider holdings:"${holdings(501, "S A$1k 1")}"`)).toMatchObject({
      code: "too-many-holdings",
    });
  });

  it("is named with a slip: the near one is offered, otherwise what there is", async () => {
    const { ask } = remembering();
    await ask(SAVE);
    const near = await ask("/hedge portfolio:dsk price:8000");
    expect(near).toMatchObject({ kind: "refusal", code: "store-not-found" });
    expect(said(near)).toContain("/hedge price:8000 portfolio:Desk");
    expect(said(await ask("/hedge portfolio:nothing price:8000"))).toContain("There are Desk.");
    expect(said(await ask("/hedge portfolio:nothing price:8000", STRANGER))).toContain("Nothing is saved yet.");
  });

  it("says nothing of what is saved in a copy for others", async () => {
    const { ask, run } = remembering();
    await ask(SAVE);
    const shared = await run("hedge", { portfolio: "desk", price: "8000" }, MINA, "shared");
    expect(shared.kind).toBe("answer");
    expect(JSON.stringify(shared)).not.toMatch(/10,?000,?000|Desk/);
  });
});

describe("/portfolio save", () => {
  it("changes only what is given, and tells what it was", async () => {
    const { ask } = remembering();
    await ask(`${SAVE} note:"core equity"`);
    const reply = await ask("/portfolio save name:DESK value:A$11m");
    expect(said(reply)).toContain("value: 10,000,000 → 11,000,000.");
    expect(reply.facts).toMatchObject({ portfolioValue: "11000000", beta: "1.2", note: "core equity", created: false });
    expect(said(await ask("/portfolio save name:desk value:A$11m"))).toContain("Nothing changed");
    expect((await ask("/portfolio save name:desk clear:note")).facts.note).toBeUndefined();
  });

  it("refuses holdings that do not add up, and saves nothing", async () => {
    const { ask, store, as } = remembering();
    expect(await ask('/portfolio save name:x holdings:"BHP 80% 1.1, CBA 40% 0.9"')).toMatchObject({
      code: "holdings-over-100",
    });
    await ask('/portfolio save name:y holdings:"BHP A$6m 1.1, CBA A$4m 0.9"');
    expect(await ask("/portfolio save name:y value:A$9m")).toMatchObject({ code: "holdings-over-value" });
    expect((await store.names(as(MINA))).map(({ name }) => name)).toEqual(["y"]);
    expect((await ask("/portfolio show name:y")).facts.portfolioValue).toBe("10000000");
  });

  it("scales weights as asked, to exactly the whole", async () => {
    const { ask } = remembering();
    const six = Array.from({ length: 6 }, (_, at) => `S${at} 20% 1.2`).join(", ");
    expect(await ask(`/portfolio save name:six holdings:"${six}"`)).toMatchObject({ code: "holdings-over-100" });
    const saved = await ask(`/portfolio save name:six holdings:"${six}" normalise:true value:A$10m`);
    expect(saved.facts.holdings).toHaveLength(6);
    expect((await ask("/hedge portfolio:six price:8000")).facts).toMatchObject({ beta: "1.2", contracts: "-60" });
  });

  it("never runs a corrected line to see whether it is answered", async () => {
    const { ask, store, as } = remembering();
    const reply = await ask("/portfolio save name:x value:10m beta:abc");
    expect(said(reply)).toContain("How /portfolio save is written, with made-up values");
    expect(said(reply)).not.toContain("name:x");
    await ask("/portfolio sav name:x value:10m");
    expect(await store.names(as(MINA))).toEqual([]);
  });

  it.each([
    ["x".repeat(61), "portfolio-name"],
    ["(server)", "store-unusable-name"],
    ["\u200b", "portfolio-name"],
    ["a`", "portfolio-name"],
    ["desk （server） (mine)", "portfolio-name"],
    ["gnp\u202eexe", "portfolio-name"],
    ["\u2800", "portfolio-name"],
    ["👩‍👩‍👧".repeat(12), "portfolio-name"],
  ])("refuses the name %j", async (name, code) => {
    const { run } = remembering();
    expect(await run("portfolio save", { name, value: "10m" })).toMatchObject({ kind: "refusal", code });
  });

  it.each(["🦊🦊🦊", "<@1> @everyone", "'; DROP TABLE portfolios; --", "Ｄｅｓｋ", "a: b", 'with "quotes"'])(
    "takes the name %j, and finds it again from its receipt",
    async (name) => {
      const { run, ask } = remembering();
      const saved = await run("portfolio save", { name, value: "10m", beta: "1" });
      expect(saved.kind).toBe("answer");
      expect((await ask(saved.receipt)).facts.portfolioValue).toBe("10000000");
    },
  );

  it("counts names equal but for case, width and spaces as one", async () => {
    const { run, store, as } = remembering();
    for (const name of ["Desk one", " desk  ONE ", "ｄｅｓｋ one"]) await run("portfolio save", { name, value: "10m" });
    expect(await store.names(as(MINA))).toHaveLength(1);
  });

  it("refuses what says nothing", async () => {
    const { ask } = remembering();
    expect(await ask("/portfolio save name:x note:hello")).toMatchObject({ code: "portfolio-empty" });
  });

  it("reads holdings from a file", async () => {
    const { ask } = remembering();
    const reply = await ask("/portfolio save name:book file:docs/sample-holdings.csv");
    expect(reply.kind).toBe("answer");
    expect((reply.facts.holdings as readonly unknown[]).length).toBeGreaterThan(3);
    expect((await ask("/hedge portfolio:book price:8000")).facts.beta).toBe(reply.facts.beta);
  });
});

describe("sharing", () => {
  it("shows a portfolio to the server alone, and takes it back", async () => {
    const { ask } = remembering();
    await ask(SAVE);
    expect(await ask("/hedge portfolio:desk price:8000", JONAS)).toMatchObject({ code: "store-not-found" });
    await ask("/portfolio share name:desk");
    expect((await ask("/hedge portfolio:desk price:8000", JONAS)).facts.contracts).toBe("-60");
    expect(await ask("/hedge portfolio:desk price:8000", STRANGER)).toMatchObject({ code: "store-not-found" });
    expect(await ask("/hedge portfolio:desk price:8000", { person: MINA.person })).toMatchObject({
      code: "store-not-found",
    });
    expect(await ask("/portfolio personal name:desk", JONAS)).toMatchObject({ code: "store-not-yours" });
    expect(await ask("/portfolio delete name:desk confirm:true", JONAS)).toMatchObject({ code: "store-not-yours" });
    expect((await ask("/portfolio personal name:desk")).kind).toBe("answer");
    expect((await ask("/hedge portfolio:desk price:8000", { person: MINA.person })).facts.contracts).toBe("-60");
  });

  it("asks which where both have one of the name, with lines that are answered", async () => {
    const { ask } = remembering();
    await ask(SAVE);
    await ask("/portfolio save name:desk value:A$20m beta:1 shared:true", JONAS);
    const reply = await ask("/hedge portfolio:desk price:8000");
    expect(reply).toMatchObject({ kind: "question", code: "portfolio-twice" });
    const lines = reply.sections.flatMap(({ commands }) => commands ?? []);
    expect(lines).toEqual(['/hedge price:8000 portfolio:"Desk (mine)"', '/hedge price:8000 portfolio:"desk (server)"']);
    const answers = await Promise.all(lines.map((line) => ask(line)));
    expect(answers.map(({ facts }) => facts.contracts)).toEqual(["-60", "-100"]);
  });

  it("tells who changed what, and when", async () => {
    const { ask, as } = remembering();
    await ask(`${SAVE} shared:true`);
    await ask('/portfolio save name:"desk (server)" value:A$12m', JONAS);
    const reply = await ask("/portfolio history name:desk");
    expect(reply.facts.changes).toMatchObject([
      { by: as(JONAS).person, what: "changed", details: { value: { before: "10000000", after: "12000000" } } },
      { by: as(MINA).person, what: "created" },
    ]);
  });
});

describe("what must not be mixed up", () => {
  it("counts contracts of another future as held nowhere but in their own", async () => {
    const { ask } = remembering();
    await ask("/portfolio save name:t value:A$10m beta:1.2");
    await ask("/portfolio trade name:t contracts:-60 price:8000");
    await ask("/settings set contract:AM");
    const reply = await ask("/hedge portfolio:t price:8000");
    expect(reply.facts.held).toBeUndefined();
    expect(said(reply)).toContain("Held as well, and not counted here: short 60 SPI 200.");
  });

  it("counts a size of one's own as held in that size alone, and a catalogue's size as its contract", async () => {
    const { ask } = remembering();
    await ask("/portfolio save name:own value:A$10m beta:1.2");
    await ask("/portfolio trade name:own multiplier:7 contracts:-60 price:8000");
    await ask("/portfolio trade name:own multiplier:9 contracts:-3 price:8000");
    await ask("/portfolio trade name:own contracts:-5 price:8000");
    expect((await ask("/hedge portfolio:own price:8000 multiplier:9")).facts.held).toBe("-3");
    expect((await ask("/hedge portfolio:own price:8000 multiplier:11")).facts.held).toBeUndefined();
    expect((await ask("/hedge portfolio:own price:8000 multiplier:25")).facts.held).toBe("-5");
    expect((await ask("/hedge portfolio:own price:8000 contract:AP multiplier:7")).facts.held).toBe("-60");
    const shown = await ask("/portfolio trade name:own multiplier:9 contracts:-1 price:7990");
    const valued = (shown.facts.positions as readonly Record<string, unknown>[]).map((each) => each.unrealisedPnl);
    expect(valued).toEqual([undefined, "270", undefined]);
  });

  it("trades in the person's default contract where the portfolio names none, and says so", async () => {
    const { ask } = remembering();
    await ask("/preferences set contract:ES");
    await ask("/portfolio save name:us value:US$10m beta:1.2");
    const reply = await ask("/portfolio trade name:us contracts:-2 price:5000");
    expect(reply.facts.positions).toMatchObject([{ contract: "CME:ES", held: "-2" }]);
    expect(said(reply)).toContain("No contract named: E-mini S&P 500 was used.");
    expect((await ask("/hedge portfolio:us price:5000")).facts).toMatchObject({ contract: "ES", held: "-2" });
  });

  it("values the position of the price's contract alone", async () => {
    const { ask } = remembering();
    await ask(SAVE);
    await ask("/portfolio trade name:desk contracts:-10 price:8000");
    const traded = await ask("/portfolio trade name:desk contract:ES contracts:2 price:5000");
    expect(traded.facts.positions).toMatchObject([{ contract: "ASX:AP" }, { contract: "CME:ES", unrealisedPnl: "0" }]);
    const [first] = traded.facts.positions as readonly Record<string, unknown>[];
    expect(first?.unrealisedPnl).toBeUndefined();
    const shown = await ask("/portfolio show name:desk price:5010 contract:ES");
    expect(shown.facts.positions).toMatchObject([{ held: "-10" }, { unrealisedPnl: "1000" }]);
  });

  it("keeps the price of what is held when it is stated again, and tells a position that changes", async () => {
    const { ask } = remembering();
    await ask(SAVE);
    await ask("/portfolio trade name:desk contracts:-40 price:8000");
    expect(said(await ask("/portfolio save name:desk held:-40"))).toContain("Nothing changed");
    expect((await ask("/portfolio show name:desk")).facts.positions).toMatchObject([{ averagePrice: "8000" }]);
    expect(said(await ask("/portfolio save name:desk held:40"))).toContain("Position stated as long 40 SPI 200");
    const stated = await ask("/portfolio save name:desk held:-30 price:7950");
    expect(stated.facts.positions).toMatchObject([{ held: "-30", averagePrice: "7950" }]);
  });

  it("takes a value that is typed for the holdings as well", async () => {
    const { ask } = remembering();
    await ask('/portfolio save name:j holdings:"BHP A$2.5m 1.1; CBA A$4m 0.9; cash A$3.5m"');
    const hedge = await ask("/hedge portfolio:j value:A$12.7m price:8000");
    expect(hedge.facts.beta).toBe("0.5");
    expect((await ask("/beta portfolio:j value:A$12.7m")).facts.beta).toBe("0.5");
    expect(await ask("/hedge portfolio:j value:A$1m price:8000")).toMatchObject({ code: "holdings-over-value" });
  });

  it("keeps a dollar a dollar until a contract says whose", async () => {
    const { ask } = remembering();
    await ask("/portfolio save name:z value:$10m beta:1");
    expect((await ask("/hedge portfolio:z price:5000 contract:ES")).facts.currency).toBe("USD");
    expect(await ask("/hedge portfolio:z price:7000 contract:FTSE")).toMatchObject({ code: "currency-mismatch" });
    expect((await ask("/portfolio save name:y value:$10m beta:1 contract:ES")).facts.currency).toBe("USD");
  });

  it("shows a scenario of the hedge that is on", async () => {
    const { ask } = remembering();
    await ask(`${SAVE} held:-50`);
    expect((await ask("/scenario portfolio:desk price:8000")).facts.contracts).toBe("-50");
  });

  it("never changes what everyone sees for who saves for themselves", async () => {
    const { ask } = remembering();
    await ask("/portfolio save name:core value:A$1m beta:1 shared:true");
    const reply = await ask('/portfolio save name:core value:A$42m note:"my own"', JONAS);
    expect(reply).toMatchObject({ kind: "question", code: "portfolio-servers" });
    const lines = reply.sections.flatMap(({ commands }) => commands ?? []);
    await ask(lines.find((line) => line.includes("(mine)")) ?? "", JONAS);
    expect((await ask('/portfolio show name:"core (server)"')).facts.portfolioValue).toBe("1000000");
    expect((await ask('/portfolio show name:"core (mine)"', JONAS)).facts.portfolioValue).toBe("42000000");
  });

  it("offers no line that would change something nobody meant", async () => {
    const { ask } = remembering();
    for (const name of ["desk", "Falcon"]) await ask(`/portfolio save name:${name} value:10m beta:1`);
    const lines = (text: string) => text.split("\n").filter((line) => line.startsWith("/"));
    for (const line of [
      "/portfolio delete name:Zebra confirm:true",
      "/portfolio trade name:Zebra contracts:-5",
      "/hedge portfolio:Zebra price:8000",
    ])
      expect(lines(said(await ask(line)))).toEqual(["/portfolio list"]);
    expect(lines(said(await ask("/portfolio delete name:Falcom confirm:true")))).toEqual([
      "/portfolio delete name:Falcon",
    ]);
    expect(said(await ask("/portfolio trade name:desk contracts:0"))).not.toContain("name:desk contracts:-60\n");
  });

  it("deletes what the question was about, not what has its name by then", async () => {
    const { ask } = remembering();
    await ask("/portfolio save name:s value:1m beta:1");
    const { receipt } = await ask("/portfolio delete name:s");
    await ask("/portfolio delete name:s confirm:true");
    await ask("/portfolio save name:s value:55m beta:1");
    expect(await ask(`${receipt} confirm:true`)).toMatchObject({ code: "portfolio-newer" });
    expect((await ask("/portfolio show name:s")).facts.portfolioValue).toBe("55000000");
  });

  it("asks when a count says both bought and sold", async () => {
    const { ask } = remembering();
    await ask(SAVE);
    expect(await ask('/portfolio trade name:desk contracts:"-60 bought" price:8000')).toMatchObject({
      kind: "refusal",
      code: "sign-and-word",
    });
  });

  it("asks what a file's amounts mean that may be thousands", async () => {
    const { run } = remembering();
    const bytes = new TextEncoder().encode('name,value,beta\nBHP,"1.234",1.1\nCBA,"2.000",0.9\n');
    const file = { name: "x.csv", read: async () => bytes };
    expect((await run("portfolio save", { name: "x", file })).kind).not.toBe("answer");
  });
});

describe("/portfolio delete", () => {
  it("asks first, then deletes, and gives the line that saves the inputs again", async () => {
    const { ask } = remembering();
    await ask(SAVE);
    const question = await ask("/portfolio delete name:desk");
    expect(question.facts.deleted).toBe(false);
    expect(question.controls).toEqual([{ kind: "button", action: "confirm", label: "Delete it" }]);
    const deleted = await ask("/portfolio delete name:desk confirm:true");
    expect(deleted.facts.deleted).toBe(true);
    expect(await ask("/hedge portfolio:desk price:8000")).toMatchObject({ code: "store-not-found" });
    const [again = ""] = deleted.sections.flatMap(({ commands }) => commands ?? []);
    expect((await ask(again)).facts).toMatchObject({
      portfolioValue: "10000000",
      currency: "AUD",
      beta: "1.2",
      contract: "ASX:AP",
    });
  });
});

describe("/portfolio trade", () => {
  it("keeps position, average price and profit: Hull's two gold contracts lose 4,620", async () => {
    // Hull, Options, Futures, and Other Derivatives, ch. 2 (margin): two contracts of 100 oz bought at 1,450.00, sold at 1,426.90.
    const { ask } = remembering();
    await ask("/portfolio save name:gold value:US$1m beta:1 multiplier:100");
    await ask("/portfolio trade name:gold contracts:2 price:1450");
    const open = await ask("/portfolio show name:gold price:1441");
    expect(open.facts.positions).toMatchObject([{ held: "2", averagePrice: "1450", unrealisedPnl: "-1800" }]);
    const closed = await ask("/portfolio trade name:gold contracts:-2 price:1426.9");
    expect(closed.facts.positions).toMatchObject([{ held: "0", realisedPnl: "-4620" }]);
  });

  it("undoes the last one, and the history keeps it", async () => {
    const { ask } = remembering();
    await ask(SAVE);
    await ask("/portfolio trade name:desk contracts:-60 price:8000");
    await ask("/portfolio trade name:desk contracts:20 price:7900");
    expect((await ask("/portfolio undo name:desk")).facts.positions).toMatchObject([{ held: "-60", realisedPnl: "0" }]);
    expect((await ask("/portfolio undo name:desk")).facts.positions).toEqual([]);
    expect(await ask("/portfolio undo name:desk")).toMatchObject({ code: "store-nothing-to-undo" });
    expect((await ask("/portfolio history name:desk")).facts.changes).toHaveLength(5);
  });

  it("refuses a trade of nothing, and a part of a contract", async () => {
    const { ask } = remembering();
    await ask(SAVE);
    expect(await ask("/portfolio trade name:desk contracts:0 price:8000")).toMatchObject({ code: "no-trade" });
    expect(await ask("/portfolio trade name:desk contracts:1.5 price:8000")).toMatchObject({ code: "not-whole" });
    expect((await ask("/portfolio show name:desk")).facts.positions).toEqual([]);
  });
});

describe("the examples of commands about what is saved", () => {
  const groups = /^(portfolio|preferences|settings|data) /;

  it("are all answered", async () => {
    const commands = context.commands.filter(({ name }) => groups.test(name));
    expect(commands.length).toBeGreaterThan(15);
    for (const { name, examples } of commands) {
      const { ask } = remembering();
      await ask(`${SAVE}${name === "portfolio personal" ? " shared:true" : ""}`);
      await ask("/portfolio trade name:desk contracts:-60 price:8000");
      for (const example of examples) expect([example, (await ask(example)).kind]).toEqual([example, "answer"]);
    }
  });
});
