import type { SizedContract } from "../catalogue/contracts.js";
import type { BetaWords } from "../request/betaOptions.js";
import type { BetaRequest } from "../request/betaRequest.js";
import { writeCommandLine } from "../request/commandLine.js";
import { writePortfolioName } from "../request/portfolioName.js";
import { roundedBeta } from "../request/roundedBeta.js";
import { writeCoefficient, writeMoney, writeNumber } from "../request/writeOption.js";
import type { HedgeOutcome } from "../scenario/hedgeOutcome.js";
import { caveatText } from "./caveatText.js";
import { saveButton } from "./controls.js";
import * as format from "./format.js";
import { hedgeFacts } from "./hedgeFacts.js";
import { hedgeReceiptOptions } from "./hedgeReceipt.js";
import { familySection, ladderSection, moveSection } from "./hedgeSections.js";
import { holdingsSection } from "./holdingsSection.js";
import { noteLines } from "./notes.js";
import { type Draft, EDUCATION_FOOTER, type Facts, HEDGE_WITH_IT, type Section } from "./reply.js";

/** What the answer needs besides the request: the options as typed, and the hedge where one could be sized. */
interface BetaAnswer {
  readonly typed: BetaWords;
  readonly outcome?: HedgeOutcome<SizedContract> | undefined;
}

/** The answer of `/beta` from holdings: the beta, what each holding adds to it, and the hedge it leads to. */
export function betaReply(request: BetaRequest, { typed, outcome }: BetaAnswer): Draft {
  const { beta, hedge } = request;
  const setting = { currency: hedge?.portfolioCurrency, underlying: hedge?.contract.row?.underlying };
  return {
    title: `Portfolio beta ${format.beta(beta)}`,
    summary: [...weightLines(request), ...noteLines(hedge?.notes ?? [])],
    sections: [holdingsSection(request.holdings), ...hedgeLines(request, { typed, outcome })],
    caveats: [
      ...(outcome?.caveats ?? []).map((caveat) => caveatText(caveat, setting)),
      {
        code: "estimate",
        text: "The sum is exact, its betas are estimates: they must be measured on one index, the contract's, and they drift.",
      },
    ],
    ...(outcome === undefined ? { caveatsHeading: "Keep in mind" } : {}),
    facts: { ...facts(request), ...(hedge === undefined || outcome === undefined ? {} : hedgeFacts(hedge, outcome)) },
    receipt: receipt(request, typed),
    footer: EDUCATION_FOOTER,
    controls: typed.holdings === undefined ? [] : [saveButton],
  };
}

/** How the weights were read, and what they are weights of. */
function weightLines({ holdings, read, value, hedge }: BetaRequest): readonly string[] {
  const lines = [
    `${holdings.length} ${holdings.length === 1 ? "position" : "positions"}, beta = sum of weight × beta.`,
  ];
  if (read.unnamedCash !== undefined) {
    const sum = read.typedSum === undefined ? "less than the value" : format.percent(read.typedSum, 4);
    lines.push(
      `The weights come to ${sum}: the other ${format.percent(read.unnamedCash, 4)} is taken as cash at beta 0.`,
    );
  }
  if (read.normalised && read.typedSum !== undefined) {
    lines.push(`Scaled as asked: the weights came to ${format.percent(read.typedSum)}.`);
  }
  if (value !== undefined)
    lines.push(`Portfolio value ${format.money(value.amount, hedge?.portfolioCurrency ?? value.currency)}.`);
  return lines;
}

/** The hedge itself, or the line that asks for it. */
function hedgeLines(request: BetaRequest, { typed, outcome }: BetaAnswer): readonly Section[] {
  const { hedge, beta, value } = request;
  if (hedge !== undefined && outcome !== undefined) {
    const { exactContracts, contracts } = outcome.position;
    const contract = hedge.contract.row?.shortName ?? "contracts of your own";
    const whole = contracts.isZero() ? "no whole" : format.position(contracts);
    const count = `${whole} ${contract} (exactly ${format.exactly(exactContracts)})`;
    return [
      { heading: "The hedge it leads to", lines: [`To beta ${format.beta(hedge.targetBeta)}: ${count}.`] },
      ...[ladderSection(hedge, outcome), moveSection(hedge, outcome), familySection(hedge, outcome)].filter(
        (section) => section !== undefined,
      ),
    ];
  }
  const line = writeCommandLine("hedge", {
    value: value === undefined ? "10m" : writeMoney(value.amount, value.currency),
    beta: writeCoefficient(roundedBeta(beta)),
    price: typed.price === undefined ? "8000" : writeNumber(typed.price.amount),
    contract: typed.contract,
    target: typed.target === undefined ? undefined : writeCoefficient(typed.target),
    fx: typed.fx === undefined ? undefined : writeCoefficient(typed.fx),
  });
  const toFill = [value === undefined ? "value" : "", typed.price === undefined ? "price" : ""].filter(
    (name) => name !== "",
  );
  const heading = `${HEDGE_WITH_IT} (put in your ${toFill.join(" and ")})`;
  return [{ heading, commands: [line] }];
}

function facts({ beta, holdings, read, value }: BetaRequest): Facts {
  return {
    beta: format.exact(beta),
    holdings: holdings.map((holding) => ({
      name: format.echo(holding.name),
      weight: format.exact(holding.weight),
      beta: format.exact(holding.beta),
      contribution: format.exact(holding.contribution),
    })),
    unnamedCash: read.unnamedCash === undefined ? undefined : format.exact(read.unnamedCash),
    normalised: read.normalised,
    portfolioValue: value === undefined ? undefined : format.exact(value.amount),
    currency: value?.currency === "$" ? undefined : value?.currency,
  };
}

function receipt({ hedge, value, read }: BetaRequest, typed: BetaAnswer["typed"]): string {
  const own = hedge !== undefined && hedge.contract.row === undefined;
  const { holdings, portfolio } = typed;
  return writeCommandLine("beta", {
    holdings: holdings === undefined ? undefined : format.echo(holdings, 2000),
    portfolio: holdings === undefined && portfolio !== undefined ? writePortfolioName(portfolio) : undefined,
    value:
      value === undefined || (hedge === undefined && read.total !== undefined)
        ? undefined
        : writeMoney(value.amount, hedge?.portfolioCurrency ?? value.currency),
    price: hedge === undefined ? undefined : writeNumber(hedge.futuresPrice),
    contract: hedge?.contract.row?.symbol,
    multiplier: own ? writeMoney(hedge.contract.multiplier, hedge.contract.currency) : undefined,
    fx: hedge === undefined ? undefined : hedgeReceiptOptions(hedge).fx,
    target: hedge === undefined ? undefined : writeCoefficient(hedge.targetBeta),
    normalise: typed.normalise === true ? "true" : undefined,
  });
}
