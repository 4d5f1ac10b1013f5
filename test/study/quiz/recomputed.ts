import { contractById } from "../../../src/catalogue/contracts.js";
import type { Question } from "../../../src/study/quiz/question.js";
import { by, type Fraction, fraction, givenIn, minus, negated, plus, times, toNumber, whole } from "./exactly.js";
import { recomputedInDoubles } from "./recomputedInDoubles.js";

const ONE = fraction("1");
const HUNDRED = fraction("100");

/** The right answer of a question with numbers, worked out from what it gives, by nothing of the product's. */
export function recomputed(question: Question): number {
  const { asks, topic, text } = question;
  const inDoubles = recomputedInDoubles(question);
  if (inDoubles !== undefined) return inDoubles;
  const given = givenIn(question);
  const multiplier = () => given("multiplier", contractById(question.contract ?? "")?.multiplier);
  const one = () => times(given("futuresPrice"), multiplier());
  const [beta, value] = [() => given("beta"), () => given("portfolioValue")];
  const unhedged = () => times(times(beta(), value()), given("marketMove"));
  const futures = (count: Fraction) => times(times(count, one()), given("marketMove"));
  const sized = () =>
    by(
      times(minus(given("targetBeta", "0"), beta()), value()),
      times(times(one(), given("futuresBeta", "1")), given("fx", "1")),
    );
  const betaAfter = () => plus(beta(), by(times(given("contracts"), one()), value()));
  const capm = (ownBeta: Fraction) => {
    const free = given("riskFreeRate");
    const market = question.given.premium === undefined ? given("marketReturn") : plus(free, given("premium"));
    return plus(free, times(ownBeta, minus(market, free)));
  };
  const ratio = () => by(times(given("correlation"), given("spotVolatility")), given("futuresVolatility"));
  const rooted = (square: Fraction) => Math.sqrt(toNumber(square));
  const answers: Readonly<Record<string, () => Fraction | number>> = {
    contracts: () => Number(whole(countOf(question, { sized, ratio, one }), text)),
    trade: () => Number(whole(sized(), text)) - toNumber(given("held")),
    beta: () => portfolioBeta(question),
    unhedgedPnl: unhedged,
    futuresPnl: () =>
      question.given.ticks === undefined
        ? futures(given("contracts"))
        : times(times(given("contracts"), given("ticks")), times(given("tickSize"), multiplier())),
    hedgedPnl: () => {
      const count = question.given.contracts === undefined ? fraction(`${whole(sized(), "")}`) : given("contracts");
      return plus(unhedged(), futures(count));
    },
    offset: () => negated(by(futures(given("contracts")), unhedged())),
    betaAfter,
    offTargetPerPercent: () => by(times(betaAfter(), value()), HUNDRED),
    moneyPerPoint: () => times(negated(given("contracts")), multiplier()),
    basisPnl: () => {
      const change = text.includes("points cheaper") ? negated(given("basisPoints")) : given("basisPoints");
      return times(times(given("contracts"), multiplier()), change);
    },
    residualMoney: () => {
      const year = rooted(by(given("months"), fraction("12")));
      if (question.given.rSquared === undefined) return toNumber(times(value(), given("residualVolatility"))) * year;
      const unexplained = rooted(by(minus(ONE, given("rSquared")), given("rSquared")));
      return toNumber(times(value(), times(beta(), given("indexVolatility")))) * unexplained * year;
    },
    hedgeRatio: ratio,
    volatilityLeft: () =>
      toNumber(given("spotVolatility")) * rooted(minus(ONE, times(given("correlation"), given("correlation")))),
    expectedReturn: () => capm(question.given.targetBeta === undefined ? beta() : given("targetBeta")),
    alpha: () => minus(given("portfolioReturn"), capm(beta())),
    contractValue: one,
    netFloor: () => minus(given("floor"), times(times(given("puts"), given("premium")), given("multiplier"))),
    strike: () => {
      const over = (name: string) => by(times(given(name), given("months")), fraction("12"));
      const [free, dividends] = [over("rate"), over("dividend")];
      const excess = minus(plus(minus(by(given("floor"), value()), ONE), dividends), free);
      return times(given("indexLevel"), minus(plus(plus(ONE, free), by(excess, beta())), dividends));
    },
  };
  const answer = answers[asks]?.();
  if (answer === undefined) throw new Error(`${topic} asks for ${asks}`);
  return typeof answer === "number" ? answer : toNumber(answer);
}

/** The exact count, before it becomes whole. */
function countOf(
  question: Question,
  { sized, ratio, one }: Readonly<Record<"sized" | "ratio" | "one", () => Fraction>>,
): Fraction {
  const given = givenIn(question);
  if (question.given.exactContracts !== undefined) return given("exactContracts");
  if (question.given.contractsPerParent !== undefined) {
    const isSmaller = contractById(question.contract ?? "")?.parent !== undefined;
    const perParent = given("contractsPerParent");
    return isSmaller ? times(given("contracts"), perParent) : by(given("contracts"), perParent);
  }
  if (question.topic === "puts") {
    return by(times(given("beta"), given("portfolioValue")), times(given("indexLevel"), given("multiplier")));
  }
  if (question.topic !== "minimum-variance") return sized();
  const position =
    question.given.position === undefined ? given("portfolioValue") : times(given("position"), given("spotPrice"));
  const size = question.given.contractSize === undefined ? one() : times(given("contractSize"), given("futuresPrice"));
  return negated(by(times(ratio(), position), size));
}

/** Σ wβ over what the holdings and the cash are worth together. */
function portfolioBeta(question: Question): Fraction {
  const given = givenIn(question);
  const at = [1, 2, 3, 4].filter((number) => question.given[`holding${number}`] !== undefined);
  const sum = (of: (number: number) => Fraction) => at.map(of).reduce(plus);
  const total = plus(
    sum((number) => given(`holding${number}`)),
    given("cash"),
  );
  return by(
    sum((number) => times(given(`holding${number}`), given(`beta${number}`))),
    total,
  );
}
