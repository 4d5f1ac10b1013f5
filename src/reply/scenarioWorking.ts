import type { Decimal } from "../computation/decimal.js";
import type { ScenarioRequest } from "../request/scenarioRequest.js";
import type { ScenarioOutcome } from "../scenario/scenarioOutcome.js";
import * as format from "./format.js";
import type { Draft, Section } from "./reply.js";
import { scenarioReceipt } from "./scenarioReply.js";

/** The scenario's own formulas with its numbers put in, for the worst of its moves. */
export function scenarioWorking(request: ScenarioRequest, outcome: ScenarioOutcome): Draft {
  const { worst, models } = outcome;
  return {
    title: `Working: index ${format.signedPercent(worst.indexMove.toDecimalPlaces(4))}, the worst of these moves`,
    summary: [`Model: ${models.join(", ")}.`],
    sections: [
      count(request, outcome),
      portfolio(request, outcome),
      futures(request, outcome),
      together(request, outcome),
    ],
    facts: {},
    receipt: scenarioReceipt(request),
    footer: "Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5",
  };
}

function count({ hedge, contracts }: ScenarioRequest, { position }: ScenarioOutcome): Section {
  const cash = (amount: Decimal) => format.money(amount, hedge.portfolioCurrency);
  const exact = `N* = (${format.input(hedge.targetBeta)} − ${format.input(hedge.beta)}) × ${cash(hedge.portfolioValue)} ÷ ${cash(position.contractExposure)} = ${format.exactly(position.exactContracts)}`;
  const used =
    contracts === undefined
      ? `${exact}, to the nearest: ${format.position(position.contracts)}`
      : `As stated: ${format.position(position.contracts)}`;
  return { heading: "1. Contracts", lines: [`${used}.`] };
}

function portfolio({ hedge, carry, stress }: ScenarioRequest, { worst }: ScenarioOutcome): Section {
  const fallen = worst.indexMove.isNegative() ? (stress.betaInFalls ?? hedge.beta) : hedge.beta;
  const beta = format.input(fallen);
  const share = (fraction: Decimal) => format.percent(fraction, 4);
  const specific = stress.specific === undefined ? "" : ` + specific ${share(stress.specific)}`;
  const result = share(worst.portfolioReturn);
  const simple = [`Portfolio: ${beta} × ${share(worst.indexMove)}${specific} = ${result}`];
  const withCarry = () => {
    if (carry === undefined) return simple;
    const riskFree = share(carry.rate.times(carry.horizon));
    const dividends = share(carry.dividend.times(carry.horizon));
    return [
      `Market: ${share(worst.indexMove)} + dividends ${dividends} = ${share(worst.marketReturn)}`,
      `Portfolio: ${riskFree} + ${beta} × (${share(worst.marketReturn)} − ${riskFree})${specific} = ${result}`,
    ];
  };
  const value = format.money(hedge.portfolioValue, hedge.portfolioCurrency);
  const gain = format.signedMoney(worst.unhedgedPnl, hedge.portfolioCurrency);
  return { heading: "2. Portfolio", lines: [...withCarry(), `${value} × ${result} = ${gain}`] };
}

function futures({ hedge, carry, stress }: ScenarioRequest, { position, worst }: ScenarioOutcome): Section {
  const shock = stress.basisPoints === undefined && stress.basisFraction === undefined ? "" : ", with the basis shock";
  const factor = hedge.futuresBeta.equals(1) ? "" : `${format.input(hedge.futuresBeta)} × `;
  const move = `(1 + ${factor}${format.percent(worst.indexMove, 4)})`;
  const price = (text: string) => `Price: ${text}${shock} = ${format.number(worst.futuresPrice, 2)}`;
  const priced =
    carry === undefined
      ? price(`${format.input(hedge.futuresPrice)} × ${move}`)
      : price(
          `${format.number(carry.indexLevel, 2)} × ${move} × e^((${format.percent(carry.rate)} − ${format.percent(carry.dividend)}) × ${format.number(carry.expiry.minus(carry.horizon), 4)} years)`,
        );
  const rate = hedge.fx.equals(1) ? "" : ` × fx ${format.input(hedge.fx)}`;
  const multiplier = format.money(hedge.contract.multiplier, hedge.contract.currency);
  const change = `(${format.number(worst.futuresPrice, 2)} − ${format.input(hedge.futuresPrice)})`;
  const gain = format.signedMoney(worst.futuresPnl, hedge.portfolioCurrency);
  return {
    heading: "3. Futures",
    lines: [priced, `${format.number(position.contracts)} × ${multiplier}${rate} × ${change} = ${gain}`],
  };
}

function together({ hedge }: ScenarioRequest, { worst }: ScenarioOutcome): Section {
  const cash = (amount: Decimal) => format.signedMoney(amount, hedge.portfolioCurrency);
  return {
    heading: "4. Together",
    lines: [`${cash(worst.unhedgedPnl)} ${cash(worst.futuresPnl)} = ${cash(worst.hedgedPnl)}`],
  };
}
