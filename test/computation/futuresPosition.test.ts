import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, ONE, ZERO } from "../../src/computation/decimal.js";
import { DomainError } from "../../src/computation/domainError.js";
import { futuresPosition, type PositionEntry, unrealisedPnl } from "../../src/computation/futuresPosition.js";
import { d } from "../support/hedge.js";

/** Contracts, and the price where it is known. */
type Fill = readonly [contracts: number | string, price?: number | string];

function entry(kind: PositionEntry["kind"], [contracts, price]: Fill): PositionEntry {
  return { kind, contracts: d(contracts), ...(price === undefined ? {} : { price: d(price) }) };
}

const trades = (...fills: readonly Fill[]) => fills.map((fill) => entry("trade", fill));
const set = (...fill: Fill) => entry("set", fill);

/** The figures of a position as plain numbers, those that are absent left out. */
function figures(entries: readonly PositionEntry[], multiplier = 1) {
  const { contracts, averagePrice, realisedPnl } = futuresPosition(entries, d(multiplier));
  return { contracts: contracts.toNumber(), average: averagePrice?.toNumber(), realised: realisedPnl?.toNumber() };
}

/** A fill, then what is held after it, at which average, and what was realised. */
type Step = readonly [...Required<Fill>, held: number, average: string, realised: string];

/** What came out after each fill, to as many digits as the source gives, beside what the source says. */
function stepwise(steps: readonly Step[]) {
  const got = steps.map(([, , , average, realised], index) => {
    const fills = steps.slice(0, index + 1).map(([contracts, price]): Fill => [contracts, price]);
    const { contracts, averagePrice, realisedPnl } = futuresPosition(trades(...fills), ONE);
    return [contracts.toNumber(), shown(averagePrice, average), shown(realisedPnl, realised)];
  });
  return { got, said: steps.map(([, , ...said]) => said) };
}

function shown(value: Decimal | undefined, like: string): string {
  return value === undefined ? "none" : value.toFixed(like.split(".")[1]?.length ?? 0);
}

describe("published examples", () => {
  it("lose $4,620 on two gold contracts bought at 1,450.00 and closed at 1,426.90 (Hull, futures margin)", () => {
    const bought = futuresPosition(trades([2, "1450.00"]), d(100));
    expect(unrealisedPnl(bought, d("1426.90"))?.toNumber()).toBe(-4620);
    const closed = futuresPosition(trades([2, "1450.00"], [-2, "1426.90"]), d(100));
    expect(closed.realisedPnl?.toNumber()).toBe(-4620);
  });

  it("gain $400 on a WTI contract from 53.60 to 54.00 (CME Group, Calculating Futures Contract Profit or Loss)", () => {
    expect(unrealisedPnl(futuresPosition(trades([1, "53.60"]), d(1000)), d(54))?.toNumber()).toBe(400);
  });

  it("lose $450 on two S&P 500 futures sold at 1,700.25 and bought at 1,704.75 (Swiss FS, Profit & Loss, example 3)", () => {
    expect(figures(trades([-2, "1700.25"], [2, "1704.75"]), 50).realised).toBe(-450);
  });

  it("have Trading Technologies' averages and profits (P&L calculations, as NautilusTrader's tests give them)", () => {
    // Theirs are rounded to 28 digits on the way, and less 0.1% commission a fill: −2.883, 10.48386207, 32.40868966, 32.09968966.
    const { got, said } = stepwise([
      [12, 100, 12, "100.000", "0.00000000"],
      [17, 99, 29, "99.413793103448275862068966", "0.00000000"],
      [-9, 101, 20, "99.413793103448275862068966", "14.27586207"],
      [-4, 105, 16, "99.413793103448275862068966", "36.62068966"],
      [3, 103, 19, "99.980036297640653357531760", "36.62068966"],
    ]);
    expect(got).toEqual(said);
  });

  it("have a trader's average-price record of S&P 500 shorts, fill by fill (Elite Trader, thread 142338)", () => {
    // The record gives what each fill made, to the cent: −22.63, −12.56 and 2.98; here summed.
    const { got, said } = stepwise([
      [-1, 1089, -1, "1089.00", "0.00"],
      [-1, 1104, -2, "1096.50", "0.00"],
      [-1, 1107, -3, "1100.00", "0.00"],
      [-1, 1121.75, -4, "1105.44", "0.00"],
      [2, 1116.75, -2, "1105.44", "-22.63"],
      [1, 1118, -1, "1105.44", "-35.19"],
      [-1, 1133, -2, "1119.22", "-35.19"],
      [-1, 1142.5, -3, "1126.98", "-35.19"],
      [1, 1124, -2, "1126.98", "-32.21"],
    ]);
    expect(got).toEqual(said);
  });
});

