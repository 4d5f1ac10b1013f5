import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blumeBeta } from "../../../src/computation/statistics/blumeBeta.js";
import { dimsonBeta } from "../../../src/computation/statistics/dimsonBeta.js";
import { partialBetas } from "../../../src/computation/statistics/partialBetas.js";
import { rollingBetas } from "../../../src/computation/statistics/rollingBetas.js";
import { scholesWilliamsBeta } from "../../../src/computation/statistics/scholesWilliamsBeta.js";
import { simpleRegression } from "../../../src/computation/statistics/simpleRegression.js";
import { vasicekBeta } from "../../../src/computation/statistics/vasicekBeta.js";
import { expectDigits, reference, returns } from "./agreement.js";

const r = reference<{
  readonly dimsonLag: object;
  readonly dimsonLagLead: object;
  readonly scholesWilliams: object;
  readonly bull: object;
  readonly bear: object;
  readonly vasicek: number;
  readonly rolling: {
    readonly window: number;
    readonly quantile: number;
    readonly ends: readonly number[];
    readonly betas: readonly number[];
    readonly lows: readonly number[];
    readonly highs: readonly number[];
  };
}>("reference");
const { index, asset } = returns();
const inTheMiddle = (value: number, ends: readonly number[]) =>
  value >= Math.min(...ends) - 1e-12 && value <= Math.max(...ends) + 1e-12;
const anyBeta = fc.double({ min: -3, max: 5, noNaN: true });

describe("blumeBeta", () => {
  it("goes a third of the way to 1", () => {
    expect(blumeBeta(1.3)).toBeCloseTo(1.2, 14);
    expect(blumeBeta(1)).toBe(1);
    fc.assert(fc.property(anyBeta, (beta) => inTheMiddle(blumeBeta(beta), [beta, 1])));
  });
});

describe("vasicekBeta", () => {
  it("is R's regression on a constant with weights of 1 ÷ variance", () => {
    const adjusted = vasicekBeta({ beta: 1.32, standardError: 0.21, priorBeta: 0.9, priorDeviation: 0.34 });
    expectDigits(adjusted, r.vasicek, 14);
  });

  it("has the weights 0.22 ÷ (0.22 + 0.25) of the problem in Elton and Gruber, Modern Portfolio Theory, ch. 7, 4B", () => {
    // Average beta 1.00, variance of betas 0.25, variance of the first security's beta 0.22.
    const shrunk = (beta: number) =>
      vasicekBeta({ beta, standardError: Math.sqrt(0.22), priorBeta: 1, priorDeviation: Math.sqrt(0.25) });
    expect(shrunk(0)).toBeCloseTo(0.22 / 0.47, 14);
    expect(shrunk(2)).toBeCloseTo(1 + 0.25 / 0.47, 14);
  });

  it("lies between prior and estimate, on the estimate without error and half-way with equal ones", () => {
    const anyError = fc.double({ min: 0, max: 2, noNaN: true });
    fc.assert(
      fc.property(anyBeta, anyBeta, anyError, (beta, priorBeta, standardError) => {
        const adjusted = vasicekBeta({ beta, standardError, priorBeta, priorDeviation: 0.3 });
        return inTheMiddle(adjusted, [beta, priorBeta]);
      }),
    );
    expect(vasicekBeta({ beta: 1.4, standardError: 0, priorDeviation: 0.25 })).toBe(1.4);
    expect(vasicekBeta({ beta: 1.4, standardError: 0.25, priorDeviation: 0.25 })).toBeCloseTo(1.2, 14);
  });

  it("refuses a prior without deviation and a negative error", () => {
    expect(() => vasicekBeta({ beta: 1, standardError: 0.1, priorDeviation: 0 })).toThrowError("not-positive");
    expect(() => vasicekBeta({ beta: 1, standardError: -0.1, priorDeviation: 1 })).toThrowError("out-of-range");
  });
});

