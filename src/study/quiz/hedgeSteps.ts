import { type Decimal, ONE } from "../../computation/decimal.js";
import { wholeContracts } from "../../computation/wholeContracts.js";
import { contracts, money, number, points } from "../cards/card.js";
import { exactCountIn, type HedgeCase, type Working } from "../misconceptions/hedgeCase.js";
import { countIn } from "../misconceptions/rightWorking.js";
import type { WrongCount } from "../misconceptions/wrongCounts.js";
import type { Quantity, Wrong } from "./task.js";

/** The steps of a working, down to its count; what is 1 and need not be said is left out. */
export function hedgeSteps(working: Working, hedge: HedgeCase): readonly Quantity[] {
  const optional = (label: string, factor: Decimal) => (factor.equals(ONE) ? [] : [number(label, factor)]);
  const whole = working.whole === undefined ? [] : [contracts("whole", countIn(working, hedge))];
  return [
    number("beta to move", working.betaChange),
    money("× value", working.portfolioValue),
    points("÷ price", working.futuresPrice),
    number("÷ multiplier", working.multiplier),
    ...optional("÷ futures beta", working.futuresBeta),
    ...optional("÷ fx", working.fx),
    contracts("= contracts", exactCountIn(working)),
    ...whole,
  ];
}

/** A wrong count as an answer: whole, as the question asks for it. */
export function wrongCountOf({ made, working, contracts: count }: WrongCount, hedge: HedgeCase): Wrong<Quantity> {
  const answer = contracts("whole", wholeContracts(count, hedge.rounding));
  return { made, answer, working: hedgeSteps(working, hedge) };
}
