import { contractValue } from "../../../computation/contractValue.js";
import type { Decimal } from "../../../computation/decimal.js";
import { contracts, money, number, points } from "../../cards/card.js";
import { multiplierForgotten, wrongContractSize } from "../../misconceptions/contractMisconceptions.js";
import type { Draw } from "../draw.js";
import { type FigureMistake, figureTask } from "../figureTask.js";
import { drawMarket, type Market } from "../market.js";
import type { Task } from "../task.js";
import { inSmallerContracts } from "./inSmallerContracts.js";
import type { MakeTask } from "./makeTask.js";

/** What one contract is worth; the same by heart; a tick of a position, and a position in smaller contracts. */
export const contractSpecs: MakeTask = (draw, level) => {
  if (level === 1) return valueOfOne(drawMarket(draw, 1));
  if (level === 2) return valueByHeart(draw, drawMarket(draw, 2));
  return draw.integer(0, 1) === 0 ? ticksOfPosition(draw) : inSmallerContracts(draw);
};

const pointsForMoney = { ...multiplierForgotten, done: "The price in points was taken for money." };

const FORMULA = "V_F = F × m, price times multiplier";

function valueOfOne({ contract, futuresPrice, multiplier }: Market): Task {
  const given = {
    futuresPrice: points("futures price F", futuresPrice),
    multiplier: money("a point, m", multiplier),
  };
  return figureTask(given, {
    ...{ asks: "contractValue", currency: contract.currency, contract: contract.id, card: "contract-value" },
    text: `${contract.shortName} futures trade at {futuresPrice}; a point of one contract is worth {multiplier}. How much money does one contract stand for?`,
    formula: FORMULA,
    steps: ({ futuresPrice: price, multiplier: size }) => [money("F × m", contractValue(price, size))],
    mistakes: [
      { ...pointsForMoney, steps: ({ futuresPrice: price }) => [money("F", price)] },
      ...slippedPoints<typeof given>(({ futuresPrice: price, multiplier: size }) => contractValue(price, size)),
      {
        id: "divided-by-multiplier",
        name: "divided by the multiplier",
        done: "The price was divided by the multiplier.",
        right: "Each point is worth m: multiply.",
        steps: ({ futuresPrice: price, multiplier: size }) => [money("F ÷ m", price.dividedBy(size))],
      },
    ],
  });
}

/** How the sizes of one family commonly differ: what a contract's is mistaken for. */
const OTHER_SIZES = ["0.1", "0.2", "0.5", "2", "5", "10"];

function valueByHeart(draw: Draw, { contract, futuresPrice, multiplier }: Market): Task {
  const others = draw
    .shuffled(OTHER_SIZES)
    .slice(0, 4)
    .map((size) => multiplier.times(size));
  return figureTask(
    { futuresPrice: points("futures price F", futuresPrice) },
    {
      ...{ asks: "contractValue", currency: contract.currency, contract: contract.id, card: "contract-value" },
      text: `${contract.shortName} futures (${contract.symbol}, ${contract.exchange}) trade at {futuresPrice}. From what you know of the contract, how much money does one stand for?`,
      formula: FORMULA,
      steps: ({ futuresPrice: price }) => [
        money("a point, m", multiplier),
        money("F × m", contractValue(price, multiplier)),
      ],
      mistakes: [
        ...others.map((size) => ({
          ...wrongContractSize,
          done: "Worked out with {figure} a point, which is not this contract's.",
          figure: size,
          steps: ({ futuresPrice: price }: { readonly futuresPrice: Decimal }) =>
            [money("a point", size), money("F × m", contractValue(price, size))] as const,
        })),
        { ...pointsForMoney, steps: ({ futuresPrice: price }) => [money("F", price)] },
      ],
    },
  );
}

function ticksOfPosition(draw: Draw): Task {
  const { contract, multiplier, tickSize } = drawMarket(draw, 3);
  const given = {
    contracts: contracts("position N", draw.integer(7, 160)),
    tickSize: number("tick, points", tickSize),
    multiplier: money("a point, m", multiplier),
    ticks: number("ticks", draw.integer(3, 40)),
  };
  return figureTask(given, {
    ...{ asks: "futuresPnl", currency: contract.currency, contract: contract.id, card: "contract-value" },
    text: `The price of ${contract.shortName} futures moves in ticks of {tickSize}, and a point of one contract is worth {multiplier}. The position is {contracts}. What does it make when the price rises by {ticks} ticks?`,
    formula: "profit = N × ticks × tick × m",
    steps: ({ contracts: count, tickSize: tick, multiplier: size, ticks }) => [
      money("one tick, m × tick", size.times(tick)),
      money("N × ticks × …", size.times(tick).times(count).times(ticks)),
    ],
    mistakes: [
      {
        id: "tick-as-point",
        name: "ticks taken for points",
        done: "Each tick was counted as a whole index point.",
        right: "A tick is so many points: multiply by its size.",
        steps: ({ contracts: count, multiplier: size, ticks }) => [
          money("N × ticks × m", size.times(count).times(ticks)),
        ],
      },
      {
        id: "multiplier-forgotten",
        name: "multiplier forgotten",
        done: "Index points were taken for money.",
        right: "A point of one contract is worth m.",
        steps: ({ contracts: count, tickSize: tick, ticks }) => [
          money("N × ticks × tick", tick.times(count).times(ticks)),
        ],
      },
      {
        id: "one-contract",
        name: "one contract only",
        done: "The result of one contract.",
        right: "Multiply by the number of contracts.",
        steps: ({ tickSize: tick, multiplier: size, ticks }) => [
          money("ticks × tick × m", size.times(tick).times(ticks)),
        ],
      },
      ...slippedPoints<typeof given>(({ contracts: count, tickSize: tick, multiplier: size, ticks }) =>
        size.times(tick).times(count).times(ticks),
      ),
    ],
  });
}

/** A decimal point one place off, either way. */
function slippedPoints<Given extends Readonly<Record<string, ReturnType<typeof money>>>>(
  right: (values: { readonly [Name in keyof Given]: Decimal }) => Decimal,
): readonly FigureMistake<Given>[] {
  const slipped = (id: string, done: string, factor: string): FigureMistake<Given> => ({
    ...{ id, name: "decimal point slipped", done, right: "Check the size: about how much is price times multiplier?" },
    steps: (values) => [money("slipped", right(values).times(factor))],
  });
  return [
    slipped("ten-times-too-much", "Ten times too much.", "10"),
    slipped("ten-times-too-little", "Ten times too little.", "0.1"),
  ];
}
