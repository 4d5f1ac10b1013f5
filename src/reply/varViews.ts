import { type Decimal, ONE } from "../computation/decimal.js";
import { normalLoss } from "../computation/normalLoss.js";
import { varPerMillion } from "../request/perMillion.js";
import { varOutcome } from "../scenario/varOutcome.js";
import { tryButton } from "./controls.js";
import * as format from "./format.js";
import { type Draft, EDUCATION_FOOTER, type Section } from "./reply.js";
import type { VarAnswer } from "./varAnswer.js";
import { varCaveats } from "./varCaveats.js";
import { varReceipt } from "./varRecord.js";
import { meaningLine, VAR_CAVEATS_HEADING } from "./varReply.js";
import { COMPARED_HEADER, comparedRow, shareText } from "./varSections.js";

/** The formulas with the numbers put in, step by step. */
export function varWorking(answer: VarAnswer): Draft {
  const { request, outcome } = answer;
  const { indexVolatility, residualVolatility, level, horizon } = request;
  const { betaAfter, unhedged, hedged } = outcome;
  const cash = (amount: Decimal) => format.money(amount, request.currency);
  const percent = (fraction: Decimal) => format.percent(fraction, 4);
  const { valueAtRisk: z, expectedShortfall: beyond } = normalLoss(ONE, level);
  const root = horizon.years.sqrt();
  const value = cash(request.portfolioValue);
  const scale = (volatility: string) => `${number(z)} × ${volatility} × ${value} × ${number(root)}`;
  const market = (beta: Decimal, { market: loss }: typeof unhedged) =>
    `Market: ${scale(`|${format.beta(beta)}| × ${percent(indexVolatility)}`)} = ${cash(loss.valueAtRisk)}`;
  const specific = (loss: typeof unhedged) =>
    residualVolatility === undefined || loss.specific === undefined
      ? []
      : [`Specific: ${scale(percent(residualVolatility))} = ${cash(loss.specific.valueAtRisk)}`];
  const together = ({ total }: typeof unhedged) => [
    `VaR = √(market² + specific²) = ${cash(total.valueAtRisk)}`,
    `ES = ${number(beyond)} ÷ ${number(z)} × VaR = ${cash(total.expectedShortfall)}`,
  ];
  return {
    title: `Working: VaR ${format.percent(level)}`,
    summary: ["VaR = z × σ × V_P × √T and ES = φ(z) ÷ (1 − level) × σ × V_P × √T, with σ² = (β σ_M)² + σ_ε²."],
    sections: [
      {
        heading: "1. Level and horizon",
        lines: [
          `z at ${format.percent(level)}, one-sided = ${number(z)}; φ(z) ÷ (1 − level) = ${number(beyond)}`,
          `√T = √(${number(horizon.years)} years) = ${number(root)}`,
        ],
      },
      { heading: "2. Unhedged", lines: [market(request.beta, unhedged), ...specific(unhedged), ...together(unhedged)] },
      { heading: "3. Hedged", lines: [market(betaAfter, hedged), ...specific(hedged), ...together(hedged)] },
    ],
    facts: {},
    receipt: varReceipt(answer),
    footer: "Hull, Options, Futures, and Other Derivatives, 11th ed., ch. 22",
  };
}

function number(value: Decimal): string {
  return format.number(value, 6);
}

/** A value at risk for others to see: shares of the portfolio's value. What a file says is told as if it had been typed. */
export function sharedVarReply({ request: real, outcome: known, past }: VarAnswer): Draft {
  const { rSquared: _rSquared, ...measured } = real;
  const request = varPerMillion(past === undefined ? real : measured, known.betaAfter);
  const outcome = varOutcome(request);
  const { unhedged, hedged } = outcome;
  const share = (loss: Decimal) => shareText(loss, request);
  const [before, after] = [unhedged.total.valueAtRisk, hedged.total.valueAtRisk];
  const title = `VaR ${format.percent(request.level)}, ${format.restyled(request.horizon.text)}: ${share(before)} of value; hedged ${share(after)}`;
  return {
    title,
    summary: [
      `Beta ${format.beta(request.beta)} to ${format.beta(request.targetBeta)}; amounts are left out.`,
      meaningLine(request),
    ],
    sections: [sharedSection(outcome, share)],
    caveats: varCaveats({ request, outcome }, (amount) => `${share(amount)} of the value`).map(({ code, text }) => ({
      code,
      text,
    })),
    caveatsHeading: VAR_CAVEATS_HEADING,
    facts: {
      valueAtRiskOfValue: format.exact(before.dividedBy(request.portfolioValue)),
      hedgedValueAtRiskOfValue: format.exact(after.dividedBy(request.portfolioValue)),
      beta: format.exact(request.beta),
      betaAfter: format.exact(outcome.betaAfter),
      level: format.exact(request.level),
      horizonYears: format.exact(request.horizon.years),
    },
    receipt: varReceipt({ request, outcome }),
    footer: EDUCATION_FOOTER,
    controls: [tryButton],
  };
}

function sharedSection({ unhedged, hedged }: VarAnswer["outcome"], share: (money: Decimal) => string): Section {
  const row = (label: string, before: Decimal, after: Decimal) => comparedRow(label, share(before), share(after));
  const specific = unhedged.specific?.valueAtRisk;
  return {
    heading: "Of portfolio value",
    table: [
      COMPARED_HEADER,
      row("market", unhedged.market.valueAtRisk, hedged.market.valueAtRisk),
      ...(specific === undefined ? [] : [row("specific", specific, specific)]),
      row("VaR", unhedged.total.valueAtRisk, hedged.total.valueAtRisk),
      row("ES", unhedged.total.expectedShortfall, hedged.total.expectedShortfall),
    ],
  };
}
