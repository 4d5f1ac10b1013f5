import { contractById } from "../../../catalogue/contracts.js";
import { Decimal } from "../../../computation/decimal.js";
import { contracts, number } from "../../cards/card.js";
import type { Draw } from "../draw.js";
import { figureTask } from "../figureTask.js";
import { RULES } from "../hedgeTask.js";
import { drawMarket } from "../market.js";
import type { Task } from "../task.js";

/** A position carried over to the family's smaller, or larger, contract. */
export function inSmallerContracts(draw: Draw): Task {
  const { contract } = drawMarket(
    draw,
    3,
    ({ parent }) => parent !== undefined && contractById(parent.id) !== undefined,
  );
  const parent = contractById(contract.parent?.id ?? "") ?? contract;
  const perParent = new Decimal(contract.parent?.contractsPerParent ?? 1);
  const toSmaller = draw.integer(0, 1) === 0;
  const [from, to] = toSmaller ? [parent, contract] : [contract, parent];
  const count = toSmaller ? draw.integer(4, 40) : perParent.times(draw.integer(4, 40)).plus(1).toNumber();
  const given = {
    contracts: contracts("position N", -count),
    contractsPerParent: number("small ones a large", perParent),
  };
  const ratio = (perLarge: Decimal) => (toSmaller ? perLarge : new Decimal(1).dividedBy(perLarge));
  return figureTask(given, {
    ...{ asks: "contracts", contract: to.id, card: "contract-value" },
    text: `{contractsPerParent} ${contract.shortName} futures have the size of one ${parent.shortName}. A hedge of {contracts} ${from.shortName} is to be carried over to ${to.shortName}. Which position is it there? ${RULES.nearest}`,
    formula: "contracts × multiplier stays the same",
    rounding: "nearest",
    steps: ({ contracts: position, contractsPerParent }) => [
      contracts("in the other size", position.times(ratio(contractsPerParent))),
    ],
    mistakes: [
      {
        id: "same-count",
        name: "same count kept",
        done: "The number of contracts was carried over as it was.",
        right: "The money a point must stay the same, not the number of contracts.",
        steps: ({ contracts: position }) => [contracts("N", position)],
      },
      {
        id: "ratio-inverted",
        name: "ratio turned round",
        done: "Multiplied where it is to be divided, or the other way round.",
        right: "Smaller contracts: more of them.",
        steps: ({ contracts: position, contractsPerParent }) => [
          contracts("turned round", position.dividedBy(ratio(contractsPerParent))),
        ],
      },
      {
        id: "sign-flipped",
        name: "sign flipped",
        done: "The short became a long.",
        right: "The hedge stays on its side.",
        steps: ({ contracts: position, contractsPerParent }) => [
          contracts("turned round", position.times(ratio(contractsPerParent)).negated()),
        ],
      },
      {
        id: "ten-to-one",
        name: "another ratio",
        done: "Another ratio of sizes was used.",
        right: "Take the ratio of these two contracts: their money a point.",
        steps: ({ contracts: position, contractsPerParent }) => [
          contracts(
            "other ratio",
            position.times(ratio(contractsPerParent.times(contractsPerParent.equals(10) ? "0.5" : "2"))),
          ),
        ],
      },
    ],
  });
}
