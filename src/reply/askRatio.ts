import { ONE } from "../computation/decimal.js";
import type { Solved } from "../study/question/solvePart.js";
import * as format from "./format.js";
import { direction } from "./hedgeFacts.js";
import type { Facts } from "./reply.js";

type RatioSolved = Extract<Solved, { readonly kind: "minvar" }>;
type Outcome = RatioSolved["outcome"];

const ratioText = (ratio: Outcome["hedgeRatio"]) => (ratio === undefined ? "?" : format.beta(ratio.toDecimalPlaces(4)));

/** What is asked of a hedge ratio, in a few words. */
export function ratioResult({ outcome, want }: RatioSolved): string {
  const { hedgeRatio, effectiveness, varianceLeft, shareLeft, residualVolatility } = outcome;
  if (want === "contracts" && outcome.contracts !== undefined)
    return outcome.contracts.isZero()
      ? "no whole contract"
      : `${format.position(outcome.contracts)} ${outcome.contracts.abs().equals(1) ? "contract" : "contracts"}`;
  if (want === "effectiveness" && effectiveness !== undefined)
    return `${format.percent(effectiveness)} of the variance removed`;
  if (want === "variance-left" && varianceLeft !== undefined)
    return `${format.percent(varianceLeft)} of the variance left`;
  if (want === "volatility-cut" && shareLeft !== undefined)
    return `volatility lower by ${format.percent(ONE.minus(shareLeft))}`;
  if (want === "volatility-left" && residualVolatility !== undefined)
    return `volatility ${format.percent(residualVolatility)} left`;
  return `${want === "beta" ? "beta" : "hedge ratio"} ${ratioText(hedgeRatio)}`;
}

/** How a hedge ratio, and what is asked of it, are worked out. */
export function ratioLines({ outcome, want }: Pick<RatioSolved, "outcome" | "want">): readonly string[] {
  const { effectiveness, shareLeft, spotVolatility, residualVolatility, correlation } = outcome;
  const rho = correlation === undefined ? "" : format.input(correlation.toSignificantDigits(6));
  if (want === "ratio" || want === "beta") return [ratioLine(outcome, want === "beta" ? "β" : "h*")];
  if (want === "contracts") return [ratioLine(outcome), ...unitLines(outcome)];
  if (want === "volatility-left" && spotVolatility !== undefined && residualVolatility !== undefined)
    return [
      `σ_S × √(1 − ρ²) = ${format.percent(spotVolatility)} × √(1 − ${rho}²) = ${format.percent(residualVolatility)}.`,
    ];
  if (want === "volatility-cut" && shareLeft !== undefined)
    return [`1 − √(1 − ρ²) = 1 − √(1 − ${rho}²) = ${format.percent(ONE.minus(shareLeft))}.`];
  return effectiveness === undefined
    ? []
    : [`ρ² = ${rho}² = ${format.percent(effectiveness)} of the variance is removed, the rest is left.`];
}

/** How many contracts the units hedged make. */
function unitLines({ hedgeRatio, position, contractSize, exactContracts }: Outcome): readonly string[] {
  if (position === undefined || contractSize === undefined || exactContracts === undefined) return [];
  const [held, size] = [format.number(position), format.number(contractSize)];
  return [`N* = −h* × Q_A ÷ Q_F = −${ratioText(hedgeRatio)} × ${held} ÷ ${size} = ${format.exactly(exactContracts)}.`];
}

/** Where a hedge ratio, or the beta that it is, comes from. */
export function ratioLine(
  { hedgeRatio, correlation, spotVolatility, futuresVolatility }: Outcome,
  name: "β" | "h*" = "h*",
): string {
  const h = ratioText(hedgeRatio);
  if (correlation === undefined || spotVolatility === undefined || futuresVolatility === undefined)
    return `${name} = ${h}, the futures to short per unit of what is hedged.`;
  const numbers = [correlation, spotVolatility, futuresVolatility].map((one) =>
    format.input(one.toSignificantDigits(6)),
  );
  return `${name} = ρ × σ_S ÷ σ_F = ${numbers[0]} × ${numbers[1]} ÷ ${numbers[2]} = ${h}.`;
}

/** Every number of a hedge ratio by name. */
export function ratioFacts(outcome: Outcome): Facts {
  const { hedgeRatio, correlation, spotVolatility, futuresVolatility, effectiveness, residualVolatility } = outcome;
  const { exactContracts, contracts } = outcome;
  const told = (value: typeof correlation) => (value === undefined ? undefined : format.exact(value));
  return {
    hedgeRatio: told(hedgeRatio),
    correlation: told(correlation),
    spotVolatility: told(spotVolatility),
    futuresVolatility: told(futuresVolatility),
    effectiveness: told(effectiveness),
    residualVolatility: told(residualVolatility),
    exactContracts: told(exactContracts),
    contracts: told(contracts),
    direction: contracts === undefined ? undefined : direction(contracts),
  };
}
