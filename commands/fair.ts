import { defineCommand } from "../src/command.js";
import { fairReply } from "../src/reply/fairReply.js";
import { forOthers } from "../src/reply/figureButtons.js";
import { type FairRequest, fairOptions, readFair } from "../src/request/fairRequest.js";
import { inPoints } from "../src/request/futuresHeld.js";
import { fairOutcome } from "../src/scenario/fairOutcome.js";
import { rollOutcome } from "../src/scenario/rollOutcome.js";

/** `/fair index:8000 expiry:3months rate:4 dividend:3 price:8030`: fair at 8,020.03, so the future is 9.97 dear. */
export default defineCommand({
  name: "fair",
  description: "Fair futures price, mispricing, the rate in the price, basis to expiry, roll and tail",
  options: fairOptions,
  examples: [
    "/fair index:8000 expiry:3months rate:4 dividend:3",
    "/fair index:8000 expiry:3months rate:4 dividend:3 price:8030 contracts:-60 contract:SPI",
    "/fair index:8000 expiry:1month dividend:3 price:8010 next_price:8030 gap:3months",
  ],
  answer: (words) => answerOf(readFair(words)),
  editable: ["index", "expiry", "rate", "dividend", "price"],
  views: {
    shared: (words) => {
      const { roll, ...request } = readFair(words);
      return forOthers(
        answerOf({ ...inPoints(request), notes: [], ...(roll === undefined ? {} : { roll: inPoints(roll) }) }),
      );
    },
  },
});

function answerOf(request: FairRequest) {
  return fairReply(request, fairOutcome(request), request.roll === undefined ? undefined : rollOutcome(request.roll));
}
