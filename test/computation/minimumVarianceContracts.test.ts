import { describe, expect, it } from "vitest";
import { DomainError } from "../../src/computation/domainError.js";
import { hedgeRatio } from "../../src/computation/hedgeRatio.js";
import { minimumVarianceContracts } from "../../src/computation/minimumVarianceContracts.js";
import { d } from "../support/hedge.js";

describe("the minimum-variance hedge (Hull, Options, Futures, and Other Derivatives, §3.4)", () => {
  it("has Hull's ratio of 0.78 for σ_S 0.0263, σ_F 0.0313, ρ 0.928", () => {
    const ratio = hedgeRatio({ spotVolatility: d("0.0263"), futuresVolatility: d("0.0313"), correlation: d("0.928") });
    expect(ratio.toDecimalPlaces(2).toNumber()).toBe(0.78);
  });

  it("has Hull's 37.03 contracts for 2 million gallons, contracts of 42,000 and h 0.7777 (8th ed., example 3.3)", () => {
    const contracts = minimumVarianceContracts({ hedgeRatio: d("0.7777"), position: d(-2e6), contractSize: d(42e3) });
    expect(contracts.toDecimalPlaces(2).toNumber()).toBe(37.03);
  });

  it("has Hull's 36.10 contracts when tailed: values 3,880,000 and 83,580 in place of units", () => {
    const contracts = minimumVarianceContracts({
      hedgeRatio: d("0.7777"),
      position: d(-3_880_000),
      contractSize: d(83_580),
    });
    expect(contracts.toDecimalPlaces(2).toNumber()).toBe(36.1);
  });

  it("is short for a position held, and none for a ratio of zero", () => {
    const inputs = { hedgeRatio: d("0.5"), position: d(100), contractSize: d(10) };
    expect(minimumVarianceContracts(inputs).toNumber()).toBe(-5);
    expect(Object.is(minimumVarianceContracts({ ...inputs, hedgeRatio: d(0) }).toNumber(), 0)).toBe(true);
  });

  it("refuses sizes and volatilities that are not above zero", () => {
    expect(() => minimumVarianceContracts({ hedgeRatio: d(1), position: d(1), contractSize: d(0) })).toThrow(
      DomainError,
    );
    expect(() => hedgeRatio({ spotVolatility: d(1), futuresVolatility: d(0), correlation: d(1) })).toThrow(DomainError);
  });
});
