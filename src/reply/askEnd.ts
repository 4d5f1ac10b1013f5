import { Decimal, quotient } from "../computation/decimal.js";
import type { Profit } from "../study/question/partAsks.js";
import type { Solved } from "../study/question/solvePart.js";
import * as format from "./format.js";
import type { Facts } from "./reply.js";

type MovedSolved = Extract<Solved, { readonly kind: "hedge" | "effect" }>;

const moveOf = (solved: MovedSolved) => (solved.kind === "hedge" ? solved.outcome.move : solved.move);

/** Whether what is hedged is still to be bought: its profit is what it costs less. */
function isBought({ part: { options, isCash } }: MovedSolved): boolean {
  return isCash !== true && options.beta === "0" && options.target !== undefined && options.target !== "0";
}

/** The profits that a part asks for, as it asks for them: in money, as what is worth then, as returns, or as a price. */
export function profitText(solved: MovedSolved, profits: readonly Profit[]): string {
  if (solved.part.end === "price") return priceText(solved);
  return profits.map((whose) => `${nameOf(whose, solved)} ${amountText(whose, solved)}`).join(", ");
}

function nameOf(whose: Profit, solved: MovedSolved): string {
  if (whose === "portfolio" && solved.part.isCash === true) return "interest";
  return whose === "portfolio" && isBought(solved) ? "purchase" : whose;
}

function amountText(whose: Profit, solved: MovedSolved): string {
  const { unhedgedPnl, futuresPnl, hedgedPnl } = moveOf(solved);
  const { portfolioValue, portfolioCurrency } = solved.request;
  const change = { portfolio: unhedgedPnl, futures: futuresPnl, net: hedgedPnl }[whose];
  const money = format.signedMoney(change, portfolioCurrency);
  if (whose === "futures" || isBought(solved)) return money;
  if (solved.part.end === "value") return `${format.money(portfolioValue.plus(change), portfolioCurrency)} (${money})`;
  if (solved.part.end === "return") return `${format.signedPercent(quotient(change, portfolioValue))} (${money})`;
  return money;
}

/** What is paid or received once the futures' result is counted: for one share where their number is told. */
function priceText(solved: MovedSolved): string {
  const { portfolioCurrency } = solved.request;
  const net = format.signedMoney(moveOf(solved).hedgedPnl, portfolioCurrency);
  const each = perShare(solved);
  const price = each === undefined ? totalOf(solved) : each;
  return `effective price ${format.money(price, portfolioCurrency)}${each === undefined ? " in all" : " a share"} (net ${net})`;
}

function totalOf(solved: MovedSolved): Decimal {
  const { hedgedPnl } = moveOf(solved);
  const { portfolioValue } = solved.request;
  return isBought(solved) ? portfolioValue.minus(hedgedPnl) : portfolioValue.plus(hedgedPnl);
}

function perShare(solved: MovedSolved): Decimal | undefined {
  const { shares } = solved.part;
  return shares === undefined ? undefined : quotient(totalOf(solved), new Decimal(shares));
}

/** What a part asks of the end, for programs. */
export function endFacts(solved: MovedSolved): Facts {
  const { portfolioValue } = solved.request;
  const { unhedgedPnl, hedgedPnl } = moveOf(solved);
  const each = perShare(solved);
  switch (solved.part.end) {
    case "value":
      return {
        portfolioValueAfter: format.exact(portfolioValue.plus(unhedgedPnl)),
        hedgedValue: format.exact(portfolioValue.plus(hedgedPnl)),
      };
    case "return":
      return {
        portfolioReturn: format.exact(quotient(unhedgedPnl, portfolioValue)),
        hedgedReturn: format.exact(quotient(hedgedPnl, portfolioValue)),
      };
    case "price":
      return {
        effectiveCost: format.exact(totalOf(solved)),
        effectivePrice: each === undefined ? undefined : format.exact(each),
      };
    default:
      return {};
  }
}