describe("another program (PMwR for R, .pl_stats)", () => {
  it.each<[readonly Fill[], average: number | undefined, realised: number]>([
    [
      [
        [1, 100],
        [-1, 101],
      ],
      undefined,
      1,
    ],
    [
      [
        [1, 100],
        [-1, 99],
      ],
      undefined,
      -1,
    ],
    [
      [
        [1, 100],
        [-5, 101],
      ],
      101,
      1,
    ],
    [
      [
        [1, 100],
        [0, 101],
        [1, 102],
      ],
      101,
      0,
    ],
    [
      [
        [1, 100],
        [-2, 101],
        [1, 99],
      ],
      undefined,
      3,
    ],
    [
      [
        [-1, 100],
        [-1, 98],
        [-1, 96],
      ],
      98,
      0,
    ],
    [
      [
        [-1, 100],
        [1, 98],
        [0, 95],
        [-1, 96],
        [0, 97],
        [1, 94],
      ],
      undefined,
      4,
    ],
  ])("agrees on the package's own case %j", (fills, average, realised) => {
    expect(figures(trades(...fills))).toMatchObject({ average, realised });
  });

  it("agrees on a hedge that is added to, reduced and turned, fill by fill", () => {
    const { got, said } = stepwise([
      [-60, 8000, -60, "8000.000", "0.0000"],
      [-20, 8050.5, -80, "8012.625", "0.0000"],
      [15, 7990, -65, "8012.625", "339.3750"],
      [30, 8012.25, -35, "8012.625", "350.6250"],
      [-10, 8100, -45, "8032.041666667", "350.6250"],
      [70, 7950, 25, "7950.000", "4042.5000"],
      [5, 7961, 30, "7951.833333333", "4042.5000"],
      [-40, 8003.75, -10, "8003.750", "5600.0000"],
      [12, 8020, 2, "8020.000", "5437.5000"],
      [-2, 7999, 0, "none", "5395.5000"],
    ]);
    expect(got).toEqual(said);
  });
});

describe("a position", () => {
  it("is flat, with nothing made, without entries", () => {
    const nothing = futuresPosition([], d(25));
    expect(nothing).toEqual({ multiplier: d(25), contracts: ZERO, openCost: ZERO, realisedPnl: ZERO });
    expect(unrealisedPnl(nothing, d(8000))?.toNumber()).toBe(0);
  });

  it("keeps its average when it is reduced, and takes the trade's price when it is turned", () => {
    const fills: readonly Fill[] = [
      [-60, 8000],
      [20, 7900],
    ];
    expect(figures(trades(...fills), 25)).toEqual({ contracts: -40, average: 8000, realised: 50_000 });
    expect(figures(trades(...fills, [50, 8100]), 25)).toEqual({ contracts: 10, average: 8100, realised: -50_000 });
  });

  it("is left as it is by a trade of no contracts, with or without a price", () => {
    const held = figures(trades([-60, 8000]));
    expect(figures(trades([-60, 8000], [0, 1], [0]))).toEqual(held);
  });

  it("takes prices below zero, as WTI had in April 2020", () => {
    expect(figures(trades([1, 10], [-1, "-37.63"]), 1000).realised).toBe(-47_630);
  });

  it("refuses a multiplier that is not above zero", () => {
    expect(() => futuresPosition([], ZERO)).toThrow(new DomainError("not-positive", "multiplier"));
  });
});

