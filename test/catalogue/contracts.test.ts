import { describe, expect, it } from "vitest";
import { aliasClashes } from "../../src/catalogue/aliasClashes.js";
import { contractById, contracts, DEFAULT_CONTRACT, isOffered, relatives } from "../../src/catalogue/contracts.js";
import { Decimal } from "../../src/computation/decimal.js";

const isoCurrencies = Intl.supportedValuesOf("currency");

describe("every row of the catalogue", () => {
  it.each(contracts.map((contract) => [contract.id, contract] as const))("%s holds together", (_, contract) => {
    const { multiplier, tickSize, tickValue, parent, currency } = contract;
    expect(isoCurrencies).toContain(currency);
    if (multiplier !== undefined) expect(new Decimal(multiplier).greaterThan(0)).toBe(true);
    if (multiplier !== undefined && tickSize !== undefined) {
      expect(new Decimal(tickSize).times(multiplier).toFixed()).toBe(tickValue);
    }
    if (parent !== undefined) {
      const larger = contractById(parent.id);
      expect(larger?.family).toBe(contract.family);
      expect(larger?.currency).toBe(currency);
      const ratio = new Decimal(larger?.multiplier ?? 0).dividedBy(multiplier ?? 1);
      expect(ratio.toFixed()).toBe(parent.contractsPerParent);
    }
    expect(contract.sources.length).toBeGreaterThan(0);
    expect(contract.asOf).not.toBe("");
    expect(contract.verified || (contract.unverifiedFields?.length ?? 0) > 0).toBe(true);
    if (contract.status === "delisted") expect(contract.successor).toBeDefined();
  });
});

describe("the catalogue", () => {
  it("has unique ids and symbols", () => {
    expect(new Set(contracts.map(({ id }) => id)).size).toBe(contracts.length);
    expect(new Set(contracts.map(({ symbol }) => symbol)).size).toBe(contracts.length);
  });

  it("gives no alias to two contracts", () => {
    const aliases = contracts.flatMap((contract) => contract.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
  });

  it("nests the sizes of a family, so that combinations can be split greedily", () => {
    for (const contract of contracts.filter(isOffered)) {
      for (const smaller of relatives(contract).filter(isOffered)) {
        const ratio = new Decimal(contract.multiplier ?? 0).dividedBy(smaller.multiplier ?? 1);
        expect(ratio.isInteger() || new Decimal(1).dividedBy(ratio).isInteger(), `${contract.id} ${smaller.id}`).toBe(
          true,
        );
      }
    }
  });

  it("names only contracts that exist as successors and in clashes", () => {
    const named = [
      ...contracts.flatMap(({ successor }) => (successor === undefined ? [] : [successor.id])),
      ...aliasClashes.flatMap(({ means }) => means),
    ];
    expect(named.filter((id) => contractById(id) === undefined)).toEqual([]);
  });

  it("offers the default contract", () => {
    const row = contracts.find(({ symbol }) => symbol === DEFAULT_CONTRACT);
    expect(row !== undefined && isOffered(row)).toBe(true);
    expect(row?.multiplier).toBe("25");
  });

  it("records the S&P 500's $250 as delisted, converted five to one", () => {
    const row = contractById("CME:SP");
    expect([row?.multiplier, row?.delistedOn, row?.successor?.contractsPerOld]).toEqual(["250", "2021-09-17", "5"]);
  });
});
