import { describe, expect, it } from "vitest";
import { findContract } from "../../src/catalogue/findContract.js";
import { searchContracts } from "../../src/catalogue/searchContracts.js";

const found = (typed: string, currency?: string) => {
  const match = findContract(typed, currency);
  return match.kind === "found" ? match.contract.id : match.kind;
};

describe("findContract", () => {
  it.each([
    ["AP", "ASX:AP"],
    ["spi", "ASX:AP"],
    ["SPI 200 futures", "ASX:AP"],
    ["asx 200", "ASX:AP"],
    ["S&P", "CME:ES"],
    ["s&p500", "CME:ES"],
    ["emini", "CME:ES"],
    ["SP", "CME:SP"],
    ["full-size s&p", "CME:SP"],
    ["MES", "CME:MES"],
    ["MME", "ICE Futures U.S.:MME"],
    ["ftse", "ICE Futures Europe:Z"],
    ["ftse mib", "Euronext Milan (IDEM):FIB"],
    ["ftse china a50", "SGX:CN"],
    ["dax", "Eurex:FDAX"],
    ["mini dow", "CBOT:YM"],
    ["micro dow", "CBOT:MYM"],
    ["MINI", "Euronext Milan (IDEM):MINI"],
    ["sgx nifty", "NSE IX (GIFT City):GIFTNIFTY"],
    ["kospi", "KRX:KOSPI200"],
    ["CME:ES", "CME:ES"],
  ])("%s is %s", (typed, id) => expect(found(typed)).toBe(id));

  it("lets the portfolio's currency decide where several exchanges list the index", () => {
    expect([found("nikkei"), found("nikkei", "USD"), found("nifty", "USD"), found("nifty", "INR")]).toEqual([
      "OSE:NK225",
      "CME:NKD",
      "NSE IX (GIFT City):GIFTNIFTY",
      "NSE:NIFTY",
    ]);
  });

  it.each(["stoxx 50", "tsx"])("asks which %s is meant", (typed) => expect(found(typed)).toBe("ambiguous"));

  it("asks a Swiss portfolio which SPI is meant", () => {
    expect(found("spi", "CHF")).toBe("ambiguous");
    expect(found("spi", "AUD")).toBe("ASX:AP");
  });

  it.each([
    ["nasdak", "CME:NQ"],
    ["spi20", "ASX:AP"],
    ["euro stox 50", "Eurex:FESX"],
  ])("only suggests for the slip %s", (typed, id) => {
    const match = findContract(typed);
    expect(match.kind).toBe("unknown");
    expect(match.kind === "unknown" && match.suggestions.map((row) => row.id)).toContain(id);
  });

  it.each(["MEZ", "EX", "", " ", "😀", "a", "constructor", "__proto__", "x".repeat(5000)])(
    "never turns %j into a contract",
    (typed) => expect(found(typed)).toBe("unknown"),
  );
});

describe("searchContracts", () => {
  const symbols = (typed: string) => searchContracts(typed).map(({ symbol }) => symbol);

  it("finds by symbol, alias, index, exchange and currency", () => {
    expect(symbols("es")[0]).toBe("ES");
    expect(symbols("footsie")[0]).toBe("Z");
    expect(symbols("russell").slice(0, 2)).toEqual(["RTY", "M2K"]);
    expect(symbols("asx").slice(0, 2)).toEqual(["AP", "AM"]);
    expect(symbols("jpy")).toContain("NK225");
    expect(symbols("eurex dax")).toEqual(expect.arrayContaining(["FDAX", "FDXM", "FDXS"]));
  });

  it("puts listed and verified contracts before others", () => {
    const all = symbols("s&p 500");
    expect(all.indexOf("ES")).toBeLessThan(all.indexOf("SP"));
  });

  it("starts with the default contract when nothing is typed, and finds nothing for nonsense", () => {
    expect(symbols("")[0]).toBe("AP");
    expect(symbols("qqqqqq")).toEqual([]);
  });
});
