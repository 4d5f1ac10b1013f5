import { Decimal } from "../../computation/decimal.js";
import type { Asked } from "./askedParts.js";
import type { Goal } from "./goals.js";
import type { OptionTexts } from "./question.js";

const ASKS = "(?:how many|number of|what number)\\b[^.?;]{0,60}?\\b";
/** "buy or sell", "long or short", "bought or sold": either way. */
const EITHER =
  /\b(?:buy\w*|bought|purchase\w*|long|sell\w*|sold|short\w*)\b[^.;?]{0,12}(?:\bor\b|\/)[^.;?]{0,12}\b(?:buy\w*|bought|long|sell\w*|sold|short\w*)\b/g;
const RAISES = /\b(?:increas|rais|boost|lift)\w*\b/;
const LOWERS = /\b(?:reduc|lower|decreas|cut|trim)\w*\b/;
const TO_SELL = new RegExp(`\\b${ASKS}(?:short\\w*|sell|sells|sold)\\b`);
const TO_BUY = new RegExp(`\\b${ASKS}(?:buy|buys|bought|purchased?|long)\\b`);

/** Whether a question about how many to buy would be answered by a sale, or the other way round: then it was misread. */
export function againstWords({ own, segments }: Asked, goal: Goal, { beta, target, held }: OptionTexts): boolean {
  if (beta === undefined || target === undefined || held !== undefined) return false;
  const sentences = [own, ...segments].flatMap((segment) => segment.sentences.map(({ plain }) => plain));
  const asking = goal.quantity === undefined ? sentences : [own.sentences[goal.sentence]?.plain ?? ""];
  const oneWay = asking.map((plain) => plain.replace(EITHER, ""));
  const sells = oneWay.some((plain) => TO_SELL.test(plain));
  const buys = oneWay.some((plain) => TO_BUY.test(plain));
  const change = new Decimal(target).comparedTo(new Decimal(beta));
  const said = oneWay.some((plain) => (change > 0 ? RAISES : LOWERS).test(plain));
  return sells !== buys && !said && ((sells && change > 0) || (buys && change < 0));
}
