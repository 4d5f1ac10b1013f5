import { defineCommand } from "../src/command.js";
import { betaReply } from "../src/reply/betaReply.js";
import { betaOptions, readBetaRequest } from "../src/request/betaRequest.js";
import { hedgeOutcome } from "../src/scenario/hedgeOutcome.js";

/** `/beta holdings:"BHP 25% 1.1, CBA 40% 0.9, cash 35% 0"`: the portfolio's beta and what each holding adds. */
export default defineCommand({
  name: "beta",
  description: "A portfolio's beta from its holdings, and the hedge it leads to",
  options: betaOptions,
  examples: [
    '/beta holdings:"BHP 25% 1.1, CBA 40% 0.9, cash 35% 0"',
    '/beta holdings:"BHP 25% 1.1, CBA 40% 0.9, cash 35% 0" value:A$10m price:8000',
    '/beta holdings:"BHP A$2.5m 1.1; CBA A$4m 0.9; cash A$3.5m"',
  ],
  answer: (words) => {
    const request = readBetaRequest(words);
    const outcome = request.hedge === undefined ? undefined : hedgeOutcome(request.hedge);
    return betaReply(request, { typed: words, outcome });
  },
});
