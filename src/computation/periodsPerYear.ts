/** How many periods a year has, by convention: trading days, weeks, months. */
export const PERIODS_PER_YEAR = { daily: 252, weekly: 52, monthly: 12, quarterly: 4, yearly: 1 } as const;

/** Trading weeks of five days, of which 252 days are a little more than fifty. */
export const TRADING_WEEKS_PER_YEAR = PERIODS_PER_YEAR.daily / 5;
