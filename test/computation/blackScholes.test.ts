import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blackScholes, type OptionTerms, type OptionValue } from "../../src/computation/blackScholes.js";
import { d } from "../support/hedge.js";

type Kind = OptionTerms["kind"];

function terms(kind: Kind, strike: number, spot: number, q: number, r: number, t: number): OptionTerms {
  return { kind, strike: d(strike), indexLevel: d(spot), dividend: d(q), rate: d(r), expiry: d(t) };
}

/** Haug, Option Pricing Formulas (1998), pages 2 to 8, 24 and 27, as quoted in QuantLib's test suite (europeanoption.cpp). */
const HAUG: readonly (readonly [Kind, number, number, number, number, number, number, number])[] = [
  ["call", 65, 60, 0, 0.08, 0.25, 0.3, 2.1334],
  ["put", 95, 100, 0.05, 0.1, 0.5, 0.2, 2.4648],
  ["put", 19, 19, 0.1, 0.1, 0.75, 0.28, 1.7011],
  ["call", 19, 19, 0.1, 0.1, 0.75, 0.28, 1.7011],
  ["call", 1.6, 1.56, 0.08, 0.06, 0.5, 0.12, 0.0291],
  ["put", 70, 75, 0.05, 0.1, 0.5, 0.35, 4.087],
  ["call", 100, 90, 0.1, 0.1, 0.1, 0.15, 0.0205],
  ["call", 100, 100, 0.1, 0.1, 0.1, 0.15, 1.8734],
  ["call", 100, 110, 0.1, 0.1, 0.1, 0.15, 9.9413],
  ["call", 100, 90, 0.1, 0.1, 0.1, 0.25, 0.315],
  ["call", 100, 110, 0.1, 0.1, 0.1, 0.35, 11.1381],
  ["call", 100, 90, 0.1, 0.1, 0.5, 0.15, 0.8069],
  ["call", 100, 100, 0.1, 0.1, 0.5, 0.25, 6.6997],
  ["call", 100, 110, 0.1, 0.1, 0.5, 0.35, 15.3086],
  ["put", 100, 90, 0.1, 0.1, 0.1, 0.15, 9.921],
  ["put", 100, 100, 0.1, 0.1, 0.1, 0.15, 1.8734],
  ["put", 100, 110, 0.1, 0.1, 0.1, 0.15, 0.0408],
  ["put", 100, 90, 0.1, 0.1, 0.1, 0.25, 10.2155],
  ["put", 100, 110, 0.1, 0.1, 0.1, 0.25, 0.4551],
  ["put", 100, 90, 0.1, 0.1, 0.1, 0.35, 10.8479],
  ["put", 100, 100, 0.1, 0.1, 0.1, 0.35, 4.3693],
  ["put", 100, 110, 0.1, 0.1, 0.1, 0.35, 1.2376],
  ["put", 100, 90, 0.1, 0.1, 0.5, 0.15, 10.3192],
  ["put", 100, 100, 0.1, 0.1, 0.5, 0.15, 4.0232],
  ["put", 100, 110, 0.1, 0.1, 0.5, 0.15, 1.0646],
  ["put", 100, 90, 0.1, 0.1, 0.5, 0.25, 12.2149],
  ["put", 100, 110, 0.1, 0.1, 0.5, 0.25, 3.2734],
  ["put", 100, 90, 0.1, 0.1, 0.5, 0.35, 14.4452],
  ["put", 100, 100, 0.1, 0.1, 0.5, 0.35, 9.3679],
  ["put", 100, 110, 0.1, 0.1, 0.5, 0.35, 5.7963],
  ["call", 40, 42, 0.08, 0.04, 0.75, 0.35, 5.0975],
];

/** Haug (1998), pages 11 to 16, the same source: greeks per one of what changes, theta a year. */
const HAUG_GREEKS: readonly (readonly [keyof OptionValue, ...(typeof HAUG)[number]])[] = [
  ["delta", "call", 100, 105, 0.1, 0.1, 0.5, 0.36, 0.5946],
  ["delta", "put", 100, 105, 0.1, 0.1, 0.5, 0.36, -0.3566],
  ["gamma", "call", 60, 55, 0, 0.1, 0.75, 0.3, 0.0278],
  ["gamma", "put", 60, 55, 0, 0.1, 0.75, 0.3, 0.0278],
  ["vega", "call", 60, 55, 0, 0.1, 0.75, 0.3, 18.9358],
  ["vega", "put", 60, 55, 0, 0.1, 0.75, 0.3, 18.9358],
  ["theta", "put", 405, 430, 0.05, 0.07, 1 / 12, 0.2, -31.1924],
  ["rho", "call", 75, 72, 0, 0.09, 1, 0.19, 38.7325],
];

