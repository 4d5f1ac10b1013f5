import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCommandLine } from "../../src/request/commandLine.js";
import { plainText } from "../../src/study/question/plainText.js";
import { readQuestion } from "../../src/study/question/readQuestion.js";
import { solvePart } from "../../src/study/question/solvePart.js";
import { ask } from "../support/desk.js";
import { batches } from "./question/phrasings/batches.js";

const PIECES =
  "portfolio|beta|β|of|is|to|from|by|reduce|the|index|futures|contract|worth|$250 times the index|(a)|(b)|Solution|Scenario|5%|market falls|1.2|0.5|8,000|A$10m|10.000|1,5|−5|half|hedge|fully|not|S&P 500|SPI 200|ES|per point|shares at|50,000 shares|$30|respectively|and|,|.|;|?|=|*|/|-|1e400|9999999999999999999999999999999999|0|zero|cash|short|after selling|30 contracts|per|exchange rate|@everyone|```|\u202e|\u0000|½|²|😀|put options|correlation|standard deviation of|(A) 12|B. 24|how many are sold|in half|70% in equities|each|\nName\tBeta\tValue\n|\nA\t1.2\t$1m\n|later the index is at|1 March|premium of 10 points|wants|40% in Stock A (beta 1.3)|60% in|What is its beta?|How many?|What is the gain on the futures?|at close-out the futures price is|equally weighted|betas 0.8 and 1.1|already short|is worth".split(
    "|",
  );
const words = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 60 });
const texts = fc.oneof(
  words.map((list) => list.join(" ")),
  words.map((list) => list.join("")),
  fc.string({ maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 200 }),
);

describe("any text", () => {
  it("is read and solved without a fault, 10,000 times", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = readQuestion(text);
        for (const part of read.parts) solvePart(part);
        return read.parts.length <= 10;
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it("is replied to without a fault, 300 times", () => {
    fc.assert(
      fc.property(texts, (question) => ask(writeCommandLine("ask", { question })).kind !== "fault"),
      { numRuns: 300 },
    );
  });

  it("may tell of no time at all, or of too much", () => {
    for (const time of ["0 months", "900 years", "0 days"]) {
      const text = `Using the CAPM, a $5m fund with a beta of 1.2 is hedged over the next ${time}. The index is 1,000, futures 1,010, $250 times the index, the rate 4%. What is the expected value of the fund if the index falls to 900? Convert it into synthetic cash for ${time}.`;
      expect(() => readQuestion(text).parts.map(solvePart)).not.toThrow();
    }
  });

  it("is the same once it is plain: a receipt reads back as what it was", () => {
    for (const { text } of batches.flat()) {
      const once = plainText(text);
      expect(plainText(once)).toBe(once);
      if (once !== text) expect(readQuestion(once)).toEqual(readQuestion(text));
    }
  });
});

describe("a long text that repeats a cue", () => {
  const LENGTH = 6000;
  it.each([
    "reduce beta to ",
    "beta of ",
    "1 ",
    "1.2 beta ",
    "$1 ",
    "market falls ",
    "(a) ",
    "futures price ",
    "a ",
    "((((",
    "S&P ",
    "5% in cash ",
    "10 shares at $3 ",
    "1 * ",
    "=",
    "to from by ",
    "A. 1 ",
    "(i) 0, ",
    "how many are sold or bought ",
    "cut beta of 1 in half ",
    "stock | beta | value\n",
    "A | 1.2 | $1m\n",
    "Beta: 1.2 Value ",
    "1 March ",
    "later the futures are ",
    "expected value of the ",
    "on 1 May the index is 1,000, 1,200 and ",
    "in three months ",
    "correlation 0.9 ",
    "volatility of the portfolio and the futures ",
    "standard deviation 5% of index futures ",
    "variance of the futures is ",
    "hedge ratio a $1m ",
    "2% interest per quarter ",
    "what should the 3-month index futures price be ",
    "what is one contract worth ",
    "long ten futures at 1 ",
    "ticks of 1 points worth $1 ",
    "minis $1 a point ",
    "beta left after rounding what exposure ",
    "sold 1 contracts for ",
    "Beta 1 2\n",
    "A 40%, beta 1.2\n",
    "The holdings are 1 of a with a beta of 1, ",
    "sells short 1 share of a at $1 ",
    "is to have its beta brought down to ",
    "the beta of the a a a is to be cut by ",
    "futures have a beta of ",
    "futures 1 have a beta of 1, at ",
    "nervous about the market ",
    "move to 50% stocks and 50% bonds ",
    "70% to stocks and 30% to bonds and ",
    "the cash wants it to ",
    "over the month the cash earned ",
    "shares bought at $20 and now worth ",
    "1 shares of alder. alder is at $1 ",
    "stock index futures and bond futures ",
    "cut the stock allocation from 50% to ",
    "wants its risk to be cut by ",
  ])("is read to its end: %s", (cue) => {
    const text = cue.repeat(Math.ceil(LENGTH / cue.length)).slice(0, LENGTH);
    expect(readQuestion(text).parts.length).toBeLessThanOrEqual(10);
  });
});
