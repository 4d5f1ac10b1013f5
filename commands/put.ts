import { defineCommand } from "../src/command.js";
import { blackScholes } from "../src/computation/blackScholes.js";
import { putOptionReply, putOptionWorking } from "../src/reply/putOptionReply.js";
import { putReply } from "../src/reply/putReply.js";
import { sharedPutReply } from "../src/reply/putShared.js";
import { putWorking } from "../src/reply/putWorking.js";
import { putOptions } from "../src/request/putOptions.js";
import { type OptionRequest, readPut } from "../src/request/putRequest.js";
import { putOutcome } from "../src/scenario/putOutcome.js";

/** `/put value:US$500,000 beta:2 index:1000 floor:450,000 ...`: buy 10 puts with strike 960, and what they cost and do. */
export default defineCommand({
  name: "put",
  description: "Protective index puts for a floor: strike, count, price, collar; or one option's value and greeks",
  options: putOptions,
  examples: [
    "/put value:US$500,000 beta:2 index:1000 floor:US$450,000 expiry:3months volatility:20 rate:12 dividend:4 multiplier:100",
    "/put value:A$10m beta:1.2 index:8000 floor:90% expiry:6months volatility:16 rate:4 dividend:3.5",
    "/put index:100 strike:95 expiry:6months volatility:20 rate:10 dividend:5",
    "/put value:US$1m beta:1.2 index:5000 multiplier:100 delta:-0.45",
  ],
  answer: (words) => {
    const request = readPut(words);
    return request.asks === "option"
      ? putOptionReply(request, optionValueOf(request))
      : putReply(request, putOutcome(request));
  },
  editable: ["value", "index", "floor", "expiry", "volatility"],
  views: {
    working: (words) => {
      const request = readPut(words);
      return request.asks === "option"
        ? putOptionWorking(request, optionValueOf(request))
        : putWorking(request, putOutcome(request));
    },
    shared: (words) => {
      const request = readPut(words);
      return request.asks === "option" ? putOptionReply(request, optionValueOf(request)) : sharedPutReply(request);
    },
  },
});

function optionValueOf({ terms, pricing }: OptionRequest) {
  return blackScholes(terms, pricing.volatility);
}
