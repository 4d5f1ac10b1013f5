import { Decimal } from "../../../computation/decimal.js";
import { hedgeRatio } from "../../../computation/hedgeRatio.js";
import { minimumVarianceContracts } from "../../../computation/minimumVarianceContracts.js";
import { contracts, money, number } from "../../cards/card.js";
import type { Draw } from "../draw.js";
import { figureTask } from "../figureTask.js";
import { RULES } from "../hedgeTask.js";
import type { Task } from "../task.js";
import { drawRisks, ratioMistakes } from "./ratioMistakes.js";

/** Fuels and metals, in units a contract: NYMEX and COMEX, as their rule books have them. */
const COMMODITIES = [
  { name: "jet fuel", future: "heating oil", unit: "gallons", size: 42_000, spot: 194, price: 199 },
  { name: "crude of another grade", future: "WTI crude oil", unit: "barrels", size: 1_000, spot: 7050, price: 6900 },
  { name: "scrap silver", future: "silver", unit: "ounces", size: 5_000, spot: 2450, price: 2580 },
];

/** A stock of goods hedged value against value. */
export function tailed(draw: Draw): Task {
  const goods = draw.pick(COMMODITIES);
  const price = (cents: number) => new Decimal(cents * draw.integer(92, 108)).dividedBy(10_000);
  const given = {
    position: number(`${goods.unit} held`, goods.size * draw.integer(15, 90) + 100 * draw.integer(1, 9)),
    spotPrice: { ...money("spot S", price(goods.spot)) },
    futuresPrice: { ...money("futures price F", price(goods.price)) },
    contractSize: number("units a contract", goods.size),
    ...drawRisks(draw, 2),
  };
  type All = { readonly [Name in keyof typeof given]: Decimal };
  const sized = ({ position, spotPrice, futuresPrice, contractSize }: All, wrong: Decimal) => {
    const inValues = { position: position.times(spotPrice), contractSize: contractSize.times(futuresPrice) };
    const count = minimumVarianceContracts({ hedgeRatio: wrong, ...inValues });
    return [number("h", wrong), contracts("−h × V_A ÷ V_F", count)] as const;
  };
  return figureTask(given, {
    ...{ asks: "contracts", currency: "USD", card: "tailing" },
    text: `A dealer holds {position} ${goods.unit} of ${goods.name} at {spotPrice} and hedges with ${goods.future} futures at {futuresPrice}, {contractSize} ${goods.unit} a contract. Daily returns of the stock have a volatility of {spotVolatility} a year, the future's {futuresVolatility}; their correlation is {correlation}. Which position has the least variance, tailed for daily settlement? ${RULES.nearest}`,
    formula: "h = ρ × σ_S ÷ σ_F of returns; N* = −h × (Q_A × S) ÷ (Q_F × F)",
    rounding: "nearest",
    steps: (values) => sized(values, hedgeRatio(values)),
    mistakes: [
      {
        id: "units-for-values",
        name: "units in place of values",
        done: "Units were divided by units, as if returns were changes in price.",
        right: "With volatilities of returns, value is hedged against value: Q × S and Q_F × F.",
        steps: ({ position, contractSize, ...values }) => {
          const count = minimumVarianceContracts({ hedgeRatio: hedgeRatio(values), position, contractSize });
          return [number("h", hedgeRatio(values)), contracts("−h × Q_A ÷ Q_F", count)];
        },
      },
      ...ratioMistakes<typeof given>(sized),
      {
        id: "sign-flipped",
        name: "sign flipped",
        done: "The futures were bought.",
        right: "What is held is hedged by selling: N is negative.",
        steps: (values) => sized(values, hedgeRatio(values).negated()),
      },
    ],
  });
}
