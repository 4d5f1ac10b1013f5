import { Decimal } from "../computation/decimal.js";
import type { CapmRequest } from "../request/capmRequest.js";
import { writeCommandLine } from "../request/commandLine.js";
import { writeCoefficient, writeMoney, writePercent } from "../request/writeOption.js";
import type { CapmOutcome } from "../scenario/capmOutcome.js";
import { figureButtons } from "./figureButtons.js";
import * as format from "./format.js";
import { noteLines } from "./notes.js";
import { type CaveatText, type Draft, EDUCATION_FOOTER, type Facts, type Section } from "./reply.js";

/** The answer of `/capm`: the expected return with its pieces, in money, and what a hedge leaves of it. */
export function capmReply(request: CapmRequest, outcome: CapmOutcome): Draft {
  const { beta, riskFreeRate, marketReturn } = request;
  const [r, m, b] = [format.percent(riskFreeRate), format.percent(marketReturn), format.input(beta)];
  return {
    title: `Expected return ${format.percent(outcome.expectedReturn)} a year`,
    summary: [
      `E(R) = r_f + β × (E(R_M) − r_f) = ${r} + ${b} × (${m} − ${r}) = ${format.percent(outcome.expectedReturn)}.`,
      ...noteLines(request.notes),
    ],
    sections: [piecesSection(request, outcome), ...moneySections(request, outcome), hedgedSection(request, outcome)],
    caveats: caveats(request, outcome),
    caveatsHeading: "What it rests on",
    facts: capmFacts(request, outcome),
    receipt: capmReceipt(request),
    footer: EDUCATION_FOOTER,
    controls: figureButtons(request.portfolioValue !== undefined),
  };
}

/** A question about a return without the portfolio's value. */
export function withoutValue<Question extends Pick<CapmRequest, "portfolioValue">>(
  question: Question,
): Omit<Question, "portfolioValue"> {
  const { portfolioValue: _portfolioValue, ...open } = question;
  return open;
}

function piecesSection({ riskFreeRate, marketReturn, beta }: CapmRequest, outcome: CapmOutcome): Section {
  return {
    heading: "The pieces",
    table: [
      format.row("market E(R_M)", format.percent(marketReturn)),
      format.row("risk-free r_f", format.percent(riskFreeRate)),
      format.row("market premium", format.percent(outcome.premium)),
      format.row("beta", format.input(beta)),
      format.row("β × premium", format.percent(outcome.forRisk)),
      format.row("expected E(R)", format.percent(outcome.expectedReturn)),
    ],
  };
}

function moneySections({ portfolioValue, currency }: CapmRequest, { money }: CapmOutcome): readonly Section[] {
  if (money === undefined || portfolioValue === undefined) return [];
  const cash = (amount: Decimal) => format.fittedMoney(amount, currency, 16);
  return [
    {
      heading: `A year, on ${format.money(portfolioValue, currency)}`,
      table: [
        format.row("risk-free", cash(money.riskFree)),
        format.row("for the risk", cash(money.forRisk)),
        format.row("expected", cash(money.expected)),
        ...(money.hedged === undefined ? [] : [format.row("after the hedge", cash(money.hedged))]),
      ],
    },
  ];
}

const TENTH = new Decimal("0.1");

/** What beta is worth, and what a hedge leaves of the return. */
function hedgedSection({ targetBeta, riskFreeRate }: CapmRequest, { premium, hedgedReturn }: CapmOutcome): Section {
  return {
    heading: "What a hedge leaves",
    lines: [
      ...(hedgedReturn === undefined || targetBeta === undefined
        ? []
        : [`Moved to beta ${format.input(targetBeta)}: ${format.percent(hedgedReturn)} a year.`]),
      `Each ${format.beta(TENTH)} of beta is ${format.percent(premium.times(TENTH))} a year; a full hedge leaves the risk-free ${format.percent(riskFreeRate)}, plus alpha.`,
    ],
  };
}

const ONE_PERCENT = new Decimal("0.01");

function caveats({ beta, portfolioValue, currency }: CapmRequest, { premium }: CapmOutcome): readonly CaveatText[] {
  const inMoney = (share: Decimal) =>
    portfolioValue === undefined ? "" : ` (${format.money(portfolioValue.times(share), currency)})`;
  const amount = (share: Decimal) =>
    portfolioValue === undefined ? {} : { amount: format.exact(portfolioValue.times(share)) };
  const ofPremium = beta.times(ONE_PERCENT).abs();
  const ofBeta = premium.times(TENTH).abs();
  return [
    {
      code: "premium",
      text: `The premium is an opinion: 1% more or less a year is ${format.percent(ofPremium)}${inMoney(ofPremium)} of expected return.`,
      ...amount(ofPremium),
    },
    {
      code: "beta",
      text: `A beta ${format.beta(TENTH)} off is ${format.percent(ofBeta)}${inMoney(ofBeta)} a year.`,
      ...amount(ofBeta),
    },
    { code: "expectation", text: "An expectation over many years, not a forecast of the next; one factor, no alpha." },
  ];
}

/** Every number of an expected return by name: fractions a year, money in `currency`. */
export function capmFacts(
  { beta, riskFreeRate, marketReturn, portfolioValue, currency, targetBeta }: CapmRequest,
  { premium, forRisk, expectedReturn, hedgedReturn, money }: CapmOutcome,
): Facts {
  const optional = (value: Decimal | undefined) => (value === undefined ? undefined : format.exact(value));
  return {
    expectedReturn: format.exact(expectedReturn),
    riskFreeRate: format.exact(riskFreeRate),
    marketReturn: format.exact(marketReturn),
    premium: format.exact(premium),
    beta: format.exact(beta),
    returnForRisk: format.exact(forRisk),
    targetBeta: optional(targetBeta),
    hedgedReturn: optional(hedgedReturn),
    portfolioValue: optional(portfolioValue),
    currency: currency === "$" ? undefined : currency,
    expectedMoney: optional(money?.expected),
    riskFreeMoney: optional(money?.riskFree),
    hedgedMoney: optional(money?.hedged),
  };
}

function capmReceipt({ beta, riskFreeRate, marketReturn, portfolioValue, currency, targetBeta }: CapmRequest): string {
  return writeCommandLine("capm", {
    beta: writeCoefficient(beta),
    rate: writePercent(riskFreeRate),
    market: writePercent(marketReturn),
    value: portfolioValue === undefined ? undefined : writeMoney(portfolioValue, currency),
    target: targetBeta === undefined ? undefined : writeCoefficient(targetBeta),
  });
}
