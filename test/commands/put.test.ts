import { describe, expect, it } from "vitest";
import type { View } from "../../src/command.js";
import type { Reply } from "../../src/reply/reply.js";
import { readCommandLine } from "../../src/request/commandLine.js";
import { replyText } from "../../src/terminal/text.js";
import { ask, context, now } from "../support/desk.js";
import { MINA, remembering } from "../support/remembering.js";

const put = (options: string) => ask(`/put ${options}`);
const HULL = "value:US$500,000 index:1000 floor:US$450,000 expiry:3months rate:12 dividend:4 multiplier:100";
const DESK = "value:A$10m beta:1.2 index:8000 expiry:6months rate:4 dividend:3.5";

function view(line: string, wanted: View): Reply {
  const { name, options } = readCommandLine(line);
  const command = context.commands.find((command) => command.name === name) ?? expect.fail(`no ${name}`);
  return now(command.run(options, context, wanted));
}

type Row = Readonly<Record<string, string>>;

function rowsOf({ facts }: Reply): readonly Row[] {
  return Array.isArray(facts.rows) ? (facts.rows as readonly Row[]) : expect.fail("no rows");
}

describe("/put for a floor", () => {
  it.each([
    ["1", "5", "900"],
    ["2", "10", "960"],
  ])("is Hull's at β %s: %s puts with strike %s (11th ed., §17.1)", (beta, contracts, strike) => {
    const { facts, title } = put(`${HULL} beta:${beta}`);
    expect(facts).toMatchObject({ contracts, exactContracts: contracts, strike, floor: "450000", currency: "USD" });
    expect(title).toBe(`Buy ${contracts} puts, strike ${strike}: floor US$450,000 before the premium`);
  });

  it("takes a floor as amount, as percent of the value or as a loss", () => {
    const strikes = ["A$9,000,000", "90%", "-10%"].map((floor) => put(`${DESK} floor:${floor}`).facts.strike);
    expect(new Set(strikes).size).toBe(1);
  });

  it("gives the floor of a strike: the strike of a floor leads back to it", () => {
    const { facts } = put(`${DESK} floor:90%`);
    const back = put(`${DESK} strike:${Number(facts.strike).toFixed(6)}`);
    expect(Number(back.facts.floor)).toBeCloseTo(9e6, 0);
  });

  it("rounds up, says why, and tells the delta-neutral count as the other question: 2.4 against 5.33", () => {
    const reply = put("value:US$1m beta:1.2 index:5000 multiplier:100 delta:0.45");
    expect(reply.facts).toMatchObject({ exactContracts: "2.4", contracts: "3", delta: "-0.45" });
    expect(Number(reply.facts.deltaNeutralContracts)).toBeCloseTo(5.33, 2);
    expect(replyText(reply)).toContain("rounded up to 3: a floor needs at least the exact count");
    expect(replyText(reply)).toContain("not the count for a floor");
    expect(reply.chart).toBeUndefined();
  });

  it("prices the puts: cost in money and percent, floor after it, both break-evens, greeks", () => {
    const { facts } = put(`${DESK} floor:90% volatility:16`);
    const [cost, price] = [Number(facts.cost), Number(facts.optionPrice)];
    expect(cost).toBeCloseTo(price * 60 * 25, 6);
    expect(Number(facts.costFraction)).toBeCloseTo(cost / 10e6, 12);
    expect(Number(facts.netFloor)).toBeCloseTo(9e6 - cost, 6);
    expect(Number(facts.paidBelow)).toBeCloseTo(Number(facts.strike) - price, 8);
    expect(Number(facts.breakEven)).toBeGreaterThan(Number(facts.strike));
    expect(Number(facts.delta) * Number(facts.deltaNeutralContracts)).toBeCloseTo(-60, 8);
  });

  it("takes a premium instead, and tells the volatility that it implies", () => {
    const priced = put(`${DESK} strike:7200 volatility:19.03`);
    const quoted = put(`${DESK} strike:7200 premium:${Number(priced.facts.optionPrice).toFixed(8)}`);
    expect(Number(quoted.facts.volatility)).toBeCloseTo(0.1903, 8);
    expect(replyText(quoted)).toContain("implies a volatility of 19.03%");
  });

  it("shows the portfolio at expiry: alone, with futures, with puts and with a collar of no cost", () => {
    const reply = put(`${HULL} beta:2 volatility:20 moves:880,960,1040,1200`);
    const rows = rowsOf(reply);
    expect(rows.map((row) => row.unhedgedValue)).toEqual(["370000", "450000", "530000", "690000"]);
    const net = Number(reply.facts.netFloor);
    expect(rows.slice(0, 2).map((row) => Number(row.putValue))).toEqual([net, net].map((x) => expect.closeTo(x, 6)));
    expect(rows.slice(0, 2).map((row) => Number(row.collarValue))).toEqual(
      [450e3, 450e3].map((x) => expect.closeTo(x, 4)),
    );
    expect(reply.facts.collar).toMatchObject({ zeroCost: true });
    const [low, , , high] = rows.map((row) => Number(row.futuresValue));
    expect((high ?? 0) - (low ?? 0)).toBeLessThan(0.02 * 500e3);
  });

  it("is the scenario of /scenario, less the dividends paid out: one market model", () => {
    const shared = "value:US$500,000 beta:2 index:1000 rate:12 dividend:4 multiplier:100 moves:-30%,-5%,10%";
    const scenario = ask(`/scenario ${shared} price:1020 contracts:0 horizon:3months expiry:3months`);
    const puts = put(`${shared} strike:960 expiry:3months`);
    const values = (scenario.facts.rows as readonly Row[]).map((row) => Number(row.portfolioValue) - 5000);
    expect(rowsOf(puts).map((row) => Number(row.unhedgedValue))).toEqual(values.map((x) => expect.closeTo(x, 6)));
  });

  it("sells the call that is asked for, and tells what that brings", () => {
    const reply = put(`${DESK} strike:7200 volatility:18 call_strike:8500`);
    expect(reply.facts.collar).toMatchObject({ callStrike: "8500", zeroCost: false });
    expect(replyText(reply)).toContain("together it brings A$");
  });

  it("tells the floor before and after the premium, and the line whose floor is the one wanted after it", () => {
    const reply = put(`${DESK} floor:90% volatility:16`);
    expect(reply.title).toBe("Buy 60 puts, strike 7,336.67: floor A$9,000,000, A$8,843,262 after the premium");
    const [line = ""] = reply.sections.flatMap(({ commands = [] }) => commands);
    const net = Number(ask(line).facts.netFloor);
    expect(net).toBeGreaterThanOrEqual(9e6);
    expect(net).toBeLessThan(9e6 + 200);
    expect(put(`${DESK} floor:100% volatility:16`).facts.floorBeforePremium).toBeUndefined();
  });

  it("counts dividends in the portfolio's break-even: 1,020.97 and 7,991.16 for the examples", () => {
    expect(Number(put(`${HULL} beta:2 volatility:20`).facts.breakEven)).toBeCloseTo(1020.973, 3);
    const reply = put(`${DESK} floor:90% volatility:16`);
    // V (1 + r T + β (S ÷ 8,000 − 1 + q T − r T)) − cost = V, solved for S.
    const beyond = (Number(reply.facts.cost) / 10e6 - 0.02 * (1 - 1.2)) / 1.2;
    expect(Number(reply.facts.breakEven)).toBeCloseTo(8000 * (1 - 0.0175 + beyond), 6);
    expect(replyText(reply)).toContain("Break-even of the portfolio, dividends counted: from 7,991.16 on");
  });

  it("warns where one put covers far more than the portfolio, offers a smaller contract, and sells no naked call", () => {
    const small = "value:US$5,000 beta:1.2 contract:ES index:5000 floor:90% expiry:6months volatility:16 rate:4";
    const reply = put(small);
    expect(reply.facts).toMatchObject({ exactContracts: "0.024", contracts: "1" });
    expect(reply.facts.collar).toBeUndefined();
    const text = replyText(reply);
    expect(text).toContain("1 put covers US$208,333 at this beta, 41.67 times the portfolio");
    expect(text).toContain("No collar: not one whole call is covered by the portfolio.");
    const [line = ""] = reply.sections.flatMap(({ commands = [] }) => commands.filter((c) => c.includes("MES")));
    expect(ask(line).facts.exactContracts).toBe("0.24");
  });

  it("sells at most the calls that the portfolio covers: 59 puts for 58.8, 58 calls at a strike that still pays for them", () => {
    const { facts } = put(`${DESK.replace("10m", "9.8m")} floor:90% volatility:16`);
    expect(facts).toMatchObject({ exactContracts: "58.8", contracts: "59" });
    const collar = facts.collar as Readonly<Record<string, string>>;
    expect(collar).toMatchObject({ contracts: "58", cost: "0" });
    expect(Number(collar.callPrice) * 58).toBeCloseTo(Number(facts.optionPrice) * 59, 8);
  });

  it("says that options may have another multiplier than the future, unless one was typed", () => {
    const said = "A$25 a point is the SPI 200 future's; options may have another";
    expect(replyText(put(`${DESK} floor:90%`))).toContain(said);
    expect(replyText(put(`${DESK} floor:90% multiplier:25`))).not.toContain(said);
    expect(replyText(ask(put(`${DESK} floor:90% multiplier:25`).receipt))).not.toContain(said);
  });

  it("says how dear the futures price typed is, and at which one was counted where none was", () => {
    const dear = put(`value:A$10m beta:1.2 index:8000 rate:4 expiry:6months floor:90% price:9000`);
    expect(replyText(dear)).toContain("at 9,000, typed, 10.27% dear against a fair 8,161.61");
    expect(dear.caveats.map(({ code }) => code)).toContain("arbitrage");
    const fair = put(`${DESK} floor:90%`);
    expect(replyText(fair)).toContain("at the fair price, 8,020.03");
    expect(fair.caveats.map(({ code }) => code)).not.toContain("arbitrage");
  });

  it("warns of a strike in the money, and says why there is no collar", () => {
    const text = replyText(put(`${DESK} strike:9000 volatility:16`));
    expect(text).toContain("more than the value only until the premium is paid");
    expect(text).toContain("No collar: no call above the strike brings as much as the puts cost.");
  });

  it("says what the exchange rate does, and that one option is told in points", () => {
    const abroad = put(`value:A$10m beta:1.2 index:5000 contract:ES fx:1.5 floor:90% expiry:6months volatility:16`);
    expect(abroad.caveats.map(({ code }) => code)).toContain("currency");
    const alone = replyText(put("index:100 strike:95 expiry:6months volatility:20 contract:ES fx:1.5"));
    expect(alone).toContain("contract, fx changed nothing");
  });

  it("names the option of a length of time without a unit", () => {
    expect(replyText(put(`${DESK.replace("6months", "90")} floor:90%`))).toContain(
      "expiry has no unit: read as 90 days",
    );
  });

  it("fits a phone: one table at expiry, in one unit, and the greeks in the working", () => {
    const reply = put(`${DESK} floor:90% volatility:16`);
    expect(replyText(reply).split("\n").length).toBeLessThan(55);
    expect(reply.sections.map(({ heading }) => heading)).toContain("Portfolio at expiry, A$m");
    const working = replyText(view(`/put ${DESK} floor:90% volatility:16`, "working"));
    expect(working).toContain("Greeks of one");
    expect(working).toContain("Against unhedged");
  });

  it("asks for a premium in points, with the number typed in the corrected line", () => {
    const lines = put(`${DESK} strike:7200 premium:A$104`).sections.flatMap(({ commands = [] }) => commands);
    expect(lines).toEqual([expect.stringContaining("premium:104")]);
  });

  it("gives no line for a reading of the floor that is refused for itself", () => {
    const lines = put(`${DESK} floor:8,5m`).sections.flatMap(({ commands = [] }) => commands);
    expect(lines).toEqual([expect.stringContaining("floor:8.5m")]);
    const none = put(`${DESK.replace("10m", "5m")} floor:8,5m`).sections.flatMap(({ commands = [] }) => commands);
    expect(none.map((line) => ask(line).kind)).toEqual(["answer"]);
  });

  it("draws its four lines, with the strike marked", () => {
    const chart = put(`${HULL} beta:2 volatility:20`).chart?.() ?? expect.fail("no chart");
    if (chart.kind !== "profit") return expect.fail(chart.kind);
    expect(chart.lines.map(({ name }) => name)).toEqual(["unhedged", "futures", "puts", "collar"]);
    expect(chart.marked).toEqual({ move: -0.04, label: "strike 960" });
    expect(chart.lines[0]?.points).toContainEqual([-0.04, -50000]);
  });

  it("gives the same from its receipt, whatever was left to defaults", () => {
    for (const options of [`${HULL} beta:2 volatility:20`, `${DESK} floor:-8.5% premium:150`, `${DESK} strike:7200`]) {
      const reply = put(options);
      expect(ask(reply.receipt).facts).toEqual(reply.facts);
    }
  });

  it("is about a saved portfolio too", async () => {
    const desk = remembering();
    await desk.ask("/portfolio save name:desk value:A$10m beta:1.2 contract:AP");
    const reply = await desk.ask("/put portfolio:desk index:8000 floor:90% expiry:6months", MINA);
    expect(reply.facts).toMatchObject({ contracts: "60", portfolioValue: "10000000", contract: "AP" });
  });
});

