import type { Question } from "../../../src/study/quiz/question.js";

/** `qnorm(0.95)` and `qnorm(0.99)` in R. */
const Z: Readonly<Record<string, number>> = { "0.95": 1.6448536269514722, "0.99": 2.3263478740408408 };

/** The right answer of what is exponential or normal, in 64-bit numbers; nothing for other questions. */
export function recomputedInDoubles({ asks, given }: Question): number | undefined {
  const the = (name: string) => Number(given[name]?.value ?? Number.NaN);
  const carry = () => Math.expm1(((the("rate") - the("dividend")) * the("months")) / 12);
  const z = () => Z[given.level?.value.toFixed() ?? ""] ?? Number.NaN;
  const answers: Readonly<Record<string, () => number>> = {
    fairPrice: () => the("indexLevel") * (1 + carry()),
    fairBasis: () => -the("indexLevel") * carry(),
    rollMispricingPnl: () => {
      const dear = the("nextPrice") - the("futuresPrice") - the("futuresPrice") * carry();
      return -the("contracts") * the("multiplier") * dear;
    },
    tailedContracts: () => -Math.round(-the("forwards") * Math.exp((-the("rate") * the("months")) / 12)),
    valueAtRisk: () => {
      const beta = given.beta === undefined ? 1 : the("beta");
      const market = beta * (given.volatility === undefined ? the("indexVolatility") : the("volatility"));
      const specific = given.residualVolatility === undefined ? 0 : the("residualVolatility");
      const days = given.days === undefined ? 1 : the("days");
      return z() * the("portfolioValue") * Math.hypot(market, specific) * Math.sqrt(days);
    },
    hedgedValueAtRisk: () => {
      const volatility = Math.hypot(the("targetBeta") * the("indexVolatility"), the("residualVolatility"));
      return z() * the("portfolioValue") * volatility * Math.sqrt(the("days") / 252);
    },
  };
  return answers[asks]?.();
}
