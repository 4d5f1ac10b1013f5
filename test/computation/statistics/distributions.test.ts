import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fTail } from "../../../src/computation/statistics/fTail.js";
import { incompleteBeta } from "../../../src/computation/statistics/incompleteBeta.js";
import { studentQuantile } from "../../../src/computation/statistics/studentQuantile.js";
import { studentTail } from "../../../src/computation/statistics/studentTail.js";
import { digits, reference } from "./agreement.js";

interface Distributions {
  readonly quantiles: readonly [p: number, df: number, value: number][];
  readonly tails: readonly [t: number, df: number, value: number][];
  readonly fTails: readonly [f: number, d1: number, d2: number, value: number][];
  readonly betas: readonly [x: number, a: number, b: number, value: number][];
}

const r = reference<Distributions>("distributions");

function worst(rows: readonly (readonly [...number[]])[], compute: (...row: number[]) => number): number {
  return Math.min(...rows.map((row) => digits(compute(...row.slice(0, -1)), row.at(-1) ?? Number.NaN)));
}

describe("distributions agree with R to 12 digits", () => {
  it("quantiles of Student's t, as qt, from 1 to a million degrees of freedom and 1e-6 to 1 - 1e-6", () => {
    expect(r.quantiles.length).toBeGreaterThan(200);
    expect(worst(r.quantiles, studentQuantile)).toBeGreaterThan(12);
  });

  it("tails of Student's t, as pt", () => {
    expect(r.tails.length).toBeGreaterThan(150);
    expect(worst(r.tails, studentTail)).toBeGreaterThan(12);
  });

  it("tails of F, as pf", () => {
    expect(r.fTails.length).toBeGreaterThan(300);
    expect(worst(r.fTails, fTail)).toBeGreaterThan(12);
  });

  it("the incomplete beta function, as pbeta", () => {
    expect(r.betas.length).toBeGreaterThan(250);
    expect(worst(r.betas, incompleteBeta)).toBeGreaterThan(12);
  });
});

describe("studentQuantile", () => {
  it("keeps its digits beside the median, by the closed form for 2 degrees of freedom", () => {
    for (const probability of [0.499999, 0.500001, 0.5 + 2 ** -40]) {
      const off = probability - 0.5;
      const exact = (2 * off) / Math.sqrt(2 * probability * (1 - probability));
      expect(digits(studentQuantile(probability, 2), exact)).toBeGreaterThan(14);
    }
  });

  it("is the published 2.228 for 97.5% and 10 degrees of freedom (NIST handbook, table 1.3.6.7.2)", () => {
    expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228, 3);
  });

  it("is odd about the median and undoes the tail", () => {
    const anyDegrees = fc.double({ min: 0.5, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.49, noNaN: true }), anyDegrees, (tail, degrees) => {
        const t = studentQuantile(tail, degrees);
        expect(digits(studentTail(-t, degrees), tail)).toBeGreaterThan(11);
        expect(digits(studentQuantile(1 - tail, degrees), -t)).toBeGreaterThan(7);
      }),
    );
    expect(studentQuantile(0.5, 7)).toBe(0);
  });

  it("refuses a probability of 0 or 1 and no degrees of freedom", () => {
    for (const probability of [0, 1, Number.NaN]) {
      expect(() => studentQuantile(probability, 5)).toThrowError("out-of-range: probability");
    }
    expect(() => studentQuantile(0.9, 0)).toThrowError("not-positive: degreesOfFreedom");
  });
});

describe("the ends of the tails", () => {
  it("are 0 and 1", () => {
    expect([studentTail(Number.POSITIVE_INFINITY, 5), studentTail(Number.NEGATIVE_INFINITY, 5)]).toEqual([0, 1]);
    expect([studentTail(0, 5), fTail(0, 2, 9), fTail(Number.POSITIVE_INFINITY, 2, 9)]).toEqual([0.5, 1, 0]);
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });

  it("refuses what has no tail", () => {
    expect(() => studentTail(1, 0)).toThrowError("not-positive: degreesOfFreedom");
    expect(() => studentTail(Number.NaN, 3)).toThrowError("out-of-range: t");
    expect(() => fTail(-1, 2, 3)).toThrowError("out-of-range: f");
    expect(() => fTail(1, 0, 3)).toThrowError("not-positive: degreesOfFreedom");
    expect(() => incompleteBeta(1.1, 2, 3)).toThrowError("out-of-range: x");
    expect(() => incompleteBeta(0.5, 0, 3)).toThrowError("not-positive: degreesOfFreedom");
  });
});
