import { describe, expect, it } from "vitest";
import { alphaEstimate } from "../../src/scenario/alphaEstimate.js";

const study = {
  regression: {
    slope: 1,
    intercept: 0.002,
    interceptError: 0.001,
    residualDeviation: 0.01,
    degreesOfFreedom: 58,
    xMean: 0,
  },
  interval: { low: 0, high: 0, level: 0.95, quantile: 2 },
  hac: { interceptError: 0.0011, lags: 3 },
};

describe("alphaEstimate", () => {
  it("takes (2 × σ ÷ α)² years to tell an alpha: 8.3 for 0.2% a month beside 1% of noise", () => {
    const { perYear, test } = alphaEstimate(study, "monthly", 0.04);
    expect(perYear).toMatchObject({ periods: 12, alpha: 0.024, low: 0, high: 0.048, expectedReturn: 0.04 });
    expect(perYear?.yearsToTell).toBeCloseTo(100 / 12, 10);
    // R: 2*pt(2, 58, lower.tail = FALSE)
    expect(test?.pValue).toBeCloseTo(0.0501904680414, 12);
  });

  it("tells no year without dates, and no t of a perfect fit", () => {
    expect(alphaEstimate(study, undefined, undefined).perYear).toBeUndefined();
    const perfect = {
      ...study,
      regression: { ...study.regression, interceptError: 0, residualDeviation: 0, intercept: 0 },
    };
    expect(alphaEstimate(perfect, "monthly", 0.04)).not.toHaveProperty("test");
    expect(alphaEstimate(perfect, "monthly", 0.04).perYear).not.toHaveProperty("yearsToTell");
  });
});
