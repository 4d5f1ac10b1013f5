import { defineCommand } from "../src/command.js";
import { reviewReply } from "../src/reply/reviewReply.js";
import { reviewWorking, sharedReviewReply } from "../src/reply/reviewViews.js";
import { reviewOptions } from "../src/request/reviewOptions.js";
import { readReview } from "../src/request/reviewRequest.js";
import { hedgeReview } from "../src/scenario/hedgeReview.js";

/** `/review value:10m beta:1.2 price:8000 exit_price:7610 index_return:-5 portfolio_return:-6.75`: the miss, part by part. */
export default defineCommand({
  name: "review",
  description: "A hedge after the fact: plan against result, the miss split into beta/alpha, basis, size, cost",
  options: reviewOptions,
  examples: [
    "/review value:A$10m beta:1.2 price:8000 exit_price:7610 index_return:-5 portfolio_return:-6.75",
    "/review value:US$10m beta:1.5 contract:ES price:4500 exit_price:4290 index:4480 exit_index:4280 exit_value:US$9.3m contracts:-67 cost:2.50 rate:5 dividend:1.5 horizon:30d",
  ],
  answer: (words) => {
    const request = readReview(words);
    return reviewReply(request, hedgeReview(request), words.chart !== "false");
  },
  editable: ["value", "beta", "price", "exit_price", "portfolio_return"],
  views: {
    working: (words) => {
      const request = readReview(words);
      return reviewWorking(request, hedgeReview(request));
    },
    shared: (words) => sharedReviewReply(readReview(words)),
  },
});
