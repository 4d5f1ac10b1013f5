import type { MixAnalysis } from "../analysis/mixAnalysis.js";
import type { SizedContract } from "../catalogue/contracts.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import type { MixWords } from "../request/mixOptions.js";
import type { MixRequest } from "../request/mixRequest.js";
import type { MixOutcome } from "../scenario/mixOutcome.js";
import { answerButtons, type Button } from "./controls.js";
import * as format from "./format.js";
import { frequencyButtons } from "./frequencyButtons.js";
import { toneOf } from "./hedgeFacts.js";
import { mixCaveats } from "./mixCaveats.js";
import { mixFacts, mixReceipt } from "./mixRecord.js";
import { betaTerm, betaText, countSections, fitSection, legTitle, movesSection } from "./mixSections.js";
import { noteLines } from "./notes.js";
import { type Draft, EDUCATION_FOOTER } from "./reply.js";
import { seriesLines } from "./seriesLines.js";

/** What the answer is made of: the options, one hedge for each index, and the file where the betas came from one. */
export interface MixAnswer {
  readonly words: MixWords;
  readonly request: MixRequest;
  readonly outcome: MixOutcome<SizedContract>;
  readonly analysis?: MixAnalysis;
}

/** The answer of `/mix`: a count of either future, what is left on a move of each index, and how well the betas are told apart. */
export function mixReply(answer: MixAnswer): Draft {
  const { request, outcome } = answer;
  return {
    title: title(answer),
    tone: toneOf(outcome.first.position.contracts),
    summary: [...summary(answer), ...noteLines(request.notes.filter(({ code }) => code !== "default-horizon"))],
    sections: [fitSection(answer), ...countSections(answer), movesSection(answer)].filter(
      (section) => section !== undefined,
    ),
    caveats: mixCaveats(answer),
    facts: mixFacts(answer),
    receipt: mixReceipt(answer),
    footer: EDUCATION_FOOTER,
    controls: controls(answer),
  };
}

/** There is no picture, so no button for one. */
function controls({ analysis }: MixAnswer): readonly Button[] {
  const buttons = answerButtons.filter(({ action }) => action !== "chart");
  return analysis === undefined ? buttons : [...frequencyButtons(analysis.series), ...buttons];
}

function title({ request, outcome }: MixAnswer): string {
  const legs = (["first", "second"] as const).map((place) => {
    const { contracts } = outcome[place].position;
    const { row } = request[place].contract;
    if (contracts.isZero()) return `no ${row?.shortName ?? `${place} future`}`;
    return `${format.position(contracts)} ${row?.shortName ?? `of the ${place} future`}`;
  });
  const text = legs.join(" and ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function summary({ request, outcome, analysis }: MixAnswer): readonly string[] {
  const { first, second } = request;
  const value = format.money(first.portfolioValue, first.portfolioCurrency);
  const leg = (hedge: HedgeRequest, place: "first" | "second"): string => {
    const { position } = outcome[place];
    const name = legTitle(hedge, place);
    const one = format.money(position.contractExposure, hedge.portfolioCurrency);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)} at ${format.number(hedge.futuresPrice)}, ${one} a contract: N* = (${format.input(hedge.targetBeta)} − ${betaTerm(hedge)}) × ${format.number(first.portfolioValue, 2)} ÷ ${format.number(position.contractExposure, 2)} = ${format.exactly(position.exactContracts)}.`;
  };
  const file =
    analysis === undefined ? [] : [...seriesLines(analysis.series, analysis.fit.observations), secondLine(analysis)];
  return [
    `${value} at beta ${betaText(first)} to the first index and ${betaText(second)} to the second; targets ${format.input(first.targetBeta)} and ${format.input(second.targetBeta)}.`,
    leg(first, "first"),
    leg(second, "second"),
    ...file,
  ];
}

function secondLine({ series }: MixAnalysis): string {
  const { name = "", chosen = "typed" } = series.second ?? {};
  const how = { typed: "", "by-name": ", taken by its name", "only-other": ", taken as the only column left" }[chosen];
  return `The second index: ${format.echo(name)}${how}.`;
}
