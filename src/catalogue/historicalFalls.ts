import { Decimal, ONE } from "../computation/decimal.js";
import { closest } from "./closest.js";

/** A fall of a share index between two closes, with where the levels were read. Levels are exact decimal text. */
export interface HistoricalFall {
  /** What people type: `2008-gfc`. Unique; lower case letters, digits and hyphens. */
  readonly id: string;
  /** For titles; the same event has one name whatever the index. */
  readonly name: string;
  /** Other spellings people type, unique over all rows. A name without an index means the S&P 500. */
  readonly aliases: readonly string[];
  readonly index: "S&P 500" | "S&P/ASX 200" | "All Ordinaries";
  /** ISO day of the first close. */
  readonly from: string;
  /** ISO day of the last close. */
  readonly to: string;
  readonly fromLevel: string;
  readonly toLevel: string;
  readonly sources: readonly { readonly ref: string; readonly asOf: string }[];
  readonly note?: string;
}

/** What a typed preset turned out to mean. */
export type FallMatch =
  | { readonly kind: "found"; readonly fall: HistoricalFall }
  | { readonly kind: "unknown"; readonly suggestions: readonly HistoricalFall[] };

// Read for more than one row. Files of daily closes carry binary noise (2065.399902); the level is the printed 2065.4.
const AORD_FROM_1984 = {
  ref: "github.com/weiqinggu/ThomasAnastosGuResearch ^AORD.csv at 1035b9a (daily closes)",
  asOf: "undated",
};
const AXJO_FROM_2011 = {
  ref: "github.com/GauravJaypatre/Cross-Market-Strategy data/AXJO.csv at 582119a (daily closes)",
  asOf: "undated",
};
const GSPC_FROM_2011 = {
  ref: "github.com/GauravJaypatre/Cross-Market-Strategy data/GSPC.csv at 582119a (daily closes)",
  asOf: "undated",
};
const SPDJI_BEAR_MARKETS = {
  ref: "https://soulmete.com/sp-500-is-in-official-bear-market-according-to-sp-dow-jones-indices",
  asOf: "2022-06-13",
};
const YARDENI_TABLES = {
  ref: "https://www.scribd.com/document/495588282/S-P-500-Bull-Bear-Market-Tables-23Feb2021 (Yardeni Research)",
  asOf: "2020-03-23",
};
const LARGEST_DAILY_FALLS = {
  ref: "https://www.calculatedriskblog.com/2011/08/dow-down-500-s-500-down-44.html",
  asOf: "2011-08-10",
};

