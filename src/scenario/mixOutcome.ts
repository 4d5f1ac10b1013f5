import type { Decimal } from "../computation/decimal.js";
import { type HedgeOutcome, type HedgeQuestion, hedgeOutcome } from "./hedgeOutcome.js";

/** What a move of one index, or of both by the same fraction, does; in the portfolio's currency. */
interface MixMove {
  readonly moved: "first" | "second" | "both";
  readonly unhedgedPnl: Decimal;
  readonly futuresPnl: Decimal;
  readonly hedgedPnl: Decimal;
}

/** A hedge with two futures: each sized by itself, and what is left on a move of either index, or both. */
export interface MixOutcome<Contract> {
  readonly first: HedgeOutcome<Contract>;
  readonly second: HedgeOutcome<Contract>;
  readonly moves: readonly MixMove[];
}

/**
 * Hedges one portfolio with the futures of two indices, in the model `R = α + β₁ R₁ + β₂ R₂ + ε` with each future moving
 * with its own index alone: `N_i = (β*_i − β_i) × V_P ÷ (V_F,i × fx_i)`, so that neither count depends on the other.
 *
 * @throws {@link DomainError} as {@link hedgeOutcome}
 * @see Bodie, Kane and Marcus, Investments, 10th ed., ch. 10 (multifactor models, hedging each factor)
 * @example A$10m at β 0.7 to SPI 200 at 8,000 and 0.4 to E-minis at 4,500, A$1.5 per US$: short 35 and short 12 (11.85)
 */
export function mixOutcome<Contract>(question: {
  readonly first: HedgeQuestion<Contract>;
  readonly second: HedgeQuestion<Contract>;
}): MixOutcome<Contract> {
  const [first, second] = [hedgeOutcome(question.first), hedgeOutcome(question.second)];
  const both = {
    unhedgedPnl: first.move.unhedgedPnl.plus(second.move.unhedgedPnl),
    futuresPnl: first.move.futuresPnl.plus(second.move.futuresPnl),
    hedgedPnl: first.move.hedgedPnl.plus(second.move.hedgedPnl),
  };
  return {
    first,
    second,
    moves: [
      { moved: "first", ...pnl(first) },
      { moved: "second", ...pnl(second) },
      { moved: "both", ...both },
    ],
  };
}

function pnl({ move }: HedgeOutcome<unknown>): Omit<MixMove, "moved"> {
  const { unhedgedPnl, futuresPnl, hedgedPnl } = move;
  return { unhedgedPnl, futuresPnl, hedgedPnl };
}
