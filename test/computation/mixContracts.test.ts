import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mixContracts, mixTotal } from "../../src/computation/mixContracts.js";
import { d } from "../support/hedge.js";

const size = (contract: string, relativeSize: string) => ({ contract, relativeSize: d(relativeSize) });

describe("mixContracts", () => {
  it("splits 66.67 E-minis into 66 ES and 7 MES", () => {
    const legs = mixContracts(d("-66.6666666667"), [size("MES", "0.1"), size("ES", "1")]);
    expect(legs.map((leg) => `${leg.contract} ${leg.contracts.toFixed()}`)).toEqual(["ES -66", "MES -7"]);
    expect(mixTotal(legs).toFixed()).toBe("-66.7");
  });

  it("leaves out a leg that is not needed", () => {
    expect(mixContracts(d(-60), [size("ES", "1"), size("MES", "0.1")]).map(({ contract }) => contract)).toEqual(["ES"]);
  });

  it("uses three sizes as they nest: DAX, Mini-DAX, Micro-DAX", () => {
    const legs = mixContracts(d("3.44"), [size("FDAX", "1"), size("FDXM", "0.2"), size("FDXS", "0.04")]);
    expect(legs.map((leg) => leg.contracts.toFixed())).toEqual(["3", "2", "1"]);
  });

  it("has the least error that the smallest contract allows, all in one direction, with the fewest contracts", () => {
    const exact = fc.integer({ min: -1e6, max: 1e6 }).map((n) => d(n).dividedBy(997));
    fc.assert(
      fc.property(exact, (count) => {
        const legs = mixContracts(count, [size("large", "1"), size("small", "0.1")]);
        expect(mixTotal(legs).minus(count).abs().lessThanOrEqualTo("0.05")).toBe(true);
        expect(new Set(legs.map((leg) => leg.contracts.isNegative())).size).toBeLessThanOrEqual(1);
        const small = legs.find((leg) => leg.contract === "small");
        expect(small?.contracts.abs().toNumber() ?? 0).toBeLessThan(10);
      }),
    );
  });

  it("refuses to split over nothing", () => {
    expect(() => mixContracts(d(1), [])).toThrowError("out-of-range: relativeSize");
  });
});
