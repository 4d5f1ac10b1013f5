import { exactContracts } from "../computation/exactContracts.js";
import { perMillion } from "../request/perMillion.js";
import { type BetaFileAnswer, betaFileReply } from "./betaFileReply.js";
import * as format from "./format.js";
import { number } from "./measured.js";
import type { Draft, Section } from "./reply.js";

/** A file's name may hold amounts: others see this one. */
const SOMEONES_FILE = "your-file.csv";

/** A beta from a file for others to see: no amounts, not even in the file's name; contracts for each million. */
export function sharedBetaFileReply({ words, hedge, ...answer }: BetaFileAnswer): Draft {
  const { value: _value, ...open } = words;
  const draft = betaFileReply({ ...answer, words: { ...open, file: { ...words.file, name: SOMEONES_FILE } } });
  const perUnit = hedge === undefined ? [] : [millionSection(hedge)];
  return {
    ...draft,
    sections: [...perUnit, ...draft.sections],
    controls: [{ kind: "button", action: "hedge", label: "Hedge with this beta" }],
  };
}

function millionSection({ request }: NonNullable<BetaFileAnswer["hedge"]>): Section {
  const million = perMillion(request);
  const contracts = exactContracts(million).toSignificantDigits(3);
  const name = request.contract.row?.shortName ?? "contracts of one's own";
  const at = `${name} at ${format.number(request.futuresPrice)}`;
  const to = `to beta ${format.beta(request.targetBeta)}`;
  const each = `${format.money(million.portfolioValue, million.portfolioCurrency)} of portfolio`;
  return { heading: "The hedge", lines: [`${at}, ${to}: ${format.position(contracts)} for each ${each}.`] };
}

/** The pairs with residuals and rolling betas as a file. */
export function betaCsvReply(answer: BetaFileAnswer): Draft {
  const { analysis, words } = answer;
  const { csv, regression, rolling } = analysis;
  const all = number(regression.observations, 0);
  const pairs =
    csv === undefined || csv.pairs === regression.observations
      ? `${all} pairs`
      : `The last ${number(csv.pairs, 0)} of ${all} pairs, as more do not fit a message,`;
  const window =
    rolling === undefined ? "no rolling betas, as the series is too short" : `betas over ${rolling.window} pairs`;
  return {
    title: "Residuals and rolling betas",
    summary: [
      `${pairs} of ${format.echo(words.file.name)}: returns as fractions, fitted values, residuals, ${window}.`,
    ],
    sections: [],
    facts: {},
    receipt: betaFileReply(answer).receipt,
    ...(csv === undefined
      ? {}
      : {
          file: {
            name: "beta-series.csv",
            content: csv.content,
            description: "CSV with date, returns, fitted values, residuals and rolling betas",
          },
        }),
  };
}