describe("dimsonBeta", () => {
  it("agrees with R's lm and vcov to 11 digits, with a lag and with a lag and a lead", () => {
    expectDigits(dimsonBeta(index, asset, { leads: 0 }), r.dimsonLag, 11);
    expectDigits(dimsonBeta(index, asset, { leads: 1 }), r.dimsonLagLead, 9);
  });

  it("finds the whole beta of an asset that moves half at once and half a period later", () => {
    const late = index.map((value, t) => (value + (index[t - 1] ?? 0)) / 2);
    const { beta, standardError, slopes } = dimsonBeta(index, late, { leads: 0 });
    expectDigits([beta, ...slopes], [1, 0.5, 0.5], 13);
    expect(standardError).toBeLessThan(1e-14);
    expect(simpleRegression(index, late).slope).toBeLessThan(0.6);
  });

  it("refuses too few rows and an index that does not move", () => {
    expect(() => dimsonBeta([1, 2, 4, 3], [1, 2, 3, 4], { leads: 0 })).toThrowError("too-few");
    expect(() => dimsonBeta(new Array(9).fill(0), [1, 2, 3, 4, 5, 6, 7, 8, 9], { leads: 0 })).toThrowError("collinear");
  });
});

describe("scholesWilliamsBeta", () => {
  it("agrees with R's lm and cor to 10 digits", () => {
    expectDigits(scholesWilliamsBeta(index, asset), r.scholesWilliams, 10);
  });

  it("refuses an index that swings back and forth, too few pairs, and an index that does not move", () => {
    expect(() => scholesWilliamsBeta([1, -1, 1, -1, 1.1], [1, 2, 3, 4, 6])).toThrowError(
      "out-of-range: autocorrelation",
    );
    expect(() => scholesWilliamsBeta([1, 2, 3], [1, 2, 3])).toThrowError("too-few");
    expect(() => scholesWilliamsBeta([1, 1, 1, 1], [1, 2, 3, 4])).toThrowError("constant: index");
  });
});

describe("partialBetas", () => {
  it("agrees with R's lm on rising and falling months to 12 digits, months of zero in neither", () => {
    const { bull, bear } = partialBetas(index, asset);
    expectDigits({ bull, bear }, { bull: r.bull, bear: r.bear }, 12);
    expect((bull?.observations ?? 0) + (bear?.observations ?? 0)).toBe(index.length - 3);
  });

  it("has no beta where there are fewer than 3 months or all alike", () => {
    const { bull, bear } = partialBetas([1, 2, 3, -1, -2], [1, 3, 4, -3, -5]);
    expect(bull?.beta).toBeCloseTo(1.5, 12);
    expect(bear).toBeUndefined();
    expect(partialBetas([1, 1, 1, 0, 0], [1, 2, 3, 4, 5])).toEqual({});
  });
});

describe("rollingBetas", () => {
  it("agrees with R's zoo::rollapply of lm to 10 digits on 86 windows", () => {
    expect(r.rolling.ends.length).toBe(86);
    const { ends, betas, lows, highs } = r.rolling;
    expectDigits(rollingBetas(index, asset, r.rolling), { ends, betas, lows, highs }, 10);
  });

  it("leaves out windows in which the index does not move", () => {
    const rolling = rollingBetas([1, 2, 5, 0, 0, 0, 0, 3], [1, 2, 5, 1, 2, 3, 4, 5], { window: 3, quantile: 2 });
    expect(rolling.ends).toEqual([2, 3, 4, 7]);
    expect(rolling.betas.every(Number.isFinite)).toBe(true);
  });

  it("keeps its digits with 1e6 added to index and asset", () => {
    const far = (values: readonly number[]) => values.map((value) => value * 100 + 1e6);
    const { betas } = r.rolling;
    expectDigits(rollingBetas(far(index), far(asset), r.rolling), { betas }, 7);
  });

  it("refuses a window below 3, a broken one, and one longer than the data", () => {
    for (const window of [2, 10.5]) {
      expect(() => rollingBetas(index, asset, { window, quantile: 2 })).toThrowError("out-of-range: window");
    }
    expect(() => rollingBetas(index, asset, { window: 122, quantile: 2 })).toThrowError("too-few");
  });
});
