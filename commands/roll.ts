import { defineCommand } from "../src/command.js";
import { forOthers } from "../src/reply/figureButtons.js";
import { rollReply } from "../src/reply/rollReply.js";
import { inPoints } from "../src/request/futuresHeld.js";
import { readRoll, rollOptions } from "../src/request/rollRequest.js";
import { rollOutcome } from "../src/scenario/rollOutcome.js";

/** `/roll price:8000 next_price:8030 gap:3months contracts:-60`: a short of 60 SPI 200 is paid A$45,000. */
export default defineCommand({
  name: "roll",
  description: "Moving futures to the next expiry: the spread in points, money and a year, and whom it pays",
  options: rollOptions,
  examples: [
    "/roll price:8000 next_price:8030 gap:3months contracts:-60",
    "/roll price:8000 next_price:8030 gap:91d contracts:-60 contract:SPI rate:4 dividend:3 cost:3.50",
  ],
  answer: (words) => {
    const request = readRoll(words);
    return rollReply(request, rollOutcome(request));
  },
  editable: ["price", "next_price", "gap", "contracts", "rate"],
  views: {
    shared: (words) => {
      const request = { ...inPoints(readRoll(words)), notes: [] };
      return forOthers(rollReply(request, rollOutcome(request)));
    },
  },
});