describe("a position stated", () => {
  it("takes the place of what was held, without profit or loss on it", () => {
    expect(figures([...trades([10, 8000]), set(-60, 7900)])).toEqual({ contracts: -60, average: 7900, realised: 0 });
    const later = [...trades([10, 8000]), set(-60, 7900), ...trades([60, 7800])];
    expect(figures(later)).toEqual({ contracts: 0, average: undefined, realised: 6000 });
  });

  it("keeps what was realised before it", () => {
    expect(figures([...trades([10, 8000], [-10, 8010]), set(5, 1)]).realised).toBe(100);
  });

  it("may be none at all", () => {
    expect(figures([...trades([10, 8000]), set(0)])).toEqual({ contracts: 0, average: undefined, realised: 0 });
  });

  it("brings prices back where they were not known", () => {
    const stated = futuresPosition([...trades([10]), set(10, 8000)], ONE);
    expect(stated.averagePrice?.toNumber()).toBe(8000);
    expect(stated.realisedPnl?.toNumber()).toBe(0);
  });
});

describe("a price that is not known", () => {
  it("leaves no average and no unrealised profit, but what was realised before stays known", () => {
    const mixed = futuresPosition(trades([10, 8000], [-4, 8010], [2]), ONE);
    expect(mixed).toEqual({ multiplier: ONE, contracts: d(8), realisedPnl: d(40) });
    expect(unrealisedPnl(mixed, d(8000))).toBeUndefined();
    expect(futuresPosition([set(-60)], ONE).averagePrice).toBeUndefined();
  });

  it.each<[string, readonly PositionEntry[], string]>([
    [
      "a part of a position stated without a price is closed",
      [set(-60), ...trades([10, 8000])],
      "opened-without-price",
    ],
    ["one open contract of many came in without a price", trades([9, 8000], [1], [-1, 8100]), "opened-without-price"],
    ["a trade that closes has no price", trades([10, 8000], [-4]), "closed-without-price"],
    ["a trade that turns the position has no price", trades([10, 8000], [-14]), "closed-without-price"],
    ["both are so", trades([10], [-4]), "opened-without-price"],
  ])("makes what was realised unknown, with the reason, when %s", (_, entries, reason) => {
    const { realisedPnl, realisedUnknown } = futuresPosition(entries, ONE);
    expect(realisedPnl).toBeUndefined();
    expect(realisedUnknown).toBe(reason);
  });

  it("leaves what was realised at nothing while nothing was closed, for a long and a short", () => {
    expect(figures(trades([10]))).toEqual({ contracts: 10, average: undefined, realised: 0 });
    expect(figures(trades([-10]))).toEqual({ contracts: -10, average: undefined, realised: 0 });
  });

  it("leaves what was realised unknown for good, while a new position has its average", () => {
    const later = trades([10, 8000], [-10], [5, 8000], [-1, 8100]);
    expect(figures(later)).toEqual({ contracts: 4, average: 8000, realised: undefined });
    expect(futuresPosition(later, ONE).realisedUnknown).toBe("closed-without-price");
  });

  it("does not spoil the average of what is left when a part goes at such a price", () => {
    expect(futuresPosition(trades([10, 8000], [-4]), ONE).averagePrice?.toNumber()).toBe(8000);
  });
});

