import { fallOf } from "../catalogue/historicalFalls.js";
import type { Decimal } from "../computation/decimal.js";
import { writeCommandLine } from "../request/commandLine.js";
import type { ScenarioRequest } from "../request/scenarioRequest.js";
import { writeCoefficient, writeNumber, writePercent } from "../request/writeOption.js";
import type { ScenarioOutcome } from "../scenario/scenarioOutcome.js";
import { scenarioControls } from "./answerControls.js";
import { caveatText } from "./caveatText.js";
import * as format from "./format.js";
import { hedgeReceiptOptions } from "./hedgeReceipt.js";
import { noteLines } from "./notes.js";
import { scenarioChart } from "./profitCharts.js";
import { type Draft, EDUCATION_FOOTER, type Section, TABLE_WIDTH } from "./reply.js";
import { scenarioFacts } from "./scenarioFacts.js";

/** The answer of `/scenario`: hedged and unhedged over the moves, the worst, break-even and cash in words, and each stress alone. */
export function scenarioReply(request: ScenarioRequest, outcome: ScenarioOutcome): Draft {
  const { hedge } = request;
  const { position } = outcome;
  const name = hedge.contract.row?.shortName ?? "futures";
  const setting = { currency: hedge.portfolioCurrency, underlying: hedge.contract.row?.underlying };
  return {
    title: `${format.titlePosition(position.contracts)} ${name}: ${outcome.rows.length} market moves`,
    summary: [...summary(request, outcome), ...noteLines(hedge.notes)],
    sections: [
      tableSection(request, outcome),
      futuresSection(request, outcome),
      wordsSection(request, outcome),
      ...stressSections(request, outcome),
      ...bandSections(request, outcome),
    ],
    caveats: outcome.caveats.map((caveat) => caveatText(caveat, setting)),
    facts: scenarioFacts(request, outcome),
    receipt: scenarioReceipt(request),
    footer: EDUCATION_FOOTER,
    controls: scenarioControls(request),
    chart: () => scenarioChart(request, outcome),
    showChart: true,
  };
}

function summary(
  { hedge, contracts, carry, preset }: ScenarioRequest,
  { position, models }: ScenarioOutcome,
): readonly string[] {
  const sized = contracts === undefined ? `sized to target beta ${format.beta(hedge.targetBeta)}` : "as stated";
  const value = format.money(hedge.portfolioValue, hedge.portfolioCurrency);
  const underlying = hedge.contract.row?.underlying;
  return [
    `${value} at beta ${format.beta(hedge.beta)} with ${format.position(position.contracts)} contracts (${sized}), beta left ${format.beta(position.betaAfter)}.`,
    `Model: ${models.join(", ")}.`,
    ...(carry === undefined
      ? []
      : [
          `Rate ${format.percent(carry.rate)}, dividend ${format.percent(carry.dividend)} a year, over ${format.restyled(carry.horizonText)}, expiry in ${format.restyled(carry.expiryText)}.`,
          ...(carry.indexAssumed
            ? [`No index typed: ${format.number(carry.indexLevel, 2)} was implied by the futures price.`]
            : []),
        ]),
    ...(preset === undefined
      ? []
      : [
          ...(underlying === undefined || underlying.includes(preset.index) || preset.index.includes(underlying)
            ? []
            : [`Mind the index: the fall is the ${preset.index}'s, the contract is on ${underlying}.`]),
          `${preset.name}: ${preset.index} ${format.signedPercent(fallOf(preset))}, ${preset.from} to ${preset.to}.`,
        ]),
  ];
}

const MOVE_WIDTH = 6;
const MONEY_WIDTH = (TABLE_WIDTH - MOVE_WIDTH - 2) / 2;

function tableSection({ hedge }: ScenarioRequest, { rows }: ScenarioOutcome): Section {
  const cash = (amount: Decimal) => format.fittedMoney(amount, hedge.portfolioCurrency, MONEY_WIDTH);
  const lines = rows.map((row) => tableRow(shortMove(row.indexMove), cash(row.unhedgedPnl), cash(row.hedgedPnl)));
  return { heading: "Profit and loss", table: [tableRow("index", "unhedged", "hedged"), ...lines] };
}

function futuresSection({ hedge }: ScenarioRequest, { rows }: ScenarioOutcome): Section {
  const lines = rows.map((row) =>
    tableRow(
      shortMove(row.indexMove),
      format.fittedWhole(row.futuresPrice, MONEY_WIDTH),
      format.fittedMoney(row.futuresPnl, hedge.portfolioCurrency, MONEY_WIDTH),
    ),
  );
  return { heading: "Futures alone", table: [tableRow("index", "price", "futures"), ...lines] };
}

function moveText(move: Decimal): string {
  return format.signedPercent(move.toDecimalPlaces(3));
}

/** A move in a table, where +1,000% has no room for its groups. */
function shortMove(move: Decimal): string {
  return format.ungrouped(moveText(move));
}

