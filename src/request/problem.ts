import { DomainError, type DomainProblem } from "../computation/domainError.js";
import { StoreError } from "../store/storeError.js";
import { StoreRefusal } from "../store/storeRefusal.js";
import { InputError, type InputProblem, type ProblemDetails } from "./inputError.js";

/** Why a request cannot be answered: which option, what was typed in it, and how it can be put right. */
export interface Problem extends ProblemDetails {
  readonly code: InputProblem | DomainProblem;
  readonly field: string;
  readonly typed?: string;
}

/** The option that a quantity of the computation is typed in. */
const optionOf: Readonly<Record<string, string>> = {
  portfolioValue: "value",
  futuresPrice: "price",
  contractValue: "price",
  futuresBeta: "futures_beta",
  targetBeta: "target",
  rSquared: "r2",
  indexVolatility: "index_vol",
  horizonYears: "horizon",
  priorDeviation: "prior_sd",
  window: "rolling",
  observations: "file",
};

/**
 * An error as a problem to tell the person, or nothing when it is a fault of ours.
 *
 * @param field the option being read, where the error does not name one
 */
export function toProblem(error: unknown, field: string, typed?: string): Problem | undefined {
  const text = typed === undefined ? {} : { typed };
  if (error instanceof InputError) {
    const own = error.field === undefined || error.field === field;
    return { ...error.details, code: error.code, field: error.field ?? field, ...(own ? text : {}) };
  }
  if (error instanceof DomainError) return { code: error.code, field: optionOf[error.field] ?? error.field };
  if (error instanceof StoreRefusal || error instanceof StoreError) return { code: `store-${error.code}`, field };
  return undefined;
}
