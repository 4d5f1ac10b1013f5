/** What can be practised, in the order of learning it. */
export const TOPICS = [
  ...(["full-hedge", "target-beta", "portfolio-beta", "offset", "rounding", "basis"] as const),
  ...(["fair-price", "minimum-variance", "capm", "puts", "value-at-risk"] as const),
  ...(["fx", "contract-specs", "concepts"] as const),
] as const;

export type Topic = (typeof TOPICS)[number];

/** 1: round numbers, one step. 2: realistic numbers, a remainder. 3: more steps. */
export const LEVELS = [1, 2, 3] as const;

export type Level = (typeof LEVELS)[number];

/** What each topic is called. */
export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  "full-hedge": "Full hedge",
  "target-beta": "Target beta",
  "portfolio-beta": "Portfolio beta",
  offset: "Offset on a move",
  rounding: "Rounding and ladder",
  basis: "Basis and specific risk",
  "fair-price": "Fair futures price",
  "minimum-variance": "Minimum variance",
  capm: "CAPM",
  puts: "Protective puts",
  "value-at-risk": "Value at risk",
  fx: "Exchange rates",
  "contract-specs": "Contract specifications",
  concepts: "Concepts",
};

/** The topics that cards belong to, by the card's id; what is not here is asked about under concepts. */
const topicsOfCards: Readonly<Record<string, Topic>> = {
  "full-hedge": "full-hedge",
  "target-beta": "target-beta",
  "futures-beta": "target-beta",
  "portfolio-beta": "portfolio-beta",
  beta: "offset",
  "stress-tests": "offset",
  rounding: "rounding",
  basis: "basis",
  "basis-risk": "basis",
  "idiosyncratic-risk": "basis",
  "fair-price": "fair-price",
  roll: "fair-price",
  "minimum-variance": "minimum-variance",
  "cross-hedge": "minimum-variance",
  tailing: "minimum-variance",
  capm: "capm",
  "protective-put": "puts",
  "value-at-risk": "value-at-risk",
  "contract-value": "contract-specs",
};

/** The topic to practise after reading a card. @example topicOfCard("liquidity") // "concepts" */
export function topicOfCard(card: string): Topic {
  return topicsOfCards[card] ?? "concepts";
}
