import type { Decimal } from "../computation/decimal.js";
import { exactContracts } from "../computation/exactContracts.js";
import { withContracts } from "../computation/hedgePosition.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import { perMillion } from "../request/perMillion.js";
import { marketMove } from "../scenario/marketMove.js";
import { mixOutcome } from "../scenario/mixOutcome.js";
import { tryButton } from "./controls.js";
import * as format from "./format.js";
import { mixReceipt } from "./mixRecord.js";
import type { MixAnswer } from "./mixReply.js";
import { betaTerm, betaText, legName, legTitle } from "./mixSections.js";
import { type Draft, EDUCATION_FOOTER, type Section } from "./reply.js";

const PLACES = ["first", "second"] as const;

/** A hedge with two futures for others to see: counts for each million, results in percent, no amounts and no file. */
export function sharedMixReply({ request: real, words }: MixAnswer): Draft {
  const short = (hedge: HedgeRequest) => ({ ...perMillion(hedge), beta: hedge.beta.toDecimalPlaces(4) });
  const request = { first: short(real.first), second: short(real.second), notes: [] };
  const { first } = request;
  const legs = PLACES.map((place) => {
    const hedge = request[place];
    const position = withContracts(hedge, exactContracts(hedge));
    return { place, hedge, position, move: marketMove(position, hedge.marketMove) };
  });
  const million = format.money(first.portfolioValue, first.portfolioCurrency);
  const share = (amount: Decimal) => format.signedPercent(amount.dividedBy(first.portfolioValue));
  const counts = legs.map(
    ({ place, hedge, position }) =>
      `${format.position(position.contracts.toSignificantDigits(3))} ${legTitle(hedge, place)}`,
  );
  return {
    title: `For each ${million}: ${counts.join(" and ")}`,
    summary: legs.map(
      ({ place, hedge }) =>
        `${legName(hedge, place)}: beta ${betaText(hedge)} to ${format.beta(hedge.targetBeta)}, future at ${format.number(hedge.futuresPrice)}.`,
    ),
    sections: [
      {
        heading: `Index ${format.signedPercent(first.marketMove)}, of portfolio value`,
        table: legs.map(({ place, hedge, move }) => format.row(legName(hedge, place), share(move.unhedgedPnl))),
        lines: ["Unhedged, the other index still; the exact counts leave the targets."],
      },
    ],
    caveats: [
      { code: "idiosyncratic", text: "Idiosyncratic risk stays: the index hedges do not touch it." },
      { code: "joint-betas", text: "Both betas must come from one regression on both indices." },
    ],
    facts: Object.fromEntries(
      legs.map(({ place, position }) => [
        place === "first" ? "exactContractsPerMillion" : "exactContractsPerMillion2",
        format.exact(position.contracts),
      ]),
    ),
    receipt: mixReceipt({ request, words, outcome: mixOutcome(request) }),
    footer: EDUCATION_FOOTER,
    controls: [tryButton],
  };
}

/** The formula with the numbers of both futures put in. */
export function mixWorking(answer: MixAnswer): Draft {
  const { request, outcome } = answer;
  return {
    title: "Working: two futures, one at a time",
    summary: [
      "R = α + β₁ R₁ + β₂ R₂ + ε, and each future moves with its own index alone: N*ᵢ = (β*ᵢ − βᵢ) × V_P ÷ (V_Fᵢ × fxᵢ).",
    ],
    sections: PLACES.map((place) => legWorking(request[place], outcome[place], place)),
    facts: {},
    receipt: mixReceipt(answer),
    footer:
      "Hull, Options, Futures, and Other Derivatives, 11th ed., §3.5; Bodie, Kane and Marcus, Investments, ch. 10",
  };
}

function legWorking(
  hedge: HedgeRequest,
  { position, move }: MixAnswer["outcome"]["first"],
  place: "first" | "second",
): Section {
  const { contract, portfolioCurrency, futuresPrice, fx } = hedge;
  const cash = (amount: Decimal) => format.money(amount, portfolioCurrency);
  const multiplier = format.money(contract.multiplier, contract.currency);
  const rate = fx.equals(1) ? "" : ` × fx ${format.input(fx)}`;
  const name = legTitle(hedge, place);
  const r = format.signedPercent(move.marketMove);
  return {
    heading: name.charAt(0).toUpperCase() + name.slice(1),
    lines: [
      `V_F = ${format.number(futuresPrice)} × ${multiplier}${rate} = ${cash(position.contractExposure)}`,
      `N* = (${format.input(hedge.targetBeta)} − ${betaTerm(hedge)}) × ${cash(position.portfolioValue)} ÷ ${cash(position.contractExposure)} = ${format.number(position.exactContracts, 6)}, to the nearest: ${format.position(position.contracts)}`,
      `Beta after = ${format.beta(position.betaAfter.toDecimalPlaces(6))}`,
      `Index ${r}: ${format.signedMoney(move.unhedgedPnl, portfolioCurrency)} ${format.signedMoney(move.futuresPnl, portfolioCurrency)} = ${format.signedMoney(move.hedgedPnl, portfolioCurrency)}`,
    ],
  };
}
