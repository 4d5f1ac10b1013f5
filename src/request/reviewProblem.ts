/** What can be wrong with a hedge after the fact; worded in `reply/reviewProblemText.ts`. */
export type ReviewProblem = "returns-differ" | "return-as-fraction" | "contracts-side" | "exit-currency";
