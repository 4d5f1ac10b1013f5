import { Decimal } from "../computation/decimal.js";
import type { AlphaRequest } from "../request/alphaRequest.js";
import { writeCommandLine } from "../request/commandLine.js";
import { writeCoefficient, writeMoney, writePercent } from "../request/writeOption.js";
import type { AlphaOutcome } from "../scenario/alphaOutcome.js";
import { capmFacts } from "./capmReply.js";
import { figureButtons } from "./figureButtons.js";
import * as format from "./format.js";
import { noteLines } from "./notes.js";
import { type CaveatText, type Draft, EDUCATION_FOOTER, type Section } from "./reply.js";

/** The answer of `/alpha` from numbers: what was earned in its pieces, and what beta does not explain. */
export function alphaReply(request: AlphaRequest, outcome: AlphaOutcome): Draft {
  const { portfolioReturn, riskFreeRate, marketReturn, beta, portfolioValue } = request;
  const [p, r, m] = [portfolioReturn, riskFreeRate, marketReturn].map((value) => format.percent(value));
  const alpha = format.signedPercent(outcome.alpha);
  return {
    title: `Alpha ${alpha}: ${p} earned, ${format.percent(outcome.expectedReturn)} expected`,
    summary: [
      `α = R_P − (r_f + β × (R_M − r_f)) = ${p} − (${r} + ${format.input(beta)} × (${m} − ${r})) = ${alpha}.`,
      "All over the same period, dividends included.",
      ...noteLines(request.notes),
    ],
    sections: [piecesSection(request, outcome), ...moneySections(request, outcome)],
    caveats: caveats(request, outcome),
    caveatsHeading: "What it does not show",
    facts: {
      alpha: format.exact(outcome.alpha),
      portfolioReturn: format.exact(portfolioReturn),
      ...capmFacts(request, outcome),
      alphaMoney: outcome.alphaMoney === undefined ? undefined : format.exact(outcome.alphaMoney),
    },
    receipt: alphaReceipt(request),
    footer: EDUCATION_FOOTER,
    controls: figureButtons(portfolioValue !== undefined),
  };
}

function piecesSection({ riskFreeRate, portfolioReturn }: AlphaRequest, outcome: AlphaOutcome): Section {
  return {
    heading: "The pieces",
    table: [
      format.row("risk-free r_f", format.signedPercent(riskFreeRate)),
      format.row("β × (R_M − r_f)", format.signedPercent(outcome.forRisk)),
      format.row("expected", format.signedPercent(outcome.expectedReturn)),
      format.row("alpha", format.signedPercent(outcome.alpha)),
      format.row("earned R_P", format.signedPercent(portfolioReturn)),
    ],
  };
}

function moneySections({ portfolioValue, currency }: AlphaRequest, outcome: AlphaOutcome): readonly Section[] {
  const { money, alphaMoney } = outcome;
  if (portfolioValue === undefined || money === undefined || alphaMoney === undefined) return [];
  const cash = (amount: Decimal) => format.fittedMoney(amount, currency, 16);
  return [
    {
      heading: `On ${format.money(portfolioValue, currency)} at the start`,
      table: [
        format.row("risk-free", cash(money.riskFree)),
        format.row("for the risk", cash(money.forRisk)),
        format.row("alpha", cash(alphaMoney)),
        format.row("earned", cash(money.expected.plus(alphaMoney))),
      ],
    },
  ];
}

const TENTH = new Decimal("0.1");

function caveats({ portfolioValue, currency }: AlphaRequest, { premium }: AlphaOutcome): readonly CaveatText[] {
  const ofBeta = premium.times(TENTH).abs();
  const money = portfolioValue === undefined ? "" : ` (${format.money(portfolioValue.times(ofBeta), currency)})`;
  return [
    {
      code: "beta",
      text: `A beta ${format.beta(TENTH)} off changes alpha by ${format.percent(ofBeta)}${money}.`,
      ...(portfolioValue === undefined ? {} : { amount: format.exact(portfolioValue.times(ofBeta)) }),
    },
    {
      code: "one-period",
      text: "One period cannot tell skill from luck. Attach a file of returns (file, with risk_free) for alpha's t and its interval.",
    },
  ];
}

function alphaReceipt(request: AlphaRequest): string {
  const { portfolioReturn, marketReturn, riskFreeRate, beta, portfolioValue, currency } = request;
  return writeCommandLine("alpha", {
    return: writePercent(portfolioReturn),
    market: writePercent(marketReturn),
    rate: writePercent(riskFreeRate),
    beta: writeCoefficient(beta),
    value: portfolioValue === undefined ? undefined : writeMoney(portfolioValue, currency),
  });
}
