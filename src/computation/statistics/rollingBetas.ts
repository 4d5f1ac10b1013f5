import { DomainError } from "../domainError.js";
import { requirePairs } from "./requirePairs.js";
import { windowSlope } from "./windowSlope.js";

/** Betas of moving windows with their intervals; the four lists run side by side. */
export interface RollingBetas {
  /** Position of each window's last pair. */
  readonly ends: readonly number[];
  readonly betas: readonly number[];
  readonly lows: readonly number[];
  readonly highs: readonly number[];
}

/**
 * Beta of every stretch of `window` pairs, with `β ± quantile × standard error`. Windows in which the index has no
 * spread are left out.
 *
 * Each window is computed afresh: sums carried along from window to window would gather rounding errors.
 *
 * @param window pairs, a whole number of at least 3
 * @param quantile of Student's t with `window − 2` degrees of freedom
 * @throws {@link DomainError} `out-of-range` for `window`, `too-few` when there are fewer pairs than that
 * @example a year of days
 * rollingBetas(index, asset, { window: 252, quantile: 1.9695 }) // ends 251, 252, …
 */
export function rollingBetas(
  x: readonly number[],
  y: readonly number[],
  { window, quantile }: { readonly window: number; readonly quantile: number },
): RollingBetas {
  if (!Number.isInteger(window) || window < 3) throw new DomainError("out-of-range", "window");
  requirePairs(x, y, window);
  const ends: number[] = [];
  const betas: number[] = [];
  const lows: number[] = [];
  const highs: number[] = [];
  for (let end = window; end <= x.length; end++) {
    const found = windowSlope(x, y, end - window, end);
    if (found === undefined) continue;
    const reach = quantile * found.standardError;
    ends.push(end - 1);
    betas.push(found.slope);
    lows.push(found.slope - reach);
    highs.push(found.slope + reach);
  }
  return { ends, betas, lows, highs };
}
