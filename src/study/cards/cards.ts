import type { Card } from "./card.js";
import { falls } from "./rows/falls.js";
import { fromData } from "./rows/fromData.js";
import { futures } from "./rows/futures.js";
import { hedgeRatios } from "./rows/hedgeRatios.js";
import { otherWays } from "./rows/otherWays.js";
import { riskAndBeta } from "./rows/riskAndBeta.js";
import { sizing } from "./rows/sizing.js";

/** Every concept card, group by group in the order of `CARD_GROUPS`. */
export const cards: readonly Card[] = [
  ...riskAndBeta,
  ...sizing,
  ...hedgeRatios,
  ...futures,
  ...fromData,
  ...falls,
  ...otherWays,
];
