import type { ContractRow } from "../../catalogue/contractRow.js";
import { contracts, isOffered, isSized, type SizedContract } from "../../catalogue/contracts.js";
import { Decimal } from "../../computation/decimal.js";
import type { Draw } from "./draw.js";
import type { Level } from "./topics.js";

/** A real contract at a price made up for a question, near where its index once stood. */
export interface Market {
  readonly contract: SizedContract;
  readonly futuresPrice: Decimal;
  readonly multiplier: Decimal;
  readonly tickSize: Decimal;
}

type Askable = SizedContract & Required<Pick<ContractRow, "level" | "tickSize">>;

function isAskable(contract: ContractRow): contract is Askable {
  const { level, tickSize } = contract;
  return isOffered(contract) && isSized(contract) && level !== undefined && tickSize !== undefined;
}

/** Contracts that questions are about: active, verified, and with an idea of their price. */
const askable: readonly Askable[] = contracts.filter(isAskable);

/** A contract, perhaps of some only, and a price: round for beginners, else on the contract's tick. */
export function drawMarket(draw: Draw, level: Level, isWanted: (contract: SizedContract) => boolean = any): Market {
  const contract = draw.pick(askable.filter(isWanted));
  const near = new Decimal(contract.level.value).times(draw.integer(900, 1100)).dividedBy(1000);
  const futuresPrice = level === 1 ? near.toSignificantDigits(2) : near.toNearest(contract.tickSize);
  return {
    contract,
    futuresPrice,
    multiplier: new Decimal(contract.multiplier),
    tickSize: new Decimal(contract.tickSize),
  };
}

const any = () => true;
