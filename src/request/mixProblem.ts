/** What can be wrong with a question about two indices at once; worded in `reply/mixProblemText.ts`. */
export type MixProblem =
  | "second-future"
  | "same-future"
  | "betas-or-file"
  | "betas-and-file"
  | "columns-without-file"
  | "same-index"
  | "indices-as-one";
