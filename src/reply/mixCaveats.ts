import type { Caveat } from "../scenario/caveats.js";
import { caveatText } from "./caveatText.js";
import * as format from "./format.js";
import { beta, number } from "./measured.js";
import type { MixAnswer } from "./mixReply.js";
import { legTitle } from "./mixSections.js";
import type { CaveatText } from "./reply.js";

/** Told of each future by itself; the rest is of the portfolio. */
const OF_EACH: readonly Caveat["code"][] = ["basis", "rounding", "currency"];
/** Worded here, as of two indices. */
const OWN_WORDS: readonly Caveat["code"][] = ["variation-margin", "idiosyncratic-unknown"];
/** From here on the betas' errors are more than twice what indices apart would leave. */
const MOVE_TOGETHER = 5;

/** What a hedge with two futures does not remove: of the portfolio once, of each future by its name, and of their betas. */
export function mixCaveats(answer: MixAnswer): readonly CaveatText[] {
  const { request, outcome } = answer;
  const each = (["first", "second"] as const).map((place) => {
    const { contract, portfolioCurrency } = request[place];
    const setting = { currency: portfolioCurrency, underlying: contract.row?.underlying };
    return { place, setting, caveats: outcome[place].caveats };
  });
  const [first] = each;
  const shared = (first?.caveats ?? []).filter(({ code }) => ![...OF_EACH, ...OWN_WORDS].includes(code));
  const own = each.flatMap(({ place, setting, caveats }) =>
    caveats
      .filter(({ code }) => OF_EACH.includes(code))
      .map((caveat) => {
        const told = caveatText(caveat, setting);
        const name = legTitle(request[place], place);
        return { ...told, text: `${name.charAt(0).toUpperCase()}${name.slice(1)}. ${told.text}` };
      }),
  );
  return [
    ...togetherCaveats(answer),
    ...shared.flatMap((caveat) => (first === undefined ? [] : [caveatText(caveat, first.setting)])),
    ...own,
    ...cashCaveat(answer),
  ];
}

/** Variation margin of both futures, each index moving against its own. */
function cashCaveat({ request, outcome }: MixAnswer): readonly CaveatText[] {
  const { first, second } = outcome;
  const amount = first.move.futuresPnl.abs().plus(second.move.futuresPnl.abs());
  if (amount.isZero()) return [];
  const size = format.percent(request.first.marketMove.abs());
  const text = `Cash: if each index moves ${size} against its future, that calls for ${format.money(amount, request.first.portfolioCurrency)} of variation margin.`;
  return [{ code: "variation-margin", text, amount: format.exact(amount) }];
}

/** Betas belong together, and indices that move together make them unsure. */
function togetherCaveats({ analysis }: MixAnswer): readonly CaveatText[] {
  if (analysis === undefined)
    return [
      {
        code: "idiosyncratic-unknown",
        text: "Idiosyncratic risk stays, unsized: with file:, what neither index explains is measured too.",
      },
      {
        code: "joint-betas",
        text: "Both betas must come from one regression on both indices; two betas each measured alone count twice what the indices share.",
      },
    ];
  const { betas, correlation, varianceInflation, sum } = analysis.fit;
  if (varianceInflation < MOVE_TOGETHER) return [];
  const wider = number(Math.sqrt(varianceInflation), 1);
  const surer = betas.every(({ standardError }) => sum.standardError < standardError)
    ? ` Their sum, ${beta(sum.beta)} ± ${beta(sum.standardError)}, is surer: one future for both may do as well.`
    : "";
  return [
    {
      code: "collinear",
      text: `The indices move ${correlation > 0 ? "together" : "against each other"} (correlation ${number(correlation, 3)}): either beta's standard error is ${wider} times what it would be for indices apart.${surer}`,
    },
  ];
}
