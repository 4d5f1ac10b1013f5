/** A worked example that someone else published, and the count it arrives at. Figures are exact decimal text. */
export interface PublishedCase {
  readonly source: string;
  readonly value: string;
  readonly beta: string;
  readonly targetBeta: string;
  readonly price: string;
  readonly multiplier: string;
  /** Whole contracts as printed, negative for short. */
  readonly contracts: string;
}

const HULL = "Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5";
const ATLAS = "Derivatives Atlas, Portfolio Beta Hedging (2026)";

/** What `/status` recomputes to show that the arithmetic is sound. */
export const publishedCases: readonly PublishedCase[] = [
  { source: ATLAS, value: "10000000", beta: "1.2", targetBeta: "0", price: "8000", multiplier: "25", contracts: "-60" },
  {
    source: ATLAS,
    value: "50000000",
    beta: "0.9",
    targetBeta: "0.5",
    price: "8500",
    multiplier: "25",
    contracts: "-94",
  },
  { source: ATLAS, value: "20000000", beta: "1", targetBeta: "0", price: "8000", multiplier: "25", contracts: "-100" },
  { source: HULL, value: "5050000", beta: "1.5", targetBeta: "0", price: "1010", multiplier: "250", contracts: "-30" },
  {
    source: HULL,
    value: "5050000",
    beta: "1.5",
    targetBeta: "0.75",
    price: "1010",
    multiplier: "250",
    contracts: "-15",
  },
  { source: HULL, value: "5050000", beta: "1.5", targetBeta: "2", price: "1010", multiplier: "250", contracts: "10" },
];
