import type { BetaAnalysis } from "../analysis/betaAnalysis.js";
import type { BetaFileWords } from "../request/betaFileRequest.js";
import { type Button, type Control, saveButton } from "./controls.js";
import { frequencyButtons } from "./frequencyButtons.js";

/** What stands under a beta from a file: the other picture, other frequencies, the hedge, the series as a file. */
export function betaFileControls({ rolling, series }: BetaAnalysis, { chart }: BetaFileWords): readonly Control[] {
  const picture: Button =
    chart === "rolling"
      ? { kind: "button", action: "set", label: "Scatter", sets: "chart:scatter" }
      : { kind: "button", action: "set", label: "Rolling", sets: "chart:rolling" };
  return [
    ...(rolling === undefined && chart !== "rolling" ? [] : [picture]),
    ...frequencyButtons(series),
    { kind: "button", action: "hedge", label: "Hedge with this beta" },
    { kind: "button", action: "csv", label: "CSV" },
    { kind: "button", action: "edit", label: "Edit" },
    { kind: "button", action: "share", label: "Share" },
    saveButton,
  ];
}