/** Price indices without dividends, close to close, oldest first; the S&P 500's row leads each event. */
export const historicalFalls: readonly HistoricalFall[] = [
  {
    id: "1987-crash",
    name: "Crash of 1987",
    aliases: ["1987", "crash of 1987", "october 1987", "oct 1987"],
    index: "S&P 500",
    from: "1987-08-25",
    to: "1987-12-04",
    fromLevel: "336.77",
    toLevel: "223.92",
    sources: [SPDJI_BEAR_MARKETS, YARDENI_TABLES],
    note: "Closing peak to closing low; 19 October 1987 alone was -20.5%.",
  },
  {
    id: "1987-black-monday",
    name: "Black Monday 1987, one day",
    aliases: ["black monday", "19 october 1987"],
    index: "S&P 500",
    from: "1987-10-16",
    to: "1987-10-19",
    fromLevel: "282.70",
    toLevel: "224.84",
    sources: [LARGEST_DAILY_FALLS, { ref: "https://money.cnn.com/1997/10/13/markets/crash_main/", asOf: "1997-10-13" }],
    note: "One trading day.",
  },
  {
    id: "1987-crash-all-ords",
    name: "Crash of 1987",
    aliases: ["1987 asx", "asx 1987", "1987 crash asx", "1987 australia", "1987 all ords", "1987 all ordinaries"],
    index: "All Ordinaries",
    from: "1987-09-21",
    to: "1987-11-11",
    fromLevel: "2305.9",
    toLevel: "1151.0",
    sources: [
      AORD_FROM_1984,
      {
        ref: "http://www.afr.com/opinion/editorials/thirty-years-on-the-crash-has-lessons-20171019-gz4oje",
        asOf: "2017-10-19",
      },
    ],
    note: "Closing peak to closing low. The S&P/ASX 200 began in 2000.",
  },
  {
    id: "1987-black-tuesday-all-ords",
    name: "Black Tuesday 1987, one day",
    aliases: ["black tuesday", "20 october 1987", "black monday asx", "black monday australia"],
    index: "All Ordinaries",
    from: "1987-10-19",
    to: "1987-10-20",
    fromLevel: "2065.4",
    toLevel: "1549.9",
    sources: [
      AORD_FROM_1984,
      {
        ref: "https://www.watoday.com.au/business/markets/from-the-archives-1987-swift-and-severe-australia-s-sharemarket-crashes-20201016-p565qn.html (The Age)",
        asOf: "1987-10-21",
      },
    ],
    note: "One trading day, the Australian side of Wall Street's Black Monday. The S&P/ASX 200 began in 2000.",
  },
  {
    id: "2000-dotcom",
    name: "Dot-com bear market, 2000 to 2002",
    aliases: ["2000", "dotcom", "dot-com bust", "dotcom crash", "tech wreck", "2000-02", "2000-2002"],
    index: "S&P 500",
    from: "2000-03-24",
    to: "2002-10-09",
    fromLevel: "1527.46",
    toLevel: "776.76",
    sources: [SPDJI_BEAR_MARKETS, YARDENI_TABLES],
    note: "Closing peak to closing low in two and a half years.",
  },
  {
    id: "2002-bear-all-ords",
    name: "Bear market of 2002 to 2003",
    aliases: ["2002 asx", "asx 2002", "2002 australia", "2002 all ords", "dotcom asx", "2000-02 asx"],
    index: "All Ordinaries",
    from: "2002-03-07",
    to: "2003-03-13",
    fromLevel: "3440.0",
    toLevel: "2673.3",
    sources: [
      AORD_FROM_1984,
      { ref: "http://sitmarchive.hubb.com/Articles/Article/1290/Back-to-the-Future", asOf: "2008" },
    ],
    note: "Closing peak to closing low; Wall Street had peaked two years before.",
  },
  {
    id: "2007-gfc",
    name: "Global financial crisis, 2007 to 2009",
    aliases: ["2007", "2007-09", "2007-2009", "2009", "gfc peak to trough", "great recession"],
    index: "S&P 500",
    from: "2007-10-09",
    to: "2009-03-09",
    fromLevel: "1565.15",
    toLevel: "676.53",
    sources: [
      SPDJI_BEAR_MARKETS,
      { ref: "http://cybereconomics.blogspot.com/2009/03/how-bad-was-it-updated.html", asOf: "2009-03-26" },
    ],
    note: "Closing peak to closing low in seventeen months.",
  },
  {
    id: "2007-gfc-asx",
    name: "Global financial crisis, 2007 to 2009",
    aliases: ["2007 asx", "asx 2007", "2007-09 asx", "2009 asx", "asx 2009"],
    index: "S&P/ASX 200",
    from: "2007-11-01",
    to: "2009-03-06",
    fromLevel: "6828.7",
    toLevel: "3145.5",
    sources: [
      {
        ref: "https://www.finder.com.au/the-asx200-has-finally-smashed-its-pre-gfc-all-record-high",
        asOf: "2019-07-30",
      },
      { ref: "https://amp.abc.net.au/article/11356472", asOf: "2019-07-29" },
      {
        ref: "https://nzherald.co.nz/business/companies/banking-finance/iaustralian-stocksi-market-at-weakest-level-in-six-years/7AI5BHUUFP3E63JG7MGCZCESVY",
        asOf: "2009-03-06",
      },
      {
        ref: "https://www.theguardian.com/australia-news/2019/jul/30/australian-stock-market-hits-record-high-beating-level-set-before-gfc (day of the low, from S&P Dow Jones Indices)",
        asOf: "2019-07-30",
      },
    ],
    note: "Closing peak to closing low in sixteen months.",
  },
  {
    id: "2008-gfc",
    name: "Global financial crisis, September to November 2008",
    aliases: ["2008", "gfc", "lehman", "global financial crisis", "financial crisis"],
    index: "S&P 500",
    from: "2008-09-12",
    to: "2008-11-20",
    fromLevel: "1251.70",
    toLevel: "752.44",
    sources: [
      LARGEST_DAILY_FALLS,
      { ref: "https://www.cnbc.com/id/40771133 (level of 12 September)", asOf: "2010-12" },
    ],
    note: "From the last close before Lehman Brothers filed for bankruptcy.",
  },
  {
    id: "2008-gfc-asx",
    name: "Global financial crisis, September to November 2008",
    aliases: ["2008 asx", "asx 2008", "gfc asx", "asx gfc", "lehman asx", "gfc australia"],
    index: "S&P/ASX 200",
    from: "2008-09-12",
    to: "2008-11-20",
    fromLevel: "4903.8",
    toLevel: "3352.9",
    sources: [
      {
        ref: "https://abnnewswire.cn/press/en/57015/Australia-Market-Report-of-September-16-Lehmans-Collapse-Trigger-Big-Falls.html",
        asOf: "2008-09-16",
      },
      {
        ref: "https://www.nzherald.co.nz/nz/iaustralian-stocksi-market-down-over-15-per-cent/V6O4DS7SOC2L2CBZHQU4CO2L24",
        asOf: "2008-09-15",
      },
      {
        ref: "https://abnnewswire.cn/press/en/59604/Australian-Market-Report-of-November-21-Below-3000-Points-Possible.html",
        asOf: "2008-11-21",
      },
    ],
    note: "From the last close before Lehman Brothers filed for bankruptcy: 4817.7 on 15 September plus the 86.1 points lost that day.",
  },
  {
    id: "2011-downgrade",
    name: "Debt ceiling and US downgrade, August 2011",
    aliases: ["2011", "august 2011", "aug 2011", "us downgrade", "debt ceiling"],
    index: "S&P 500",
    from: "2011-07-22",
    to: "2011-08-08",
    fromLevel: "1345.02",
    toLevel: "1119.46",
    sources: [GSPC_FROM_2011, LARGEST_DAILY_FALLS],
    note: "Eleven trading days; the last, after Standard & Poor's cut the US rating, was -6.7%.",
  },
  {
    id: "2011-downgrade-asx",
    name: "Debt ceiling and US downgrade, August 2011",
    aliases: ["2011 asx", "asx 2011", "august 2011 asx", "aug 2011 asx"],
    index: "S&P/ASX 200",
    from: "2011-07-22",
    to: "2011-08-08",
    fromLevel: "4602.9",
    toLevel: "3986.1",
    sources: [
      AXJO_FROM_2011,
      {
        ref: "https://www.theaustralianeye.com/current-news/australian-stocks-close-25-month-aoi7034.html (level of 8 August)",
        asOf: "2011-08-08",
      },
    ],
    note: "The same days as the S&P 500's row.",
  },
  {
    id: "2020-covid",
    name: "Covid crash, February to March 2020",
    aliases: ["2020", "covid", "covid-19", "covid crash", "corona", "coronavirus", "pandemic", "march 2020"],
    index: "S&P 500",
    from: "2020-02-19",
    to: "2020-03-23",
    fromLevel: "3386.15",
    toLevel: "2237.40",
    sources: [
      SPDJI_BEAR_MARKETS,
      {
        ref: "https://www.investopedia.com/s-and-p500-bear-market-2022-5410266 (days and percentage)",
        asOf: "2022-06-13",
      },
    ],
    note: "Closing peak to closing low in 33 calendar days.",
  },
  {
    id: "2020-covid-asx",
    name: "Covid crash, February to March 2020",
    aliases: ["2020 asx", "asx 2020", "covid asx", "asx covid", "covid australia", "march 2020 asx"],
    index: "S&P/ASX 200",
    from: "2020-02-20",
    to: "2020-03-23",
    fromLevel: "7162.5",
    toLevel: "4546.0",
    sources: [
      AXJO_FROM_2011,
      { ref: "https://www.aap.com.au/asx-hits-new-high-as-aussie-dollar-sinks/", asOf: "2020-02-20" },
      { ref: "http://en.xfafinance.com/html/World/2020/529476.shtml", asOf: "2020-03-23" },
    ],
    note: "Closing peak to closing low; 16 March 2020 alone was -9.7%.",
  },
  {
    id: "2022-rates",
    name: "Inflation and rate rises, 2022",
    aliases: ["2022", "rate rises", "rate hikes", "inflation 2022", "2022 bear"],
    index: "S&P 500",
    from: "2022-01-03",
    to: "2022-10-12",
    fromLevel: "4796.56",
    toLevel: "3577.03",
    sources: [
      {
        ref: "https://www.marketscreener.com/quote/index/S-P-500-4985/news/S-P-500-Rises-2-60-to-3669-91-Data-Talk-42003433/ (Dow Jones Market Data)",
        asOf: "2022-10-13",
      },
      {
        ref: "https://hartfordfunds.com/practice-management/client-conversations/managing-volatility/bear-markets.html (days and percentage, from Ned Davis Research)",
        asOf: "2023-06-30",
      },
    ],
    note: "Closing peak to closing low in nine months.",
  },
  {
    id: "2022-rates-asx",
    name: "Inflation and rate rises, 2022",
    aliases: ["2022 asx", "asx 2022", "rate rises asx", "rate hikes asx"],
    index: "S&P/ASX 200",
    from: "2021-08-13",
    to: "2022-06-20",
    fromLevel: "7628.9",
    toLevel: "6433.4",
    sources: [
      {
        ref: "https://fool.com.au/2021/08/16/asx-200-weekly-wrap-new-records-just-keep-coming-for-the-asx-200 (level of 13 August 2021)",
        asOf: "2021-08-16",
      },
      {
        ref: "https://www.nasdaq.com/articles/australian-shares-extend-losses-as-miners-plunge (Reuters)",
        asOf: "2022-06-20",
      },
      AXJO_FROM_2011,
    ],
    note: "From the record close of August 2021; the S&P 500 peaked almost five months later.",
  },
];