describe("/put for one option", () => {
  const HAUG = "index:100 strike:95 expiry:6months volatility:20 rate:10 dividend:5";

  it("is Haug's put at 2.4648, with its greeks in both units", () => {
    const { facts, title } = put(HAUG);
    expect(title).toBe("Put with strike 95: 2.4648 points");
    expect(Number(facts.optionPrice)).toBeCloseTo(2.4648, 4);
    expect(Number(facts.vegaPerPoint)).toBeCloseTo(Number(facts.vega) / 100, 12);
    expect(Number(facts.thetaPerDay)).toBeCloseTo(Number(facts.theta) / 365, 12);
    expect(Number(facts.rhoPerPoint)).toBeCloseTo(Number(facts.rho) / 100, 12);
  });

  it("prices calls, and options on what is no index: Hull's share (11th ed., example 15.6)", () => {
    const line = "spot:42 strike:40 expiry:6months volatility:20 rate:10";
    expect(Number(put(`${line} type:call`).facts.optionPrice)).toBeCloseTo(4.76, 2);
    expect(Number(put(line).facts.optionPrice)).toBeCloseTo(0.81, 2);
  });

  it("finds the volatility of a premium, and the money of one contract", () => {
    const { facts } = put("spot:21 strike:20 expiry:3months premium:1.875 rate:10 type:call multiplier:US$100");
    expect(Number(facts.volatility)).toBeCloseTo(0.235, 3);
    expect(facts).toMatchObject({ cost: "187.5", currency: "USD", optionPrice: "1.875" });
  });

  it("gives the same from its receipt", () => {
    const reply = put(`${HAUG} type:call multiplier:100`);
    expect(ask(reply.receipt).facts).toEqual(reply.facts);
  });
});

