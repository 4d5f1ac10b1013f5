/** A name that more than one contract goes by, and what to do when someone types it. */
export interface AliasClash {
  readonly typed: readonly string[];
  /** Contract ids in order of preference; the first is meant when nothing else decides. */
  readonly means: readonly string[];
  /** `ask` back, or take the first candidate, preferring one in the portfolio's own currency. */
  readonly decide: "ask" | "by-currency";
  readonly note: string;
}

/**
 * Names that mislead: the index in the news is not the future's, or several exchanges list the same index.
 * Gathered from brokers' and exchanges' symbol tables; each contract's sources stand in its own row.
 */
export const aliasClashes: readonly AliasClash[] = [
  {
    typed: ["stoxx 50", "stoxx50"],
    means: ["Eurex:FESX", "Eurex:FSTX"],
    decide: "ask",
    note: "EURO STOXX 50 (FESX) and STOXX Europe 50 (FSTX) are different indices at the same EUR 10.",
  },
  {
    typed: ["tsx"],
    means: ["Montréal Exchange:SXF", "Montréal Exchange:SCF"],
    decide: "ask",
    note: "The TSX in the news is the Composite; the liquid hedge is SXF on the TSX 60.",
  },
  {
    typed: ["nikkei", "nikkei 225", "n225"],
    means: ["OSE:NK225", "CME:NKD", "CME:NIY", "SGX:NK"],
    decide: "by-currency",
    note: "Osaka, CME and SGX all list the Nikkei 225 with different multipliers; NKD is US$5 a point (quanto).",
  },
  {
    typed: ["nifty", "nifty 50", "nifty50"],
    means: ["NSE:NIFTY", "NSE IX (GIFT City):GIFTNIFTY"],
    decide: "by-currency",
    note: "NSE's Nifty is in rupees, a lot at a time; the GIFT Nifty is US$2 a point.",
  },
  {
    typed: ["taiwan"],
    means: ["TAIFEX:TX", "SGX:TWN"],
    decide: "by-currency",
    note: "TAIFEX's TAIEX future is in Taiwan dollars, SGX's FTSE Taiwan in US dollars.",
  },
  {
    typed: ["a50", "china a50"],
    means: ["SGX:CN"],
    decide: "by-currency",
    note: "Read as SGX's FTSE China A50; HKEX's MSCI China A50 Connect is another index.",
  },
  {
    typed: ["msci em", "emerging markets"],
    means: ["ICE Futures U.S.:MME"],
    decide: "by-currency",
    note: "Read as ICE's MME on the price index; FMEM is on the net-total-return index at another level.",
  },
  {
    typed: ["kospi"],
    means: ["KRX:KOSPI200"],
    decide: "by-currency",
    note: "The future is on KOSPI 200, not on the composite that the news quotes at several times its level.",
  },
  {
    typed: ["set"],
    means: ["TFEX:S50"],
    decide: "by-currency",
    note: "The future is on SET50, not on the SET Index that the news quotes.",
  },
  {
    typed: ["alsi"],
    means: ["JSE:ALSI"],
    decide: "by-currency",
    note: "ALSI futures are on the Top 40, not on the All Share index.",
  },
  {
    typed: ["ibex"],
    means: ["MEFF (BME):IBEX"],
    decide: "by-currency",
    note: "Read as the EUR 10 contract; some brokers call the EUR 1 mini IBEX.",
  },
  {
    typed: ["psi"],
    means: ["Euronext Lisbon:PSI"],
    decide: "by-currency",
    note: "Read as Lisbon's PSI 20; PSI is also a Philippine index.",
  },
  {
    typed: ["nasdaq"],
    means: ["CME:NQ"],
    decide: "by-currency",
    note: "NQ is on the Nasdaq-100, not on the Nasdaq Composite.",
  },
];

/** In Switzerland SPI is the Swiss Performance Index, on which the catalogue has no future. */
export const SWISS_SPI_NOTE =
  "For a portfolio in CHF, SPI may mean the Swiss Performance Index, which has no future here; AP is the ASX SPI 200, FSMI the SMI.";
