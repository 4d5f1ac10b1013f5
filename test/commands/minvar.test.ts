import { describe, expect, it } from "vitest";
import { replyText } from "../../src/terminal/text.js";
import { ask, askFile } from "../support/desk.js";

const minvar = (options: string) => ask(`/minvar ${options}`);
const TYPED = "spot_vol:2.63% futures_vol:3.13% correlation:0.928";

describe("/minvar", () => {
  it("gives Hull's airline hedge: h 0.78, 37 contracts, effectiveness 0.86 (11th ed., examples 3.3 and 3.4)", () => {
    const reply = minvar(`${TYPED} position:-2m contract_size:42000`);
    expect(Number(reply.facts.hedgeRatio)).toBeCloseTo(0.78, 2);
    expect(reply.facts.contracts).toBe("37");
    expect(Number(reply.facts.effectiveness)).toBeCloseTo(0.861, 3);
    expect(reply.title).toBe("Hedge ratio 0.7798: long 37 contracts");
  });

  it("tails the hedge by values: 36 contracts at spot 1.94 and futures 1.99 (Hull, example 3.4)", () => {
    const reply = minvar(`${TYPED} position:-2m contract_size:42000 spot_price:1.94 price:1.99`);
    expect(Math.round(Number(reply.facts.tailedContracts))).toBe(36);
    expect(Number(reply.facts.tailedContracts)).toBeCloseTo(
      (((0.928 * 0.0263) / 0.0313) * (2e6 * 1.94)) / (42e3 * 1.99),
      8,
    );
  });

  it("is short for what is held and long for what is still to be bought", () => {
    expect(minvar(`${TYPED} position:2m contract_size:42000`).facts.contracts).toBe("-37");
    expect(minvar(`${TYPED} position:2m contract_size:42000`).summary.join(" ")).toContain("position:-2000000");
  });

  it("weighs values, not units, by a ratio of returns: 100 contracts for 10m at h 1, not 8,000", () => {
    const line = "spot_vol:20% futures_vol:20% correlation:1 position:200000 contract_size:25";
    expect(minvar(`${line} spot_price:50 price:4000 measure:returns`).facts).toMatchObject({
      exactContracts: "-100",
      tailedContracts: "-100",
    });
    expect(minvar(`${line} measure:returns`)).toMatchObject({
      kind: "question",
      code: "returns-need-prices",
      field: "spot_price",
    });
    const asked = minvar(`${line} spot_price:50 price:4000`);
    expect(asked).toMatchObject({ kind: "question", code: "ambiguous-measure", field: "measure" });
    expect(replyText(asked)).toContain("measure:changes");
  });

  it("uses the file's last prices together, and names them; a typed price is not mixed with one of the file", async () => {
    const line =
      '/minvar file:docs/sample-prices.csv spot:"Example Fund" futures:"Example Index" position:1000 contract_size:25';
    expect(replyText(await askFile(line))).toMatch(/Prices: the file's last, [\d.]+ and [\d,.]+ \(2024-12-31\)/);
    expect((await askFile(`${line} price:5500`)).facts.tailedContracts).toBeUndefined();
  });

  it("shows the ratio that the count of a value comes from", async () => {
    const line =
      '/minvar file:docs/sample-prices.csv spot:"Example Fund" futures:"Example Index" value:A$10m price:8000';
    const reply = await askFile(line);
    expect(reply.facts.measure).toBe("returns");
    expect(Number(reply.facts.exactContracts)).toBeCloseTo(-50 * Number(reply.facts.hedgeRatio), 6);
    expect(replyText(reply)).not.toContain("No move named");
    expect((await askFile(`${line} measure:changes`)).code).toBe("value-needs-returns");
    expect((await askFile(`${line} position:100 contract_size:5`)).code).toBe("value-and-units");
  });

  it("hedges a portfolio's value with an index future, the ratio of returns in beta's place", () => {
    const reply = minvar(`${TYPED} value:A$10m price:8000`);
    expect(reply.facts.tailedContracts).toBe(reply.facts.exactContracts);
    expect(Number(reply.facts.exactContracts)).toBeCloseTo(-0.779757 * 50, 3);
  });

  it("finds ratio, correlation and effectiveness in a file, and tries the ratio on a third that it had not seen", async () => {
    const reply = await askFile(
      '/minvar file:docs/sample-prices.csv spot:"Example Fund" futures:"Example Index" measure:returns',
    );
    const beta = await askFile('/beta file:docs/sample-prices.csv asset:"Example Fund" index:"Example Index"');
    // Least variance and least squares are one line; effectiveness is R².
    expect(Number(reply.facts.hedgeRatio)).toBeCloseTo(Number(beta.facts.beta), 10);
    expect(Number(reply.facts.effectiveness)).toBeCloseTo(Number(beta.facts.rSquared), 10);
    expect(replyText(reply)).toContain("tried on the");
    expect(reply.chart?.().kind).toBe("scatter");
  });

  it("takes changes where the file holds prices, says so, and uses returns for the tailed count", async () => {
    const line = '/minvar file:docs/sample-prices.csv spot:"Example Fund" futures:"Example Index"';
    const reply = await askFile(`${line} position:1000 contract_size:25 spot_price:110 price:5500`);
    expect(reply.facts.measure).toBe("changes");
    expect(reply.summary[0]).toContain("daily price changes");
    const ofReturns = Number(reply.facts.returnsHedgeRatio);
    expect(Number(reply.facts.tailedContracts)).toBeCloseTo((-ofReturns * 1000 * 110) / (25 * 5500), 6);
    expect(Number(reply.facts.exactContracts)).toBeCloseTo((-Number(reply.facts.hedgeRatio) * 1000) / 25, 8);
    expect((await askFile(reply.receipt)).facts).toEqual(reply.facts);
  });

  it.each([
    ["", "ratio-or-file", "spot_vol"],
    ["spot_vol:2%", "missing", "futures_vol"],
    [`${TYPED} position:2m`, "missing", "contract_size"],
    ["spot_vol:2% futures_vol:3% correlation:1.2", "out-of-range", "correlation"],
    [`${TYPED} value:10m`, "missing", "price"],
    [`${TYPED} position:0 contract_size:1`, "not-positive", "position"],
    [`${TYPED} position:2m contract_size:-5`, "not-positive", "contract_size"],
  ])("%s → %s, with a line that is answered", (options, code, field) => {
    const reply = minvar(options);
    expect(reply).toMatchObject({ code, field });
    const lines = reply.sections.flatMap(({ commands }) => commands ?? []);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(`${line} → ${ask(line).kind}`).toBe(`${line} → answer`);
  });

  it("refuses a file beside typed volatilities", async () => {
    const reply = await askFile(`/minvar file:docs/sample-prices.csv ${TYPED}`);
    expect(reply).toMatchObject({ code: "ratio-and-file", field: "spot_vol" });
  });
});
