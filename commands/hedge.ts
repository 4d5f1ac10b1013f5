import { defineCommand } from "../src/command.js";
import { hedgeReply } from "../src/reply/hedgeReply.js";
import { sharedHedgeReply } from "../src/reply/sharedReply.js";
import { workingReply } from "../src/reply/working.js";
import { hedgeOptions } from "../src/request/hedgeOptions.js";
import { readHedge } from "../src/request/hedgeRequest.js";
import { choice } from "../src/request/option.js";
import { hedgeOutcome } from "../src/scenario/hedgeOutcome.js";

/** `/hedge value:10m beta:1.2 price:8000 move:-5`: short 60 futures, and the profit or loss on that move. */
export default defineCommand({
  name: "hedge",
  description: "Futures contracts that move a portfolio's beta to a target, and what stays",
  options: {
    ...hedgeOptions,
    chart: choice("Picture: true for profit and loss, ladder for the whole counts", ["true", "ladder", "false"]),
  },
  examples: [
    "/hedge value:A$10m beta:1.2 price:8000",
    "/hedge value:A$50m beta:0.9 price:8500 target:0.5 held:-40",
    "/hedge value:US$10m beta:1.5 price:4500 contract:ES rounding:mix",
    "/hedge value:A$10m beta:1.2 price:8000 beta_se:0.1 r2:0.85 index_vol:16% horizon:3months",
  ],
  answer: (words) => {
    const request = readHedge(words);
    return hedgeReply(request, hedgeOutcome(request), words.chart ?? "false");
  },
  editable: ["value", "beta", "price", "target", "move"],
  views: {
    working: (words) => {
      const request = readHedge(words);
      return workingReply(request, hedgeOutcome(request));
    },
    shared: (words) => {
      const request = readHedge(words);
      return sharedHedgeReply(request, hedgeOutcome(request));
    },
  },
});
