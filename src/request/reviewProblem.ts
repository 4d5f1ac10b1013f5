/** What can be wrong with a hedge after the fact; worded in `reply/reviewProblemText.ts`. */
export type ReviewProblem = "returns-differ" | "contracts-side" | "exit-currency";