describe("laws", () => {
  const contracts = fc.integer({ min: -500, max: 500 }).filter((count) => count !== 0);
  const price = fc.integer({ min: 1, max: 10 ** 9 }).map((ticks) => d(ticks).div(10_000));
  const fill = fc.record({ kind: fc.constant("trade" as const), contracts: contracts.map(d), price });
  const fills = fc.array(fill, { maxLength: 40 });
  const multiplier = fc.constantFrom("0.1", "5", "12.5", "25", "250").map(d);
  type Made = typeof fill extends fc.Arbitrary<infer One> ? One : never;
  /** Of all trades, and of a sale of what is open at a price. */
  const cashFlows = (made: readonly Made[], m: Decimal, at: Decimal) =>
    Decimal.sum(0, ...made.map((one) => one.contracts.times(at.minus(one.price)).times(m))).toFixed();
  const total = (entries: readonly PositionEntry[], m: Decimal, at: Decimal) => {
    const position = futuresPosition(entries, m);
    return position.realisedPnl?.plus(unrealisedPnl(position, at) ?? Number.NaN).toFixed();
  };

  it("realised and unrealised are together the cash flows and the worth of what is open, exactly", () => {
    fc.assert(
      fc.property(fills, multiplier, price, (made, m, at) => {
        expect(total(made, m, at)).toBe(cashFlows(made, m, at));
      }),
    );
  });

  it("the order of fills at one price changes nothing", () => {
    const shuffled = fc
      .tuple(fills, fc.array(contracts.map(d), { minLength: 1, maxLength: 8 }), price)
      .chain(([before, counts, at]) => {
        const atOnePrice = counts.map((count) => ({ kind: "trade" as const, contracts: count, price: at }));
        const other = fc.shuffledSubarray(atOnePrice, { minLength: atOnePrice.length });
        return fc.record({ before: fc.constant(before), one: fc.constant(atOnePrice), other });
      });
    fc.assert(
      fc.property(shuffled, multiplier, price, ({ before, one, other }, m, at) => {
        expect(total([...before, ...one], m, at)).toBe(total([...before, ...other], m, at));
      }),
    );
  });

  it("a trade made in two parts leaves the same position", () => {
    fc.assert(
      fc.property(fills, fill, fills, fc.integer({ min: 0, max: 500 }), (before, whole, after, at) => {
        const first = Decimal.min(at, whole.contracts.abs()).times(whole.contracts.isNegative() ? -1 : 1);
        const parts = [
          { ...whole, contracts: first },
          { ...whole, contracts: whole.contracts.minus(first) },
        ];
        const m = d(25);
        expect(futuresPosition([...before, ...parts, ...after], m)).toEqual(
          futuresPosition([...before, whole, ...after], m),
        );
      }),
    );
  });

  it("the other side of every trade makes the opposite", () => {
    fc.assert(
      fc.property(fills, multiplier, price, (made, m, at) => {
        const one = futuresPosition(made, m);
        const other = futuresPosition(
          made.map((each) => ({ ...each, contracts: each.contracts.negated() })),
          m,
        );
        expect(other.contracts.plus(one.contracts).toNumber()).toBe(0);
        expect(other.averagePrice?.toFixed()).toBe(one.averagePrice?.toFixed());
        expect(other.realisedPnl?.plus(one.realisedPnl ?? Number.NaN).toNumber()).toBe(0);
        expect(
          unrealisedPnl(other, at)
            ?.plus(unrealisedPnl(one, at) ?? Number.NaN)
            .toNumber(),
        ).toBe(0);
      }),
    );
  });

  it("closing everything leaves no average, nothing unrealised, and the cash flows as realised", () => {
    fc.assert(
      fc.property(fills, multiplier, price, (made, m, at) => {
        const held = Decimal.sum(0, ...made.map((one) => one.contracts));
        const closed = futuresPosition([...made, { kind: "trade", contracts: held.negated(), price: at }], m);
        expect(closed.contracts.toNumber()).toBe(0);
        expect(closed.averagePrice).toBeUndefined();
        expect(unrealisedPnl(closed, d(1))?.toNumber()).toBe(0);
        expect(closed.realisedPnl?.toFixed()).toBe(cashFlows(made, m, at));
      }),
    );
  });

  it("the average lies among the prices of the trades on its side", () => {
    fc.assert(
      fc.property(fills, (made) => {
        const { averagePrice, contracts: held } = futuresPosition(made, ONE);
        const side = made.filter((one) => one.contracts.isNegative() === held.isNegative()).map((one) => one.price);
        if (averagePrice === undefined) return held.isZero();
        // 40 digits may round past the last of them.
        const shown = averagePrice.toDecimalPlaces(20);
        return shown.gte(Decimal.min(...side)) && shown.lte(Decimal.max(...side));
      }),
    );
  });
});
