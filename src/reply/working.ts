import type { HedgeRequest } from "../request/hedgeRequest.js";
import type { HedgeOutcome } from "../scenario/hedgeOutcome.js";
import * as format from "./format.js";
import { hedgeReceipt } from "./hedgeReceipt.js";
import type { Draft } from "./reply.js";

/** The formula with this request's numbers put in, step by step, units shown. */
export function workingReply(
  request: HedgeRequest,
  { position, move }: Pick<HedgeOutcome<unknown>, "position" | "move">,
): Draft {
  const { contract, portfolioCurrency } = request;
  const inContract = (amount: typeof position.beta) => format.money(amount, contract.currency);
  const cash = (amount: typeof position.beta) => format.money(amount, portfolioCurrency);
  const signed = (amount: typeof position.beta) => format.signedMoney(amount, portfolioCurrency);
  const { beta, targetBeta, portfolioValue, contractExposure, exactContracts, contracts } = position;
  const exposure = [
    inContract(position.contractValue),
    ...(position.futuresBeta.equals(1) ? [] : [`futures beta ${format.beta(position.futuresBeta)}`]),
    ...(position.fx.equals(1) ? [] : [`fx ${format.number(position.fx, 6)}`]),
  ];
  const r = format.signedPercent(move.marketMove);
  return {
    title: `Working: ${format.position(contracts)} contracts`,
    summary: ["N* = (β* − β) × V_P ÷ (β_F × V_F × fx), negative for short."],
    sections: [
      {
        heading: "1. One contract",
        lines: [
          `V_F = F × m = ${format.number(request.futuresPrice)} points × ${inContract(contract.multiplier)} a point = ${inContract(position.contractValue)}`,
          ...(exposure.length === 1 ? [] : [`Exposure of one: ${exposure.join(" × ")} = ${cash(contractExposure)}`]),
        ],
      },
      {
        heading: "2. Beta to move",
        lines: [`β* − β = ${format.beta(targetBeta)} − ${format.beta(beta)} = ${format.beta(targetBeta.minus(beta))}`],
      },
      {
        heading: "3. Contracts, exactly",
        lines: [
          `N* = ${format.beta(targetBeta.minus(beta))} × ${cash(portfolioValue)} ÷ ${cash(contractExposure)} = ${format.number(exactContracts, 6)}`,
        ],
      },
      {
        heading: "4. Whole contracts",
        lines: [
          `${format.number(exactContracts, 6)} becomes ${format.position(contracts)} (${request.rounding.replaceAll("_", " ")})${position.tie ? "; a tie" : ""}`,
          `Beta after = ${format.beta(beta)} + (${format.number(contracts)} × ${cash(contractExposure)} ÷ ${cash(portfolioValue)}) = ${format.beta(position.betaAfter)}`,
        ],
      },
      {
        heading: `5. Market ${r}`,
        lines: [
          `Portfolio: ${format.beta(beta)} × ${cash(portfolioValue)} × ${r} = ${signed(move.unhedgedPnl)}`,
          `Futures: ${format.number(contracts)} × ${cash(contractExposure)} × ${r} = ${signed(move.futuresPnl)}`,
          `Together: ${signed(move.hedgedPnl)}`,
        ],
      },
    ],
    facts: {},
    receipt: hedgeReceipt(request),
    footer: "Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5",
  };
}
