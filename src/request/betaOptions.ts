import { hedgeOptions } from "./hedgeOptions.js";
import {
  choice,
  count,
  file,
  flag,
  level,
  optional,
  type RequestOf,
  savedPortfolio,
  standardError,
  window,
  words,
} from "./option.js";

/** Short enough that the reply can print it whole, so that the receipt always reproduces the answer. */
const HOLDINGS_LENGTH = 1500;
const COLUMNS_LENGTH = 400;

const { value, price, contract, multiplier, fx, target } = hedgeOptions;

/** The options that say what a file holds, shared by every command that reads one. */
export const seriesOptions = {
  file: file("CSV or Excel file: a date column, and prices or returns under column names", "docs/sample-prices.csv"),
  risk_free: words("Risk-free column (its unit after it: RF yearly), or a rate a year: 4%, 435bp", "4%"),
  kind: choice("What the columns hold, where it is not plain", ["prices", "returns", "percent"]),
  frequency: choice("Returns over which period", ["daily", "weekly", "monthly", "quarterly", "yearly"]),
  window: window("Which part of the file: 60, 5y, 36 months, 2019, 2015..2019, since 2018", "5y"),
  dates: choice("Order of 01/02/2024: day first or month first", ["dmy", "mdy"]),
  sheet: words("Sheet of an Excel file by name or number; the first if left out", "1"),
} as const;

/** Shrunk towards 1 (Blume, Vasicek), or with the neighbouring periods, for prices that lag (Dimson, Scholes and Williams). */
const ADJUSTMENTS = ["none", "blume", "vasicek", "dimson", "dimson_lead", "scholes_williams"] as const;

/** The options of a portfolio's beta, from its holdings or from a file, and of the hedge that it leads to. */
export const betaOptions = {
  holdings: words(
    "Name, weight and beta each: BHP 25% 1.1, CBA 40% 0.9, cash 35% 0",
    "BHP 25% 1.1, CBA 40% 0.9, cash 35% 0",
    HOLDINGS_LENGTH,
  ),
  file: seriesOptions.file,
  asset: words("The portfolio's column, or several with weights: HAM1 60%, HAM2 40%", "Example Fund", COLUMNS_LENGTH),
  index: words("The index's column", "Example Index"),
  value: optional(value),
  price: optional(price),
  contract,
  frequency: seriesOptions.frequency,
  window: seriesOptions.window,
  risk_free: seriesOptions.risk_free,
  adjust: choice("Which beta is used: as measured, or adjusted", ADJUSTMENTS),
  prior_sd: standardError("For vasicek: how far betas lie around 1, a standard deviation", "0.25"),
  level: level("Confidence level of the intervals; 95% if left out", "95%"),
  lags: count("Lags of the robust standard error; by the number of pairs if left out", "4"),
  rolling: count("Pairs in the rolling window; a year of days, 36 months, ... if left out", "60"),
  kind: seriesOptions.kind,
  dates: seriesOptions.dates,
  sheet: seriesOptions.sheet,
  multiplier,
  fx,
  target,
  chart: choice("Picture: scatter, rolling beta, or false for none; scatter if left out", [
    "scatter",
    "rolling",
    "false",
  ]),
  portfolio: savedPortfolio("A saved portfolio, in place of holdings, value and contract"),
  normalise: flag("Scale the weights so that they come to 100%"),
} as const;

/** What the beta options hold once each is read. */
export type BetaWords = RequestOf<typeof betaOptions>;