/** How far the index fell, as a fraction: −0.2 for a fall of 20%. */
export function fallOf({ fromLevel, toLevel }: HistoricalFall): Decimal {
  return new Decimal(toLevel).dividedBy(fromLevel).minus(ONE);
}

/** Letters and digits alone, so that `Dot-com bust` and `dotcom bust` are one name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

const byName = new Map(
  historicalFalls.flatMap((fall) => [fall.id, ...fall.aliases].map((name) => [plain(name), fall] as const)),
);
const names = [...byName.keys()];

/**
 * The fall that an id or alias means; a near miss is only suggested.
 *
 * @example
 * findFall("GFC") // { kind: "found", fall: 2008-gfc }
 * findFall("covd") // { kind: "unknown", suggestions: [2020-covid] }
 */
export function findFall(typed: string): FallMatch {
  const key = plain(typed);
  const fall = byName.get(key);
  return fall === undefined ? { kind: "unknown", suggestions: suggestions(key.slice(0, 40)) } : { kind: "found", fall };
}

function suggestions(key: string): readonly HistoricalFall[] {
  if (key.length < 3) return [];
  const near = [
    ...names.filter((name) => name.includes(key)),
    ...closest(key, names),
    ...names.filter((name) => key.includes(name)),
  ];
  const falls = near.map((name) => byName.get(name)).filter((fall) => fall !== undefined);
  return [...new Set(falls)].slice(0, 5);
}
