const hull = (section: string) => `Hull, Options, Futures, and Other Derivatives, 11th ed., ${section}`;
const bkm = (chapter: string) => `Bodie, Kane and Marcus, Investments, ${chapter}`;

/** What the cards point to, each written once. */
export const HULL_BASIS = hull("§3.3 (basis risk)");
export const HULL_CROSS = hull("§3.4 (cross hedging)");
export const HULL_INDEX = hull("§3.5 (stock index futures)");
export const HULL_ROLL = hull("§3.6 (stack and roll)");
export const HULL_MARGIN = hull("ch. 2 (margin accounts)");
export const HULL_FAIR = hull("ch. 5 (futures prices of stock indices)");
export const HULL_PUTS = hull("ch. 17 (portfolio insurance with index options)");
export const HULL_VAR = hull("ch. 22 (value at risk and expected shortfall)");
export const HULL_STRESS = hull("chapter on value at risk (stress testing)");
export const BKM_DIVERSIFICATION = bkm("ch. 7 (diversification)");
export const BKM_INDEX_MODEL = bkm("ch. 8 (index models)");
export const BKM_CAPM = bkm("ch. 9 (the CAPM)");
export const BKM_FACTORS = bkm("ch. 10 (multifactor models)");
export const BKM_PERFORMANCE = bkm("ch. 24 (portfolio performance evaluation)");
export const JENSEN = "Jensen, The Performance of Mutual Funds in the Period 1945–1964, Journal of Finance 23 (1968)";
export const TAILING =
  "Figlewski, Landskroner and Silber, Tailing the Hedge: Why and How, Journal of Futures Markets 11 (1991)";
export const SHARPE = "Sharpe, Capital Asset Prices, Journal of Finance 19 (1964)";
