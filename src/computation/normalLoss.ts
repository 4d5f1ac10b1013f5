import { Decimal, ONE } from "./decimal.js";
import { DomainError } from "./domainError.js";
import { normalTail } from "./statistics/normalTail.js";

/** A loss that is exceeded with a small probability, and the mean of the losses beyond it; both in money, positive. */
export interface Loss {
  readonly valueAtRisk: Decimal;
  readonly expectedShortfall: Decimal;
}

/**
 * Value at risk and expected shortfall of a normal result with mean zero: `VaR = z_c × σ`, `ES = φ(z_c) ÷ (1 − c) × σ`.
 *
 * One-sided: the loss is larger with probability `1 − c`.
 *
 * @param deviation σ, one standard deviation of the result over the horizon, in money; zero or more
 * @param level c, above 0.5 and below 1
 * @throws {@link DomainError} `out-of-range`
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., ch. 22: US$10m of Microsoft at 2% a day, 99%
 * @example over one day: US$200,000 of standard deviation
 * normalLoss(200000, 0.99) // { valueAtRisk: 465270, expectedShortfall: 533043 }
 */
export function normalLoss(deviation: Decimal, level: Decimal): Loss {
  if (deviation.isNegative() && !deviation.isZero()) throw new DomainError("out-of-range", "deviation");
  if (!(level.greaterThan("0.5") && level.lessThan(1))) throw new DomainError("out-of-range", "level");
  const { quantile, shortfall } = normalTail(ONE.minus(level).toNumber());
  return {
    valueAtRisk: new Decimal(quantile).times(deviation),
    expectedShortfall: new Decimal(shortfall).times(deviation),
  };
}
