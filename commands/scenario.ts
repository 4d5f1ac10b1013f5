import { defineCommand } from "../src/command.js";
import { scenarioReply } from "../src/reply/scenarioReply.js";
import { scenarioWorking } from "../src/reply/scenarioWorking.js";
import { sharedScenarioReply } from "../src/reply/sharedReply.js";
import { readScenario, scenarioOptions } from "../src/request/scenarioRequest.js";
import { scenarioOutcome } from "../src/scenario/scenarioOutcome.js";

/** `/scenario value:10m beta:1.2 price:8000 moves:-20%,-10%,10%`: portfolio, futures and both together over the moves. */
export default defineCommand({
  name: "scenario",
  description: "Hedged and unhedged over many market moves: carry, stress, historical falls",
  options: scenarioOptions,
  examples: [
    "/scenario value:A$10m beta:1.2 price:8000",
    "/scenario value:A$10m beta:1.2 price:8000 contracts:-60 beta_stress:1.5 basis_shock:10 specific_shock:-2",
    "/scenario value:US$5,050,000 beta:1.5 price:1010 multiplier:250 moves:900,950,1000,1050,1100 index:1000 rate:4 dividend:1 horizon:3months expiry:4months",
  ],
  answer: (words) => {
    const request = readScenario(words);
    return scenarioReply(request, scenarioOutcome(request));
  },
  editable: ["value", "beta", "price", "target", "moves"],
  views: {
    working: (words) => {
      const request = readScenario(words);
      return scenarioWorking(request, scenarioOutcome(request));
    },
    shared: (words) => sharedScenarioReply(readScenario(words)),
  },
});
