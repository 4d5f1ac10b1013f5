import type { BetaWarning } from "../scenario/betaWarnings.js";
import { beta, number, percent, probability, signedPercent } from "./measured.js";
import type { CaveatText } from "./reply.js";

/** A doubt that the data give reason for, as a sentence with its numbers. */
export function betaWarningText(warning: BetaWarning): CaveatText {
  return { code: warning.code, text: sentence(warning) };
}

const SHORT: Readonly<Record<BetaWarning["code"], string>> = {
  "few-observations": "few pairs",
  "low-fit": "low R²",
  unstable: "unstable halves",
  stale: "stale prices",
  "improbable-return": "an improbable return",
  extreme: "one pair decides",
  "robust-wider": "uneven errors",
  "same-series": "the same series twice",
  "not-from-zero": "zero within the interval",
};

/** All doubts in a few words, for the top of an answer; each is told in full below it. */
export function doubtLine(warnings: readonly BetaWarning[]): readonly string[] {
  if (warnings.length === 0) return [];
  return [`Doubts, told below: ${warnings.map(({ code }) => SHORT[code]).join(", ")}.`];
}

function sentence(warning: BetaWarning): string {
  switch (warning.code) {
    case "few-observations":
      return `Only ${warning.observations} pairs: the interval trusts that returns are well behaved, and so few cannot show it.`;
    case "low-fit":
      return `R² ${number(warning.rSquared)} is low: the index explains ${percent(warning.rSquared, 0)} of the variance; a full hedge leaves ${percent(warning.volatilityLeft, 0)} of the volatility.`;
    case "unstable":
      return `Unstable: beta ${beta(warning.first)} in the first half, ${beta(warning.second)} in the second; by chance alone betas differ so much with p = ${probability(warning.pValue)}.`;
    case "stale": {
      const use =
        warning.dimson === undefined
          ? ""
          : ` With the neighbouring periods it is ${beta(warning.dimson.beta)} (adjust:${warning.dimson.leads === 1 ? "dimson_lead" : "dimson"}).`;
      return `Stale prices? ${percent(warning.share, 0)} of the asset's returns are exactly zero, which drags beta down.${use}`;
    }
    case "improbable-return":
      return `Improbable: the ${warning.series} moved ${signedPercent(warning.value)} on ${warning.date}. A wrong price, a split, or a code for a missing value?`;
    case "extreme":
      return `One pair decides a lot: without ${warning.date} beta is ${beta(warning.betaWithout)}.`;
    case "robust-wider":
      return `The robust (HAC) standard error is ${number(warning.ratio, 1)} times the ordinary one: errors are uneven or follow each other, so the interval is too narrow.`;
    case "same-series":
      return "Beta 1 and R² 1: the two columns are the same series. Is the index chosen as asset?";
    case "not-from-zero":
      return "The interval holds zero: this file does not show that the portfolio moves with this index at all.";
  }
}
