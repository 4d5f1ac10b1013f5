import type { OptionValue } from "../computation/blackScholes.js";
import type { Decimal } from "../computation/decimal.js";
import * as format from "./format.js";
import type { Section } from "./reply.js";

const DAYS = 365;
const POINTS = 100;

/** The greeks in the units that desks speak of: per point of volatility, per day of 365, per 1% of the rate. */
export function usualGreeks({ vega, theta, rho }: OptionValue) {
  return {
    vegaPerPoint: vega.dividedBy(POINTS),
    thetaPerDay: theta.dividedBy(DAYS),
    rhoPerPoint: rho.dividedBy(POINTS),
  };
}

/** An option's greeks, in index points for one of it. */
export function greekSection(value: OptionValue): Section {
  const { vegaPerPoint, thetaPerDay, rhoPerPoint } = usualGreeks(value);
  const each = (value: Decimal) => format.number(value, 4);
  return {
    heading: "Greeks of one, in index points",
    table: [
      format.row("delta", each(value.delta)),
      format.row("gamma", each(value.gamma)),
      format.row("vega per vol point", each(vegaPerPoint)),
      format.row("theta a day", each(thetaPerDay)),
      format.row("theta a year", each(value.theta)),
      format.row("rho per 1% of rate", each(rhoPerPoint)),
    ],
    lines: ["A day is one of 365. Delta and gamma are per index point."],
  };
}
