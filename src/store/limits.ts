/** How much the store keeps. `docs/data.md` tells people of it. */
export const limits = {
  portfoliosOfPerson: 50,
  portfoliosOfServer: 200,
  holdings: 500,
  /** Of a portfolio, those undone too. */
  trades: 1_000,
  /** Of a portfolio; older ones are deleted. */
  changes: 200,
  /** To quiz questions, of a person; older ones are deleted. */
  answers: 1_000,
  /** Of a name, in characters. */
  name: 100,
} as const;
