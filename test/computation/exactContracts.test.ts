import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractValue } from "../../src/computation/contractValue.js";
import { exactContracts } from "../../src/computation/exactContracts.js";
import { hedged } from "../../src/computation/hedged.js";
import { d, hedgeable, inputs } from "../support/hedge.js";

const ATLAS = "Derivatives Atlas, Portfolio Beta Hedging";
const HULL = "Hull 11e §3.5";

/** Source, portfolio value, beta, target, price, multiplier, N* to the digits printed there. */
const published: readonly (readonly [string, number, number, number, number, number, string])[] = [
  [ATLAS, 10e6, 1.2, 0, 8000, 25, "-60"],
  [ATLAS, 50e6, 0.9, 0.5, 8500, 25, "-94.1"],
  [ATLAS, 20e6, 1, 0, 8000, 25, "-100"],
  [HULL, 5_050_000, 1.5, 0, 1010, 250, "-30"],
  [HULL, 5_050_000, 1.5, 0.75, 1010, 250, "-15"],
  [HULL, 5_050_000, 1.5, 2, 1010, 250, "10"],
  ["Golden Door, Understanding Portfolio Beta", 10e6, 1.5, 0, 4500, 250, "-13.33"],
  ["theanalystspace.com thread 553747 (FRM, after Hull ch. 3)", 12e6, 1.4, 0, 1040, 250, "-64.62"],
  ["FRM practice question 711.3", 9e6, 1.3, 0.7, 2400, 250, "-9"],
  ["FRM practice question 21.14.2", 10e6, 1.2, 0.3, 15_000, 20, "-30"],
  ["smartsolve.ai ded75eee39", 20e6, 1.2, 0.6, 1080, 250, "-44.444"],
];

describe("exactContracts", () => {
  it.each(published)("%s: %d at beta %d to %d, %d × %d → %s", (_, value, beta, target, price, multiplier, printed) => {
    const exact = exactContracts(
      inputs({
        portfolioValue: value,
        beta,
        targetBeta: target,
        contractValue: contractValue(d(price), d(multiplier)).toFixed(),
      }),
    );
    expect(exact.toDecimalPlaces(d(printed).decimalPlaces()).toFixed()).toBe(printed);
  });

  it("solves the published balance of dollar betas: target × V = β × V + N × β_F × V_F × fx", () => {
    // The equation as written at analystforum.com/t/calibrating-portfolio-beta-duration-with-futures/90127.
    const cents = fc.integer({ min: 1, max: 1e12 }).map((n) => n / 100);
    const coefficient = fc.integer({ min: -5000, max: 5000 }).map((n) => n / 1000);
    const rate = fc.integer({ min: 1, max: 5000 }).map((n) => n / 1000);
    fc.assert(
      fc.property(cents, coefficient, coefficient, cents, rate, rate, (value, beta, target, contract, futures, fx) => {
        const given = inputs({
          portfolioValue: value,
          beta,
          targetBeta: target,
          contractValue: contract,
          futuresBeta: futures,
          fx,
        });
        const n = exactContracts(given);
        const landed = hedged(hedgeable(given), n).betaAfter;
        expect(landed.minus(target).abs().toNumber()).toBeLessThan(1e-60);
      }),
    );
  });

  it("is linear in the portfolio's value", () => {
    const one = exactContracts(inputs({ portfolioValue: 7_654_321 }));
    const three = exactContracts(inputs({ portfolioValue: 3 * 7_654_321 }));
    expect(three.equals(one.times(3))).toBe(true);
  });

  it.each(["portfolioValue", "contractValue", "futuresBeta", "fx"] as const)("refuses a %s of zero", (field) => {
    expect(() => exactContracts(inputs({ [field]: 0 }))).toThrowError(`not-positive: ${field}`);
  });
});

describe("contractValue", () => {
  it("is price times multiplier", () => {
    expect(contractValue(d(8000), d(25)).toFixed()).toBe("200000");
    expect(contractValue(d("4500.25"), d("0.2")).toFixed()).toBe("900.05");
  });

  it("refuses a price of zero", () => {
    expect(() => contractValue(d(0), d(25))).toThrowError("not-positive: futuresPrice");
  });
});

describe("hedged", () => {
  it.each([
    [-13, "0.0375", "375000"],
    [-14, "-0.075", "-750000"],
  ])("leaves the beta that 13 and 14 short of 13.33 leave: %d contracts", (contracts, beta, exposure) => {
    const { betaAfter, exposureOffTarget } = hedged(
      hedgeable(inputs({ beta: 1.5, contractValue: 1_125_000 })),
      d(contracts),
    );
    expect([betaAfter.toFixed(), exposureOffTarget.toFixed()]).toEqual([beta, exposure]);
  });
});