function tableRow(move: string, first: string, second: string): string {
  return `${move.padStart(MOVE_WIDTH)} ${first.padStart(MONEY_WIDTH)} ${second.padStart(MONEY_WIDTH)}`;
}

function wordsSection({ hedge }: ScenarioRequest, outcome: ScenarioOutcome): Section {
  const { worst, breakEven } = outcome;
  const money = (amount: Decimal) => format.signedMoney(amount, hedge.portfolioCurrency);
  const [lowest, highest] = [outcome.rows[0], outcome.rows.at(-1)];
  const inside = breakEven.filter(
    (move) =>
      lowest?.indexMove.lessThanOrEqualTo(move) === true && highest?.indexMove.greaterThanOrEqualTo(move) === true,
  );
  const level = inside.map((move) => format.signedPercent(move.toDecimalPlaces(4))).join(" and ");
  const flat = outcome.rows.every((row) => row.hedgedPnl.abs().lessThan("0.005"));
  const signs = new Set(outcome.rows.map((row) => row.hedgedPnl.comparedTo(0)).filter((sign) => sign !== 0));
  const jump = "The result changes sign in a jump at 0%, where the second beta takes over.";
  const none = signs.size > 1 ? jump : "No break-even between these moves.";
  const even = inside.length === 0 ? none : `Break-even at an index move of ${level}.`;
  return {
    heading: "In words",
    lines: [
      ...(flat
        ? ["Nothing is gained or lost hedged at any of these moves."]
        : [
            `Worst of these: ${moveText(worst.indexMove)} leaves ${money(worst.hedgedPnl)} hedged, ${money(worst.unhedgedPnl)} unhedged.`,
            even,
          ]),
      ...(worst.bandReach === undefined
        ? []
        : [
            `95% band at the worst: ±${format.money(worst.bandReach, hedge.portfolioCurrency)} around the hedged result.`,
          ]),
    ],
  };
}

/** How far the hedged result may lie from its line at each move, where that is known. */
function bandSections({ hedge }: ScenarioRequest, { rows }: ScenarioOutcome): readonly Section[] {
  const table = rows.flatMap(({ indexMove, bandReach }) =>
    bandReach === undefined
      ? []
      : [
          format.row(
            moveText(indexMove),
            `±${format.fittedMoney(bandReach, hedge.portfolioCurrency, 16).replace(/^[+]/, "")}`,
          ),
        ],
  );
  return table.length === 0 ? [] : [{ heading: "95% band around hedged", table }];
}

/** Each stress alone on the worst move, so that one sees which risk the hedge does not take away. */
function stressSections({ stress, hedge }: ScenarioRequest, { worst }: ScenarioOutcome): readonly Section[] {
  if (Object.keys(stress).length === 0) return [];
  const cash = (amount: Decimal) => format.fittedMoney(amount, hedge.portfolioCurrency, 16);
  const { beta, basis, specific } = worst.stressed;
  const rows = [
    ...(stress.betaInFalls === undefined ? [] : [format.row("beta", cash(beta))]),
    ...(stress.basisPoints === undefined && stress.basisFraction === undefined
      ? []
      : [format.row("basis", cash(basis))]),
    ...(stress.specific === undefined ? [] : [format.row("specific", cash(specific))]),
    format.row("without", cash(worst.hedgedPnl.minus(beta).minus(basis).minus(specific))),
    format.row("all hedged", cash(worst.hedgedPnl)),
  ];
  return [{ heading: `What stress adds at ${moveText(worst.indexMove)}`, table: rows }];
}

/** The line that gives a scenario again. */
export function scenarioReceipt(request: ScenarioRequest): string {
  const { hedge, stress, carry } = request;
  const { move: _, held: __, rounding: ___, cost: ____, margin: _____, ...shared } = hedgeReceiptOptions(hedge);
  const basis = stress.basisFraction === undefined ? stress.basisPoints : undefined;
  return writeCommandLine("scenario", {
    ...shared,
    horizon: carry?.horizonText.replace(" ", "") ?? shared.horizon,
    contracts: request.contracts === undefined ? undefined : writeNumber(request.contracts),
    moves: format.echo(request.movesText, 500),
    preset: request.preset?.id,
    index: given(carry?.indexAssumed === true ? undefined : (carry?.indexLevel ?? request.indexLevel), writeNumber),
    rate: given(carry?.rate, writePercent),
    dividend: given(carry?.dividend, writePercent),
    expiry: carry?.expiryText.replace(" ", ""),
    basis_shock: basis === undefined ? given(stress.basisFraction, writePercent) : writeCoefficient(basis),
    beta_stress: given(stress.betaInFalls, writeCoefficient),
    specific_shock: given(stress.specific, writePercent),
  });
}

function given(value: Decimal | undefined, write: (value: Decimal) => string): string | undefined {
  return value === undefined ? undefined : write(value);
}