describe("the views of /put", () => {
  const line = `/put ${HULL.replace("500,000", "523,417")} beta:2 volatility:20`;

  it("works the strike out step by step", () => {
    const text = replyText(view(`/put ${HULL} beta:2 volatility:20`, "working"));
    expect(text).toContain("Market: 3% + (−9% − 3%) ÷ 2 = −3%");
    expect(text).toContain("Index: −3% − 1% = −4%, from 1,000 to 960");
    expect(text).toContain("÷ (1,000 × US$100) = 10");
  });

  it("shares no digit of the value, and the same strike to within its rounding", () => {
    const shared = view(line, "shared");
    const said = JSON.stringify([shared, shared.chart?.()]);
    expect(said).not.toMatch(/523|417|450/);
    expect(Number(shared.facts.strike)).toBeCloseTo(Number(ask(line).facts.strike), 0);
    expect(shared.facts.exactContractsPerMillion).toBe("20");
  });

  it("shares its caveats in parts of the value, and calls changes changes", () => {
    const own = ask(`/put ${DESK} floor:90% volatility:16`).caveats.map(({ code }) => code);
    const shared = view(`/put ${DESK} floor:90% volatility:16`, "shared");
    expect(shared.caveats.map(({ code }) => code)).toEqual(own);
    expect(JSON.stringify(shared.caveats)).not.toContain("$");
    expect(shared.sections[0]?.heading).toContain("Change by expiry");
  });

  it("answers one option in every view", () => {
    for (const wanted of ["working", "shared"] as const) {
      expect(view("/put spot:100 strike:95 expiry:6months volatility:20", wanted).title).toContain("strike 95");
    }
  });
});

