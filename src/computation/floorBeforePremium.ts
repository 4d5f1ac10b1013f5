import { Decimal } from "./decimal.js";
import { type FloorInputs, floorStrike } from "./floorStrike.js";
import { bracketedRoot } from "./statistics/bracketedRoot.js";
import { europeanOption } from "./statistics/europeanOption.js";

const DIGITS = 7;

/**
 * Floor to insure so that the one wanted is left once its puts are paid: `F − perPoint × p(K(F)) = floor`, with the
 * strike K of {@link floorStrike} and the price p of {@link europeanOption}.
 *
 * @param volatility a year, as a fraction
 * @param perPoint what all puts pay for one index point
 * @returns rounded up to seven digits; nothing where even a floor at today's value leaves less than is wanted
 * @throws {@link DomainError} as {@link floorStrike}
 * @see Hull, Options, Futures, and Other Derivatives, 11th ed., §17.1, for the strike of a floor
 * @example A$10m at β 1.2, index 8,000, six months, 4% and 3.5%, 60 puts on A$25 a point, volatility 16%: 9m after the premium
 * floorBeforePremium({ ... }) // 9_210_108
 */
export function floorBeforePremium(
  inputs: FloorInputs & { readonly volatility: Decimal; readonly perPoint: Decimal },
): Decimal | undefined {
  const { floor, portfolioValue } = inputs;
  const [wanted, most] = [floor.toNumber(), portfolioValue.toNumber()];
  if (wanted >= most) return undefined;
  const left = leftOf(inputs);
  if (!(left(most) >= 0)) return undefined;
  const found = new Decimal(bracketedRoot(left, wanted, most)).toSignificantDigits(DIGITS, Decimal.ROUND_UP);
  return found.greaterThan(portfolioValue) ? undefined : found;
}

/** What a floor leaves beyond the one wanted; the strike is linear in it. */
function leftOf(inputs: Parameters<typeof floorBeforePremium>[0]): (floor: number) => number {
  const { indexLevel, rate, dividend, horizon, volatility, floor, portfolioValue } = inputs;
  const wanted = floor.toNumber();
  const low = floorStrike(inputs).toNumber();
  const high = floorStrike({ ...inputs, floor: portfolioValue }).toNumber();
  const known = {
    kind: "put",
    spot: indexLevel.toNumber(),
    rate: rate.toNumber(),
    dividend: dividend.toNumber(),
    expiry: horizon.toNumber(),
    volatility: volatility.toNumber(),
  } as const;
  const perPoint = inputs.perPoint.toNumber();
  const slope = (high - low) / (portfolioValue.toNumber() - wanted);
  return (at) => {
    const strike = low + slope * (at - wanted);
    return at - europeanOption({ ...known, strike }).price * perPoint - wanted;
  };
}
