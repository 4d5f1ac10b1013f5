import { ONE } from "../computation/decimal.js";
import type { VarRequest } from "../request/varRequest.js";
import { answerButtons } from "./controls.js";
import * as format from "./format.js";
import { noteLines } from "./notes.js";
import { type Draft, EDUCATION_FOOTER } from "./reply.js";
import { seriesLines } from "./seriesLines.js";
import type { VarAnswer } from "./varAnswer.js";
import { varCaveats } from "./varCaveats.js";
import { varFacts, varReceipt } from "./varRecord.js";
import { partsSection, pastSection } from "./varSections.js";

/** The answer of `/var`: what may be lost before and after the hedge, by its parts, and from past returns. */
export function varReply(answer: VarAnswer): Draft {
  const { request, past } = answer;
  return {
    title: varTitle(answer),
    summary: [
      ...(past === undefined ? [] : seriesLines(past.analysis.series, past.analysis.observations)),
      riskLine(request),
      hedgeLine(answer),
      meaningLine(request),
      ...noteLines(request.notes),
    ],
    sections: [partsSection(answer), ...(past === undefined ? [] : [pastSection(answer, past)])],
    caveats: varCaveats(answer, (amount) => format.money(amount, request.currency)),
    caveatsHeading: VAR_CAVEATS_HEADING,
    facts: varFacts(answer),
    receipt: varReceipt(answer),
    footer: EDUCATION_FOOTER,
    controls: answerButtons.filter(({ action }) => action !== "chart"),
  };
}

/** Above what a value at risk leaves out. */
export const VAR_CAVEATS_HEADING = "What this does not tell";

/** "VaR 95%, 10 days: A$525,000; hedged A$206,000". */
function varTitle({ request, outcome }: VarAnswer): string {
  const { unhedged, hedged } = outcome;
  const [before, after] = [unhedged, hedged].map(({ total }) => format.money(total.valueAtRisk, request.currency));
  const market = request.residualVolatility === undefined ? "Market " : "";
  return `${market}VaR ${format.percent(request.level)}, ${format.restyled(request.horizon.text)}: ${before}; hedged ${after}`;
}

function riskLine({ portfolioValue, currency, beta, ...request }: VarRequest): string {
  const { indexVolatility, residualVolatility, rSquared } = request;
  const volatilities = `index volatility ${format.percent(indexVolatility)} a year`;
  const made = rSquared === undefined ? "" : ` (R² ${format.number(rSquared)})`;
  const specific =
    residualVolatility === undefined
      ? "specific volatility not given"
      : `specific ${format.percent(residualVolatility)}${made}`;
  return `${format.money(portfolioValue, currency)} at beta ${format.beta(beta)}; ${volatilities}, ${specific}.`;
}

/** The hedge, and the beta that it leaves. */
function hedgeLine({ request, outcome }: VarAnswer): string {
  const { hedge } = request;
  const { position, betaAfter } = outcome;
  const left = `beta left ${format.beta(betaAfter)}`;
  if (hedge === undefined || position === undefined)
    return `Hedged exactly to the target: ${left}. Add price for whole contracts, held for those that are on.`;
  const name = hedge.contract.row?.shortName ?? "contracts";
  const how = hedge.held === undefined ? `sized to target beta ${format.beta(hedge.targetBeta)}` : "held";
  return `Hedge: ${format.position(position.contracts)} ${name} at ${format.number(hedge.futuresPrice)}, ${how}; ${left}.`;
}

/** What the figures are, and what they rest on. */
export function meaningLine({ level }: Pick<VarRequest, "level">): string {
  const beyond = format.percent(ONE.minus(level));
  return `One-sided: the loss is larger in ${beyond} of such periods. Normal returns of mean zero, by the square root of time; a year has 252 trading days.`;
}
