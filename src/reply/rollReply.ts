import { writeCommandLine } from "../request/commandLine.js";
import type { RollRequest } from "../request/rollRequest.js";
import { writeNumber, writePercent } from "../request/writeOption.js";
import type { RollOutcome } from "../scenario/rollOutcome.js";
import { figureButtons } from "./figureButtons.js";
import * as format from "./format.js";
import { toneOf } from "./hedgeFacts.js";
import { heldFacts, heldOptions } from "./heldFuture.js";
import { noteLines } from "./notes.js";
import { type Draft, EDUCATION_FOOTER } from "./reply.js";
import { fairRollSections, rollFacts, rollMoneySections, spreadSection } from "./rollSections.js";

/** The answer of `/roll`: the spread in points, money and a year, whom it pays, and what of it is more than carry. */
export function rollReply(request: RollRequest, outcome: RollOutcome): Draft {
  const { contracts, futuresPrice, nextPrice, gapText, rate, dividend } = request;
  const rates =
    rate === undefined
      ? ""
      : `; rate ${format.percent(rate)}${dividend === undefined ? ", no dividends" : `, dividends ${format.percent(dividend)}`} a year`;
  return {
    title: title(request, outcome),
    tone: contracts === undefined ? "neutral" : toneOf(contracts),
    summary: [
      `From ${format.number(futuresPrice)} to ${format.number(nextPrice)}, expiring ${format.restyled(gapText)} later${rates}.`,
      ...noteLines(request.notes),
    ],
    sections: [
      spreadSection(request, outcome),
      ...rollMoneySections(request, outcome),
      ...fairRollSections(request, outcome),
    ],
    caveats: [
      {
        code: "carry",
        text: "The spread is carry, not gain or loss: at a fair price the months to come pay it back. Only what is beyond fair, and the trading, is lost or gained.",
      },
      {
        code: "same-moment",
        text: "Both prices must be of one moment: a point between them is a point of the roll. The spread's own quote is safest.",
      },
    ],
    caveatsHeading: "How to read it",
    facts: {
      ...heldFacts(request),
      futuresPrice: format.exact(futuresPrice),
      rate: rate === undefined ? undefined : format.exact(rate),
      dividend: dividend === undefined ? undefined : format.exact(dividend),
      ...rollFacts(request, outcome),
    },
    receipt: rollReceipt(request),
    footer: EDUCATION_FOOTER,
    controls: figureButtons(request.contract !== undefined),
  };
}

function title({ contracts, contract }: RollRequest, { rollCost, spread }: RollOutcome): string {
  if (contracts === undefined || contracts.isZero() || rollCost === undefined)
    return `Roll: ${format.number(spread, 2)} points`;
  const name = contract?.row?.shortName ?? "contracts";
  const cash = format.money(rollCost.abs(), contract?.currency);
  const how = rollCost.isZero()
    ? "no carry"
    : `${cash} of carry ${rollCost.isNegative() ? "in your favour" : "against you"}`;
  return `Roll of ${format.position(contracts)} ${name}: ${how}`;
}

function rollReceipt(request: RollRequest): string {
  const { contracts, contract, multiplier, cost } = heldOptions(request);
  return writeCommandLine("roll", {
    price: writeNumber(request.futuresPrice),
    next_price: writeNumber(request.nextPrice),
    gap: request.gapText.replace(" ", ""),
    contracts,
    contract,
    multiplier,
    rate: request.rate === undefined ? undefined : writePercent(request.rate),
    dividend: request.dividend === undefined ? undefined : writePercent(request.dividend),
    cost,
  });
}
