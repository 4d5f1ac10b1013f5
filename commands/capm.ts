import { defineCommand } from "../src/command.js";
import { capmReply, withoutValue } from "../src/reply/capmReply.js";
import { forOthers } from "../src/reply/figureButtons.js";
import { capmOptions, readCapm } from "../src/request/capmRequest.js";
import { capmOutcome } from "../src/scenario/capmOutcome.js";

/** `/capm beta:1.2 rate:6 market:14`: 15.6% a year is to be expected. */
export default defineCommand({
  name: "capm",
  description: "Expected return by the CAPM, with its pieces, in money, and what a hedge leaves of it",
  options: capmOptions,
  examples: ["/capm beta:1.2 rate:6 market:14", "/capm beta:1.2 rate:4 premium:5 value:A$10m target:0.5"],
  answer: (words) => {
    const request = readCapm(words);
    return capmReply(request, capmOutcome(request));
  },
  editable: ["beta", "rate", "market", "premium", "value"],
  views: {
    shared: (words) => {
      const request = withoutValue(readCapm(words));
      return forOthers(capmReply(request, capmOutcome(request)));
    },
  },
});