describe("bad input to /put", () => {
  it.each([
    ["", "missing", "value"],
    ["value:10m", "missing", "beta"],
    [DESK, "floor-or-strike", "floor"],
    [`${DESK} floor:110%`, "floor-above-value", "floor"],
    [`${DESK} floor:A$12m`, "floor-above-value", "floor"],
    [`${DESK} floor:US$9m`, "floor-currency", "floor"],
    [`${DESK} floor:90`, "ambiguous-number", "floor"],
    [`${DESK} floor:0.9`, "ambiguous-number", "floor"],
    [`${DESK} floor:-120%`, "not-positive", "floor"],
    [`${DESK} floor:90% strike:7200`, "floor-and-strike", "strike"],
    [`${DESK.replace("1.2", "0.2")} floor:50%`, "floor-out-of-reach", "floor"],
    [`${DESK.replace("1.2", "-1")} floor:90%`, "not-positive", "beta"],
    [`${DESK} strike:-7200`, "not-positive", "strike"],
    [`${DESK} floor:90% volatility:-20`, "not-positive", "volatility"],
    [`${DESK} floor:90% volatility:0`, "not-positive", "volatility"],
    [`${DESK.replace("6months", "-6months")} floor:90%`, "not-a-horizon", "expiry"],
    [`${DESK.replace("6months", "0")} floor:90%`, "not-positive", "expiry"],
    [`${DESK} strike:7200 volatility:18 premium:90`, "premium-and-volatility", "premium"],
    [`${DESK} strike:7200 premium:9000`, "premium-arbitrage", "premium"],
    [`${DESK} strike:7200 premium:€90`, "premium-in-money", "premium"],
    [`${DESK} floor:90% price:900`, "prices-apart", "price"],
    [`${DESK} floor:90% price:80000`, "prices-apart", "price"],
    [`${DESK} strike:7200 call_strike:7100`, "call-strike-low", "call_strike"],
    [`${DESK} strike:7200 type:call`, "calls-alone", "type"],
    [`${DESK} strike:7200 moves:7000,-5%`, "moves-mixed", "moves"],
    ["value:A$10m beta:1.2 index:8000 delta:0", "delta-zero", "delta"],
    ["index:100 spot:100 strike:95 expiry:1y volatility:20", "index-and-spot", "spot"],
    ["index:100 strike:95 expiry:1y", "volatility-or-premium", "volatility"],
    ["index:100 strike:95 expiry:1y premium:96", "premium-arbitrage", "premium"],
    ["strike:95 expiry:1y volatility:20", "missing", "index"],
    ["value:US$10m beta:1.2 index:5000 floor:90% expiry:6months", "currency-mismatch", "fx"],
  ])("%s → %s, with a line that is answered", (options, code, field) => {
    const reply = put(options);
    expect(reply).toMatchObject({ code, field });
    const lines = reply.sections.flatMap(({ commands }) => commands ?? []);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(`${line} → ${ask(line).kind}`).toBe(`${line} → answer`);
  });

  it.each([
    `${DESK} floor:90% volatility:1000`,
    `${DESK} floor:90% volatility:0.000001`,
    `${DESK.replace("6months", "0.0001d")} floor:90% volatility:20`,
    `${DESK.replace("6months", "50y")} floor:90% volatility:300`,
    `${DESK.replace("4 ", "1000 ")} strike:1 volatility:20 moves:-100%,1000%`,
    `${DESK} strike:900000000 volatility:20`,
    "value:0.01 beta:0.0001 index:1e9 multiplier:1e9 strike:0.0001 expiry:1d volatility:5",
  ])("stays in numbers at the extreme: %s", (options) => {
    const reply = put(options);
    expect(reply.kind).toBe("answer");
    expect(JSON.stringify([reply, reply.chart?.().description])).not.toMatch(/NaN|Infinity|undefined/);
  });
});
