import { Decimal, ONE, quotient, ZERO } from "../../../computation/decimal.js";
import { type Holding, portfolioBeta as weighted } from "../../../computation/portfolioBeta.js";
import { money, number, percent } from "../../cards/card.js";
import type { Draw } from "../draw.js";
import { hundredths } from "../drawnHedge.js";
import { type FigureMistake, figureTask } from "../figureTask.js";
import type { Quantity } from "../task.js";
import type { Level } from "../topics.js";
import type { MakeTask } from "./makeTask.js";

const COMPANIES = [
  ...["Banksia Bank", "Coral Mining", "Delta Foods", "Eastgate Telecom", "Fairwater Energy"],
  ...["Granite Insurance", "Harbour Health", "Ironbark Steel", "Juniper Retail", "Kestrel Airlines"],
];

/** Weights and betas: two shares and cash; four shares and cash; amounts of money with a short among them. */
export const portfolioBeta: MakeTask = (draw, level) => {
  const shares = drawShares(draw, level);
  const cash = shares.reduce((left, { weight }) => left.minus(weight), ONE);
  const total = new Decimal(draw.integer(4, 20)).times("1e6");
  const amount = (label: string, weight: Decimal) =>
    level === 3 ? money(label, weight.times(total)) : percent(label, weight);
  const given: Readonly<Record<string, Quantity>> = Object.fromEntries([
    ...shares.flatMap(({ name, weight, beta }, at) => [
      [`holding${at + 1}`, amount(name, weight)] as const,
      [`beta${at + 1}`, number(`β ${name}`, beta)] as const,
    ]),
    ["cash", amount("cash", cash)],
  ]);
  const parts = shares.map(({ name }, at) => `{holding${at + 1}} in ${name} (beta {beta${at + 1}})`);
  const short = level === 3 ? " A minus is a short position, whose proceeds are in the cash." : "";
  return figureTask(given, {
    asks: "beta",
    text: `A portfolio has ${parts.join(", ")}, and {cash} in cash.${short} What is its beta?`,
    ...(level === 3 ? { currency: draw.pick(["AUD", "USD", "EUR", "GBP"]) } : {}),
    formula: "β_P = Σ w_i × β_i; cash has beta 0",
    steps: () => steps(shares),
    mistakes: mistakesWith(shares),
    card: "portfolio-beta",
  });
};

/** Shares and their weights; what is missing to the whole is cash. */
function drawShares(draw: Draw, level: Level): readonly Holding[] {
  const weights = draw.pick(WEIGHTS[level]).map((weight) => new Decimal(weight).dividedBy(100));
  const names = draw.shuffled(COMPANIES);
  const beta = () => (level === 1 ? new Decimal(draw.integer(5, 16)).dividedBy(10) : hundredths(draw, 45, 175));
  return weights.flatMap((weight, at) => names.slice(at, at + 1).map((name) => ({ name, weight, beta: beta() })));
}

/** In percent; they leave some cash. */
const WEIGHTS: Readonly<Record<Level, readonly (readonly number[])[]>> = {
  1: [
    [50, 30],
    [40, 40],
    [60, 20],
    [30, 50],
    [40, 50],
  ],
  2: [
    [35, 22, 18, 10],
    [28, 27, 21, 12],
    [41, 19, 15, 14],
    [24, 23, 20, 17],
  ],
  3: [
    [55, 40, -25],
    [70, 30, -20],
    [65, 25, -30],
    [45, 50, -15],
  ],
};

function steps(holdings: readonly Holding[]): readonly [Quantity, ...Quantity[]] {
  const { beta, holdings: parts } = weighted(holdings);
  const [first, ...others] = parts.map(({ name, contribution }) => number(name, contribution));
  const sum = number("portfolio β", beta);
  return first === undefined ? [sum] : [first, ...others, sum];
}

/** The same holdings with other weights. */
function reweighted(holdings: readonly Holding[], weight: (holding: Holding) => Decimal): readonly Holding[] {
  return holdings.map((holding) => ({ ...holding, weight: weight(holding) }));
}

/** Each holding forgotten in turn. */
function leftOut(shares: readonly Holding[]): ReturnType<typeof mistakesWith> {
  return shares.map((share) => ({
    id: "holding-left-out",
    name: "a holding left out",
    done: `${share.name} was left out.`,
    right: "Every holding counts, each by its weight.",
    steps: () => steps(shares.filter((other) => other !== share)),
  }));
}

function mistakesWith(shares: readonly Holding[]): readonly FigureMistake<Readonly<Record<string, Quantity>>>[] {
  const sum = (size: (holding: Holding) => Decimal) => shares.reduce((total, each) => total.plus(size(each)), ZERO);
  const equal = quotient(ONE, new Decimal(shares.length));
  const invested = sum(({ weight }) => weight);
  return [
    {
      id: "cash-left-out",
      name: "cash left out",
      done: "The weights were taken of the shares alone, without the cash.",
      right: "Cash is part of the value and has beta 0: it lowers the portfolio's beta.",
      steps: () => steps(reweighted(shares, ({ weight }) => quotient(weight, invested))),
    },
    {
      id: "short-as-long",
      name: "short counted as long",
      done: "The short position was added as if it were held.",
      right: "A short has a negative weight and takes beta away.",
      steps: () => steps(reweighted(shares, ({ weight }) => weight.abs())),
    },
    {
      id: "betas-averaged",
      name: "betas averaged",
      done: "The plain average of the betas, as if every share weighed the same.",
      right: "Weigh each beta by its share of the value.",
      steps: () => steps(reweighted(shares, () => equal)),
    },
    {
      id: "cash-as-market",
      name: "cash given beta 1",
      done: "The cash was counted with the market's beta, 1.",
      right: "Cash does not move with the market: its beta is 0.",
      steps: () => steps([...shares, { name: "cash", weight: ONE.minus(invested), beta: ONE }]),
    },
    {
      id: "cash-counted-twice",
      name: "cash counted twice",
      done: "The sum was multiplied by the part that is not cash, once more.",
      right: "The weights are parts of the whole already: cash has lowered them.",
      steps: () => steps(reweighted(shares, ({ weight }) => weight.times(invested))),
    },
    ...leftOut(shares),
    {
      id: "betas-added",
      name: "betas added",
      done: "The betas were added without weights.",
      right: "A portfolio's beta is an average: each beta counts by its weight.",
      steps: () => steps(reweighted(shares, () => ONE)),
    },
  ];
}
