import type { Card } from "./card.js";
import { falls } from "./rows/falls.js";
import { fromData } from "./rows/fromData.js";
import { futures } from "./rows/futures.js";
import { hedgeRatios } from "./rows/hedgeRatios.js";
import { hedgeDrift, valueAtRisk } from "./rows/lossAndDrift.js";
import { otherWays } from "./rows/otherWays.js";
import { riskAndBeta } from "./rows/riskAndBeta.js";
import { sizing } from "./rows/sizing.js";
import { hedgeInReview, twoIndices } from "./rows/twoIndicesAndReview.js";

/** Every concept card, group by group in the order of `CARD_GROUPS`. */
export const cards: readonly Card[] = [
  ...riskAndBeta,
  valueAtRisk,
  ...sizing,
  hedgeDrift,
  ...hedgeRatios,
  twoIndices,
  hedgeInReview,
  ...futures,
  ...fromData,
  ...falls,
  ...otherWays,
];
