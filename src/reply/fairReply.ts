import type { FairRequest } from "../request/fairRequest.js";
import { DIVIDEND_ERROR, type Fair, type FairOutcome } from "../scenario/fairOutcome.js";
import type { RollOutcome } from "../scenario/rollOutcome.js";
import { doubtfulPrice, isDoubtful } from "./doubtfulPrice.js";
import { fairFacts, fairReceipt } from "./fairRecord.js";
import {
  fairMoneySections,
  impliedSections,
  isFair,
  pathSection,
  priceSection,
  tailSections,
  tickOf,
} from "./fairSections.js";
import { figureButtons } from "./figureButtons.js";
import * as format from "./format.js";
import { noteLines } from "./notes.js";
import { type CaveatText, type Draft, EDUCATION_FOOTER, type Section } from "./reply.js";
import { fairRollSections, rollMoneySections, spreadSection } from "./rollSections.js";

/** The answer of `/fair`: the fair price, what the price is beside it, the rate in it, and the basis until expiry. */
export function fairReply(request: FairRequest, outcome: FairOutcome, roll: RollOutcome | undefined): Draft {
  return {
    title: title(request, outcome),
    summary: [...summary(request, outcome), ...noteLines(request.notes)],
    sections: [
      priceSection(request, outcome),
      ...fairMoneySections(request, outcome),
      ...impliedSections(request, outcome),
      pathSection(request, outcome),
      ...tailSections(request, outcome),
      ...(request.roll === undefined || roll === undefined ? [] : rollSections(request.roll, roll)),
      ...slipSections(request, outcome),
    ],
    caveats: caveats(outcome),
    caveatsHeading: "What it rests on",
    facts: fairFacts(request, outcome, roll),
    receipt: fairReceipt(request),
    footer: EDUCATION_FOOTER,
    controls: figureButtons(request.contract !== undefined),
  };
}

function rollSections(request: NonNullable<FairRequest["roll"]>, roll: RollOutcome): readonly Section[] {
  const spread = spreadSection(request, roll);
  const named = (sections: readonly Section[]) =>
    sections.map((section) => ({ ...section, heading: `Roll: ${section.heading.toLowerCase()}` }));
  return named([spread, ...rollMoneySections(request, roll), ...fairRollSections(request, roll)]);
}

function title(request: FairRequest, { fair, market, mispricing }: FairOutcome): string {
  if (fair === undefined)
    return market === undefined ? "" : `Implied rate ${format.percent(market.implied.continuous)}`;
  const head = `Fair price ${format.number(fair.price, 2)}`;
  if (market === undefined || mispricing === undefined) return head;
  const at = `${head}: the future at ${format.number(market.price, 2)} is`;
  if (isFair(mispricing.points, tickOf(request))) return `${at} fair`;
  return `${at} ${format.number(mispricing.points.abs(), 2)} ${mispricing.points.isNegative() ? "cheap" : "dear"}`;
}

function summary(request: FairRequest, { fair }: FairOutcome): readonly string[] {
  const { indexLevel, rate, dividend, dividendTyped, expiryText, expiry } = request;
  const [s, q] = [format.number(indexLevel), format.percent(dividend)];
  const yields = `${rate === undefined ? "" : `rate ${format.percent(rate)}, `}dividends ${q} a year, continuously compounded`;
  return [
    `Index ${s}, ${format.restyled(expiryText)} to expiry; ${yields}.`,
    ...(rate === undefined || fair === undefined
      ? []
      : [
          `F = S × e^((r − q) × T) = ${s} × e^((${format.percent(rate)} − ${q}) × ${format.number(expiry)}) = ${format.number(fair.price, 2)}.`,
        ]),
    ...(dividendTyped ? [] : ["No dividend yield typed: none was used, as for an index with dividends reinvested."]),
  ];
}

function caveats({ fair, mispricing }: FairOutcome): readonly CaveatText[] {
  return [
    ...(mispricing === undefined ? [] : doubtfulPrice(mispricing.share)),
    ...(fair === undefined ? [] : [dividendCaveat(fair)]),
    {
      code: "same-moment",
      text: "Index and future must be of one moment, and the index the future's own. Costs, taxes and the cost of lending shares leave a band around the fair price.",
    },
  ];
}

function dividendCaveat({ dividendError }: Fair): CaveatText {
  return {
    code: "dividends",
    text: `Dividends come in seasons, not evenly: ${format.percent(DIVIDEND_ERROR)} a year more over this time takes ${format.number(dividendError, 2)} points off the fair price.`,
  };
}

/** With a doubtful price, the line with the fair one in its place. */
function slipSections(request: FairRequest, { fair, mispricing }: FairOutcome): readonly Section[] {
  if (fair === undefined || mispricing === undefined || !isDoubtful(mispricing.share)) return [];
  const line = fairReceipt(request, fair.price.toDecimalPlaces(2));
  return [{ heading: "If the price was the slip: at the fair one", commands: [line] }];
}
