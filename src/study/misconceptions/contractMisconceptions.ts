import { Decimal, ONE, quotient } from "../../computation/decimal.js";
import { COLLECTED, type Misconception, USUAL } from "./misconception.js";

/** β V_P ÷ F. */
export const multiplierForgotten: Misconception = {
  id: "multiplier-forgotten",
  name: "multiplier forgotten",
  part: "multiplier",
  slips: (working) => [{ working: { ...working, multiplier: ONE } }],
  done: "Divided by the futures price alone, which is in points, not in money.",
  right: "One contract is worth price × multiplier.",
  source: "two trading engines, 1,000 times too large; 1,500 in place of 60",
};

/** Another member of the family, delisted ones too. */
export const wrongContractSize: Misconception = {
  id: "wrong-contract-size",
  name: "wrong contract size",
  part: "multiplier",
  slips: (working, { sizes }) =>
    sizes.map(({ name, multiplier }) => ({ working: { ...working, multiplier }, name, figure: multiplier })),
  done: "Sized for another contract: {name}, {figure} a point.",
  right: "Use the multiplier of the contract that is traded.",
  source: "Golden Door Asset's 13 at US$250 placed as 13 E-minis, which offsets 19.5%: 66.67 are needed",
};

/** S in the place of F. */
export const indexForFutures: Misconception = {
  id: "index-for-futures",
  name: "index level for the futures price",
  part: "price",
  slips: (working, { indexLevel }) =>
    indexLevel === undefined ? [] : [{ working: { ...working, futuresPrice: indexLevel }, figure: indexLevel }],
  done: "The index level, {figure}, was used in place of the futures price.",
  right: "What is traded is the future: its own price counts.",
  source: `${COLLECTED}; a composite index (KOSPI for KOSPI 200) is two to seven times off`,
};

export const fxForgotten: Misconception = {
  id: "fx-forgotten",
  name: "exchange rate forgotten",
  part: "fx",
  slips: (working) => [{ working: { ...working, fx: ONE } }],
  done: "The contract's money was taken for the portfolio's: no exchange rate.",
  right: "Multiply the contract value by fx, portfolio currency per unit of contract currency.",
  source: USUAL,
};

export const fxInverted: Misconception = {
  id: "fx-inverted",
  name: "exchange rate inverted",
  part: "fx",
  slips: (working) => [{ working: { ...working, fx: quotient(ONE, working.fx) } }],
  done: "The exchange rate was used upside down.",
  right: "fx is portfolio currency per unit of contract currency; the contract value is multiplied by it.",
  source: USUAL,
};

export const futuresBetaForgotten: Misconception = {
  id: "futures-beta-forgotten",
  name: "futures beta forgotten",
  part: "futures-beta",
  slips: (working) => [{ working: { ...working, futuresBeta: ONE } }],
  done: "The future's own beta was left out.",
  right: "Divide by the future's beta to the index as well.",
  source: COLLECTED,
};

export const futuresBetaInverted: Misconception = {
  id: "futures-beta-inverted",
  name: "futures beta inverted",
  part: "futures-beta",
  slips: (working) => [{ working: { ...working, futuresBeta: quotient(ONE, working.futuresBeta) } }],
  done: "Multiplied by the future's beta.",
  right: "Divide by it: a future that moves more needs fewer contracts.",
  source: COLLECTED,
};

const UNIT_FACTORS = ["1e-3", "1e-6", "1e3", "1e6"];

/** 10 in place of 10,000,000; 130,000 read as 130. */
export const unitsSlipped: Misconception = {
  id: "units-slipped",
  name: "thousands or millions slipped",
  part: "value",
  slips: (working) =>
    UNIT_FACTORS.map((factor) => {
      const portfolioValue = working.portfolioValue.times(factor);
      return { working: { ...working, portfolioValue }, figure: new Decimal(factor) };
    }),
  done: "The portfolio value was {figure} times what it is: thousands or millions slipped.",
  right: "Portfolio value and contract value must be in the same unit.",
  source: `${COLLECTED}: a typed 130,000 read as 130`,
};
