import { describe, expect, it } from "vitest";
import { readHorizon } from "../../src/request/horizon.js";
import {
  readBeta,
  readCharge,
  readHeld,
  readMoney,
  readMove,
  readPercent,
  readPrice,
  readRate,
  readRSquared,
  readStandardError,
  readVolatility,
} from "../../src/request/quantities.js";

describe("percent", () => {
  it.each([
    ["-5", "-0.05", false],
    ["-5%", "-0.05", false],
    ["−5 %", "-0.05", false],
    ["5 percent", "0.05", false],
    ["50bp", "0.005", false],
    ["25 basis points", "0.0025", false],
    ["-0.05", "-0.0005", true],
    ["-0.05%", "-0.0005", false],
    ["0", "0", false],
    ["-10/2", "-0.05", false],
    ["-5pc", "-0.05", false],
  ])("%s is %s", (text, fraction, mayBeFraction) => {
    const percent = readPercent(text);
    expect([percent.fraction.toFixed(), percent.mayBeFraction]).toEqual([fraction, mayBeFraction]);
  });

  it.each([
    ["-101", "out-of-range"],
    ["1001", "out-of-range"],
    ["5%%", "not-a-number"],
    ["A$5", "not-a-number"],
    ["1,5", "ambiguous-number"],
    ["", "empty"],
  ])("move %j is refused as %s", (text, code) => expect(() => readMove(text)).toThrowError(code));

  it.each([
    ["5% fall", "-0.05"],
    ["down 5", "-0.05"],
    ["up 2%", "0.02"],
    ["minus 5%", "-0.05"],
  ])("a move of %s is %s", (text, fraction) => expect(readMove(text).fraction.toFixed()).toBe(fraction));

  it("volatility must be above zero", () => expect(() => readVolatility("0")).toThrowError("not-positive"));
});

describe("horizon", () => {
  it.each([
    ["30d", 30 / 365, "30 days"],
    ["30", 30 / 365, "30 days"],
    ["2 weeks", 2 / 52, "2 weeks"],
    ["1 month", 1 / 12, "1 month"],
    ["a month", 1 / 12, "1 month"],
    ["3m", 0.25, "3 months"],
    ["quarter", 0.25, "1 quarter"],
    ["0.5y", 0.5, "0.5 years"],
  ])("%s is %d years", (text, years, shown) => {
    const horizon = readHorizon(text);
    expect(horizon.years.toNumber()).toBeCloseTo(years, 12);
    expect(horizon.text).toBe(shown);
  });

  it.each([
    ["2 weeks", 10],
    ["1 month", 21],
    ["a quarter", 63],
    ["10d", 10],
  ])("%s is %d trading days of 252 a year", (text, days) => {
    expect(readHorizon(text, "trading").years.toNumber()).toBeCloseTo(days / 252, 15);
  });

  it.each(["", "soon", "-3d", "1.2.3d", "m3"])("%j is refused", (text) => {
    expect(() => readHorizon(text)).toThrowError("not-a-horizon");
  });
  it("refuses none and more than 50 years", () => {
    expect(() => readHorizon("0d")).toThrowError("not-positive");
    expect(() => readHorizon("51y")).toThrowError("out-of-range");
  });
});

describe("contracts held", () => {
  it.each([
    ["-40", "-40"],
    ["40 short", "-40"],
    ["short 40", "-40"],
    ["sold 40", "-40"],
    ["long 10", "10"],
    ["+3", "3"],
    ["0", "0"],
    ["-40 contracts", "-40"],
    ["none", "0"],
  ])("%s is %s", (text, count) => expect(readHeld(text).toString()).toBe(count));

  it("must be whole", () => expect(() => readHeld("40.5")).toThrowError("not-whole"));
});

describe("bounds", () => {
  it.each([
    [() => readMoney("0"), "not-positive"],
    [() => readMoney("-5m"), "not-positive"],
    [() => readMoney("0.001"), "out-of-range"],
    [() => readMoney("1e19"), "too-large"],
    [() => readPrice("0"), "not-positive"],
    [() => readPrice("-8000"), "not-positive"],
    [() => readPrice("1e10"), "too-large"],
    [() => readBeta("120"), "out-of-range"],
    [() => readBeta("A$1.2"), "not-a-number"],
    [() => readMoney("50%"), "percent-no-amount"],
    [() => readCharge("0.05%"), "percent-no-amount"],
    [() => readRate("0"), "not-positive"],
    [() => readStandardError("-0.1"), "negative"],
    [() => readRSquared("85"), "out-of-range"],
    [() => readRSquared("0"), "not-positive"],
  ])("%# %s", (read, code) => expect(read).toThrowError(code));

  it.each(["1.2", "β=1.2", "beta 1.2", "1.2x", "~1.2", "1.2,"])("beta %j is 1.2", (text) => {
    expect(readBeta(text).toFixed()).toBe("1.2");
  });

  it("R² may be a fraction or a percentage", () => {
    expect([readRSquared("0.85").toFixed(), readRSquared("85%").toFixed()]).toEqual(["0.85", "0.85"]);
  });
});
