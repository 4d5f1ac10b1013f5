import { type PublishedCase, publishedCases } from "../../../catalogue/publishedCases.js";
import { Decimal } from "../../../computation/decimal.js";
import type { Draw } from "../draw.js";
import { hedgeTask } from "../hedgeTask.js";
import type { Task } from "../task.js";

/** A worked example that someone published, asked as it was printed: in no particular currency. */
export function published(draw: Draw, card: "full-hedge" | "target-beta"): Task {
  const { source, value, beta, targetBeta, price, multiplier } = draw.pick(publishedCases.filter(isFor(card)));
  const target = card === "full-hedge" ? {} : { targetBeta: new Decimal(targetBeta) };
  const hedge = {
    ...{ portfolioValue: new Decimal(value), beta: new Decimal(beta), ...target },
    ...{ futuresPrice: new Decimal(price), multiplier: new Decimal(multiplier) },
  };
  return hedgeTask(hedge, { card, source });
}

function isFor(card: "full-hedge" | "target-beta") {
  return ({ targetBeta }: PublishedCase) => (targetBeta === "0") === (card === "full-hedge");
}