/** RQuantLib 0.4.17 (QuantLib), EuropeanOption(type, S, K, q, r, T, v): value, delta, gamma, vega, theta, rho. */
const QUANTLIB: readonly (readonly [OptionTerms, number, readonly number[]])[] = [
  [
    terms("put", 4500, 5000, 0.015, 0.045, 0.25),
    0.18,
    [21.24114753, -0.09660802125, 0.0003798842114, 427.3697378, -138.4060508, -126.0703134],
  ],
  [
    terms("put", 8000, 8000, 0.035, 0.0435, 1),
    0.145,
    [412.6464244, -0.4324366497, 0.0003292444299, 3055.38831, -174.1598408, -3872.139622],
  ],
  [
    terms("call", 120, 100, 0.04, 0.05, 2),
    1.2,
    [52.73681162, 0.7147124542, 0.001634501452, 39.22803485, -9.846282329, 37.4688676],
  ],
  [
    terms("call", 50, 100, 0.06, 0.15, 1),
    0.11,
    [51.14105454, 0.9417645336, 2.270284277e-13, 2.497312704e-10, -0.8047226217, 43.03539882],
  ],
  [
    terms("put", 150, 100, 0.05, 0.01, 2),
    0.5,
    [68.05709576, -0.5704385395, 0.004829661261, 48.29661261, -7.638259777, -250.2018994],
  ],
  [
    terms("call", 5200, 5000, 0.02, -0.005, 0.5),
    0.22,
    [200.8837404, 0.395505757, 0.0004915905985, 1351.874146, -248.9785111, 888.3225224],
  ],
];

describe("blackScholes", () => {
  it.each(HAUG)("prices Haug's %s, strike %s on %s (q %s, r %s, T %s, σ %s) at %s", (kind, k, s, q, r, t, v, price) => {
    const { optionPrice } = blackScholes(terms(kind, k, s, q, r, t), d(v));
    expect(Math.abs(optionPrice.toNumber() - price)).toBeLessThanOrEqual(1e-4);
  });

  it.each(HAUG_GREEKS)("has Haug's %s of the %s, strike %s on %s", (greek, kind, k, s, q, r, t, v, printed) => {
    const found = blackScholes(terms(kind, k, s, q, r, t), d(v))[greek].toNumber();
    expect(Math.abs(found - printed)).toBeLessThanOrEqual(1e-4);
  });

  it("is Hull's two-month index call at 51.83 (11th ed., example 17.1)", () => {
    const call = terms("call", 900, 930, 0.03, 0.08, 2 / 12);
    expect(blackScholes(call, d("0.2")).optionPrice.toFixed(2)).toBe("51.83");
  });

  it.each(QUANTLIB)("agrees with QuantLib to nine digits, greeks too: %#", (option, volatility, printed) => {
    const { optionPrice, delta, gamma, vega, theta, rho } = blackScholes(option, d(volatility));
    const found = [optionPrice, delta, gamma, vega, theta, rho].map((value) => value.toNumber());
    const off = printed.map((value, index) => Math.abs((found[index] ?? 0) / value - 1));
    expect(Math.max(...off)).toBeLessThan(1e-8);
  });

  it("keeps a dozen digits far out of the money (mpmath 1.3.0, 40 digits)", () => {
    const put = blackScholes(terms("put", 3000, 5000, 0, 0.05, 0.05), d("0.3")).optionPrice.toNumber();
    expect(put / 3.242108458753168e-13 - 1).toBeCloseTo(0, 10);
  });

  it("stays a number at every extreme that can be asked for", () => {
    const ends = { spot: [1e-4, 1e9], time: [1e-30, 50], rate: [-1, 10], volatility: [1e-30, 10] } as const;
    const any = (values: readonly number[]) => fc.constantFrom(...values, 0.2);
    fc.assert(
      fc.property(
        ...[any(ends.spot), any(ends.spot), any(ends.rate), any(ends.rate), any(ends.time), any(ends.volatility)],
        (strike, spot, q, r, t, v) => {
          for (const kind of ["put", "call"] as const) {
            const value = blackScholes(terms(kind, strike, spot, q, r, t), d(v));
            expect(Object.entries(value).filter(([, number]) => !number.isFinite())).toEqual([]);
            expect(value.optionPrice.isNegative()).toBe(false);
          }
        },
      ),
    );
  });

  it.each([
    [{ strike: d(0) }, "0.2", "not-positive: strike"],
    [{ expiry: d("-0.1") }, "0.2", "not-positive: expiry"],
    [{}, "0", "not-positive: volatility"],
    [{}, "-0.2", "not-positive: volatility"],
  ])("refuses what has no value: %#", (change, volatility, message) => {
    const asked = { ...terms("put", 95, 100, 0, 0.05, 1), ...change };
    expect(() => blackScholes(asked, d(volatility))).toThrowError(message);
  });
});

