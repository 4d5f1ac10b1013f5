import { Decimal } from "../computation/decimal.js";
import { exactContracts } from "../computation/exactContracts.js";
import { type HedgePosition, withContracts } from "../computation/hedgePosition.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import { perMillion, scenarioPerMillion } from "../request/perMillion.js";
import type { ScenarioRequest } from "../request/scenarioRequest.js";
import type { HedgeOutcome } from "../scenario/hedgeOutcome.js";
import { marketMove } from "../scenario/marketMove.js";
import { type ScenarioOutcome, scenarioOutcome } from "../scenario/scenarioOutcome.js";
import { tryButton } from "./controls.js";
import * as format from "./format.js";
import { direction, toneOf } from "./hedgeFacts.js";
import { hedgeReceipt } from "./hedgeReceipt.js";
import { type Draft, EDUCATION_FOOTER, type Section } from "./reply.js";
import { scenarioReceipt } from "./scenarioReply.js";

/**
 * A hedge for others to see: counts per million of portfolio, results in percent, no amounts. Made from a request for one
 * million, so the real portfolio cannot appear in it anywhere.
 */
export function sharedHedgeReply(real: HedgeRequest, outcome: HedgeOutcome<unknown>): Draft {
  const request = perMillion(real);
  const position = withContracts(request, exactContracts(request));
  const move = marketMove(position, request.marketMove);
  const share = (money: Decimal) => format.fittedPercent(money.dividedBy(request.portfolioValue), 17);
  const r = format.signedPercent(move.marketMove);
  // A ratio of the real result, to a tenth of a percent: it tells how well whole contracts do, not how many there are.
  const offset = outcome.move.offset?.toDecimalPlaces(3);
  const { betaStandardError } = request;
  return {
    ...shared(request, position.contracts, hedgeReceipt(request)),
    sections: [
      {
        heading: `Market ${r}, of portfolio value`,
        table: [
          format.row("portfolio", share(move.unhedgedPnl)),
          format.row("futures", share(move.futuresPnl)),
          format.row("net", share(move.hedgedPnl)),
          ...(offset === undefined ? [] : [format.row("offset, whole", format.percent(offset, 1))]),
        ],
      },
      ladderFor(request, position),
    ],
    caveats: [
      ...WITHOUT_NUMBERS,
      {
        code: "beta",
        text: `Beta risk: a beta ${format.restyled("0.1")} off is ${format.percent(move.marketMove.abs().times("0.1"))} of the portfolio on ${r}.${betaStandardError === undefined ? "" : ` Its standard error is ${format.beta(betaStandardError)}.`}`,
      },
      {
        code: "variation-margin",
        text: `Cash: the same move the other way calls for ${format.percent(move.futuresPnl.abs().dividedBy(request.portfolioValue))} of the portfolio in variation margin.`,
      },
    ],
    facts: {
      exactContractsPerMillion: format.exact(position.contracts),
      beta: format.exact(position.beta),
      targetBeta: format.exact(position.targetBeta),
      offset: offset === undefined ? undefined : format.exact(offset),
    },
  };
}

/** A scenario for others to see: percent of portfolio value over the moves. */
export function sharedScenarioReply(real: ScenarioRequest): Draft {
  const request = scenarioPerMillion(real, scenarioOutcome(real).position.betaAfter);
  const { hedge } = request;
  const contracts = exactContracts(hedge);
  const outcome = scenarioOutcome({ ...request, contracts });
  const share = (fraction: Decimal, width: number) => format.fittedPercent(fraction.toDecimalPlaces(3), width);
  const ofValue = (money: Decimal) => share(money.dividedBy(hedge.portfolioValue), 10);
  const line = (move: string, unhedged: string, hedged: string) =>
    `${move.padStart(6)} ${unhedged.padStart(10)} ${hedged.padStart(10)}`;
  const table: Section = {
    heading: "Of portfolio value",
    table: [
      line("index", "unhedged", "hedged"),
      ...outcome.rows.map((row) => line(share(row.indexMove, 6), ofValue(row.unhedgedPnl), ofValue(row.hedgedPnl))),
    ],
  };
  const common = shared(hedge, contracts, scenarioReceipt(request));
  return {
    ...common,
    summary: [...common.summary, ...scenarioSettings(request, outcome.models), ...offsetLine(outcome)],
    sections: [table, ladderFor(hedge, outcome.position)],
    caveats: WITHOUT_NUMBERS,
    facts: { exactContractsPerMillion: format.exact(contracts) },
  };
}

/** What stays for everyone, whatever the size of the portfolio. */
const WITHOUT_NUMBERS: Draft["caveats"] & object = [
  { code: "idiosyncratic", text: "Idiosyncratic risk stays: the index hedge does not touch it." },
  { code: "basis", text: "Basis risk: future and index need not move together before expiry." },
];

/** How much of the portfolio's result the futures take away on the worst of the moves. */
function offsetLine({ worst }: ScenarioOutcome): readonly string[] {
  if (worst.unhedgedPnl.isZero()) return [];
  const offset = worst.futuresPnl.negated().dividedBy(worst.unhedgedPnl);
  return [
    `At ${format.signedPercent(worst.indexMove.toDecimalPlaces(3))}, the worst of these, the futures offset ${format.percent(offset, 1)}.`,
  ];
}

/** The whole counts for a portfolio of one million, and the beta each leaves. */
function ladderFor(request: HedgeRequest, { ladder }: Pick<HedgePosition, "ladder">): Section {
  const table = ladder.map(({ contracts, betaAfter }) =>
    format.row(
      `${direction(contracts)} ${format.fittedWhole(contracts.abs(), 9)}`,
      `beta ${format.fittedBeta(betaAfter, 8)}`,
    ),
  );
  return { heading: `Whole contracts for ${format.money(request.portfolioValue, request.portfolioCurrency)}`, table };
}

/** The model and what was put into it: rates, shocks and a fall's name tell nothing of the portfolio's size. */
function scenarioSettings({ carry, stress, preset }: ScenarioRequest, models: readonly string[]): readonly string[] {
  const told = [
    carry === undefined
      ? ""
      : `rate ${format.percent(carry.rate)}, dividend ${format.percent(carry.dividend)}, over ${format.restyled(carry.horizonText)}`,
    stress.betaInFalls === undefined ? "" : `beta in falls ${format.input(stress.betaInFalls)}`,
    stress.basisPoints === undefined ? "" : `basis ${format.number(stress.basisPoints)} points`,
    stress.basisFraction === undefined ? "" : `basis ${format.percent(stress.basisFraction)}`,
    stress.specific === undefined ? "" : `specific ${format.signedPercent(stress.specific)}`,
    preset === undefined ? "" : preset.name,
  ].filter((text) => text !== "");
  return [`Model: ${models.join(", ")}${told.length === 0 ? "" : `; ${told.join("; ")}`}.`];
}

function shared(request: HedgeRequest, contracts: Decimal, receipt: string) {
  const name = request.contract.row?.shortName ?? "contracts of one's own";
  const count = format.position(contracts.toSignificantDigits(3));
  const million = `${format.money(new Decimal(1), request.portfolioCurrency)}m`;
  return {
    title: `${name}: ${count} for each ${million}`,
    tone: toneOf(contracts),
    summary: [
      `Beta ${format.beta(request.beta)} to ${format.beta(request.targetBeta)}, future at ${format.number(request.futuresPrice)}; amounts are left out, and nothing is rounded to whole contracts unless it says so.`,
    ],
    receipt,
    footer: EDUCATION_FOOTER,
    controls: [tryButton],
  };
}
