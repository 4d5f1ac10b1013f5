import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type TwoFactorRegression,
  twoFactorRegression,
} from "../../../src/computation/statistics/twoFactorRegression.js";
import { expectDigits, reference } from "./agreement.js";
import { twoFactorReturns } from "./twoFactorReturns.js";

interface Reference {
  readonly returns: TwoFactorRegression;
  readonly longley: TwoFactorRegression;
}

const { returns: ofReturns, longley: ofLongley } = reference<Reference>("two-factor");
const { longley } = reference<{
  readonly longley: { readonly columns: readonly number[][]; readonly y: readonly number[] };
}>("nist");
const { local, world, fund } = twoFactorReturns();

describe("twoFactorRegression", () => {
  it("agrees with R's lm to 11 digits: betas, errors, their sum, R², correlation, variance inflation, condition number", () => {
    expectDigits(twoFactorRegression(local, world, fund), ofReturns, 11);
  });

  it("prints as R does: summary(lm(Fund ~ Local + World))", () => {
    const { betas, residualDeviation, rSquared, degreesOfFreedom } = twoFactorRegression(local, world, fund);
    const printed = betas.map(({ beta, standardError }) => [beta.toPrecision(4), standardError.toPrecision(4)]);
    expect(printed).toEqual([
      ["0.7020", "0.02957"],
      ["0.3981", "0.02986"],
    ]);
    expect([residualDeviation.toPrecision(4), rSquared.toFixed(4), degreesOfFreedom]).toEqual([
      "0.007651",
      "0.9718",
      57,
    ]);
  });

  it("keeps R's digits on two of Longley's columns (NIST), which move together: VIF 56.4, condition number 14.9", () => {
    const [, gnp = [], , , population = []] = longley.columns;
    // R's longley holds GNP in billions, people in thousands of thousands: the same numbers by 1,000.
    const inThousands = (values: readonly number[]) => values.map((value) => value / 1000);
    const found = twoFactorRegression(inThousands(gnp), inThousands(population), inThousands(longley.y));
    expectDigits(found, ofLongley, 9.5);
    expect(found.varianceInflation).toBeCloseTo(56.368, 3);
  });

  it("does not care which index comes first", () => {
    const [one, other] = [twoFactorRegression(local, world, fund), twoFactorRegression(world, local, fund)];
    expectDigits({ ...other, betas: [...other.betas].reverse(), alone: [...other.alone].reverse() }, one, 11);
  });

  it("is linear in the asset, and finds betas that are exactly there", () => {
    const beta = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(beta, beta, (one, other) => {
        const exact = local.map((value, row) => 0.01 + one * value + other * (world[row] ?? 0));
        const [first, second] = twoFactorRegression(local, world, exact).betas;
        expect(first.beta).toBeCloseTo(one, 10);
        expect(second.beta).toBeCloseTo(other, 10);
      }),
      { numRuns: 50 },
    );
  });

  it("refuses indices that are one, scaled or not, an index that stands still, and too few rows", () => {
    const half = local.map((value) => value / 2 + 0.01);
    expect(() => twoFactorRegression(local, local, fund)).toThrow("collinear: index");
    expect(() => twoFactorRegression(local, half, fund)).toThrow("collinear: index");
    expect(() =>
      twoFactorRegression(
        local,
        local.map(() => 0.01),
        fund,
      ),
    ).toThrow("constant: index2");
    expect(() => twoFactorRegression(local.slice(0, 3), world.slice(0, 3), fund.slice(0, 3))).toThrow("too-few");
  });
});