describe("the laws of options", () => {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const option = fc.tuple(
    ...[between(20, 300), between(20, 300), between(0, 0.15), between(-0.05, 0.2), between(0.01, 5), between(0.05, 1)],
  );
  const runs = { numRuns: 150 };
  const price = (...[kind, k, s, q, r, t, v]: readonly [Kind, number, number, number, number, number, number]) =>
    blackScholes(terms(kind, k, s, q, r, t), d(v)).optionPrice.toNumber();

  it("call less put is the forward's worth", () => {
    fc.assert(
      fc.property(option, ([k, s, q, r, t, v]) => {
        const [call, put] = [price("call", k, s, q, r, t, v), price("put", k, s, q, r, t, v)];
        expect(call - put).toBeCloseTo(s * Math.exp(-q * t) - k * Math.exp(-r * t), 9);
      }),
      runs,
    );
  });

  it("a put gains with strike and volatility and loses with the spot; a call gains with spot and volatility", () => {
    const more = 1.01;
    fc.assert(
      fc.property(option, ([k, s, q, r, t, v]) => {
        const [put, call] = [price("put", k, s, q, r, t, v), price("call", k, s, q, r, t, v)];
        const slack = 1e-9 * s;
        expect(price("put", k * more, s, q, r, t, v)).toBeGreaterThanOrEqual(put - slack);
        expect(price("put", k, s * more, q, r, t, v)).toBeLessThanOrEqual(put + slack);
        expect(price("put", k, s, q, r, t, v * more)).toBeGreaterThanOrEqual(put - slack);
        expect(price("call", k * more, s, q, r, t, v)).toBeLessThanOrEqual(call + slack);
        expect(price("call", k, s * more, q, r, t, v)).toBeGreaterThanOrEqual(call - slack);
        expect(price("call", k, s, q, r, t, v * more)).toBeGreaterThanOrEqual(call - slack);
      }),
      runs,
    );
  });

  it("greeks are the slopes of the price", () => {
    const step = 1e-4;
    fc.assert(
      fc.property(fc.constantFrom<Kind>("put", "call"), option, (kind, [k, s, q, r, t, v]) => {
        const at = (ds: number, dt: number, dv: number, dr: number) =>
          price(kind, k, s + ds, q, r + dr, t + dt, v + dv);
        const slope = (up: number, down: number, width: number) => (up - down) / (2 * width);
        const { delta, vega, theta, rho } = blackScholes(terms(kind, k, s, q, r, t), d(v));
        const close = (greek: OptionValue["delta"], slopeOfIt: number) =>
          expect(Math.abs(greek.toNumber() - slopeOfIt)).toBeLessThan(1e-3 * (1 + Math.abs(slopeOfIt)));
        close(delta, slope(at(step, 0, 0, 0), at(-step, 0, 0, 0), step));
        close(vega, slope(at(0, 0, step, 0), at(0, 0, -step, 0), step));
        close(theta, -slope(at(0, step / 10, 0, 0), at(0, -step / 10, 0, 0), step / 10));
        close(rho, slope(at(0, 0, 0, step), at(0, 0, 0, -step), step));
      }),
      runs,
    );
  });
});
