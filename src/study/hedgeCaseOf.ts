import { isSized, relatives } from "../catalogue/contracts.js";
import { Decimal } from "../computation/decimal.js";
import { tailingFactor } from "../computation/tailingFactor.js";
import type { CheckRequest } from "../request/checkOptions.js";
import type { ChosenContract } from "../request/chooseContract.js";
import type { ContractSize, HedgeCase } from "./misconceptions/hedgeCase.js";

/**
 * A hedge request as a question to be checked, with all that a wrong count may rest on.
 *
 * A combination of sizes is checked as the nearest count of the contract named.
 */
export function hedgeCaseOf({
  hedge,
  indexLevel,
  tail,
}: Pick<CheckRequest, "hedge" | "indexLevel" | "tail">): HedgeCase {
  const { portfolioValue, beta, targetBeta, futuresPrice, futuresBeta, fx, contract, rounding, held } = hedge;
  return {
    ...{ portfolioValue, beta, targetBeta, futuresPrice, futuresBeta, fx },
    multiplier: contract.multiplier,
    rounding: rounding === "mix" ? "nearest" : rounding,
    sizes: otherSizes(contract),
    ...(held === undefined ? {} : { held }),
    ...(indexLevel === undefined ? {} : { indexLevel }),
    ...(tail === undefined
      ? {}
      : { tailFactor: tailingFactor({ rate: tail.rate.fraction, expiry: tail.expiry.years }) }),
  };
}

/** The family's contracts of other sizes, the catalogue's own size where another multiplier was typed. */
export function otherSizes({ row, multiplier }: Pick<ChosenContract, "row" | "multiplier">): readonly ContractSize[] {
  if (row === undefined) return [];
  return [row, ...relatives(row)]
    .filter(isSized)
    .map(({ shortName, multiplier }) => ({ name: shortName, multiplier: new Decimal(multiplier) }))
    .filter((size) => !size.multiplier.equals(multiplier));
}
