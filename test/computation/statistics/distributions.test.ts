import { describe, expect, it } from "vitest";
import { betaWeight } from "../../../src/computation/statistics/betaWeight.js";
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
  return Math.min(...rows.map((row) => digits(compute(...row), row.at(-1) ?? Number.NaN)));
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
