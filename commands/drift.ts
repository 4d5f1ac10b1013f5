import { defineCommand } from "../src/command.js";
import { driftReply } from "../src/reply/driftReply.js";
import { driftWorking, sharedDriftReply } from "../src/reply/driftViews.js";
import type { Draft } from "../src/reply/reply.js";
import { type DriftWords, driftOptions } from "../src/request/driftOptions.js";
import { type DriftRequest, readDrift } from "../src/request/driftRequest.js";
import { type DriftOutcome, driftOutcome } from "../src/scenario/driftOutcome.js";

/** `/drift value:10m beta:1.2 price:8000 held:-55`: sell 5, and what it costs to wait. */
export default defineCommand({
  name: "drift",
  description: "Contracts held against today's portfolio: the trade, the no-trade band, what waiting costs",
  options: driftOptions,
  examples: [
    "/drift value:A$10m beta:1.2 price:8000 held:-55",
    "/drift value:A$10.4m beta:1.25 price:8240 held:-60 band:3 cost:5 rate:4.35 dividend:3.5",
  ],
  answer: shown(driftReply),
  editable: ["value", "beta", "price", "held", "band"],
  views: { working: shown(driftWorking), shared: shown(sharedDriftReply) },
});

function shown(reply: (request: DriftRequest, outcome: DriftOutcome) => Draft) {
  return (words: DriftWords) => {
    const request = readDrift(words);
    return reply(request, driftOutcome(request));
  };
}
