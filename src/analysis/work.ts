import { DomainError } from "../computation/domainError.js";
import type { BetaQuestion } from "../request/betaFileRequest.js";
import { type HoldingsFileRead, type HoldingsQuestion, readHoldingsFile } from "../request/holdingsFile.js";
import { InputError } from "../request/inputError.js";
import type { MinvarQuestion } from "../request/minvarRequest.js";
import type { MixQuestion } from "../request/mixRequest.js";
import type { VarFileQuestion } from "../request/varFileRequest.js";
import { analyseBeta, type BetaAnalysis } from "./betaAnalysis.js";
import { analyseMinvar, type MinvarAnalysis } from "./minvarAnalysis.js";
import { analyseMix, type MixAnalysis } from "./mixAnalysis.js";
import { analyseVar, type VarAnalysis } from "./varAnalysis.js";

/** What a thread is asked: a file's bytes, and what to find in them. */
export type Work =
  | { readonly kind: "beta"; readonly bytes: Uint8Array; readonly question: BetaQuestion }
  | { readonly kind: "minvar"; readonly bytes: Uint8Array; readonly question: MinvarQuestion }
  | { readonly kind: "var"; readonly bytes: Uint8Array; readonly question: VarFileQuestion }
  | { readonly kind: "mix"; readonly bytes: Uint8Array; readonly question: MixQuestion }
  | { readonly kind: "holdings"; readonly bytes: Uint8Array; readonly question: HoldingsQuestion };

/** What comes of it. Errors lose their class between threads, so what they say is handed over as data. */
export type Outcome =
  | { readonly found: BetaAnalysis | MinvarAnalysis | MixAnalysis | VarAnalysis | HoldingsFileRead }
  | { readonly input: Pick<InputError, "code" | "details" | "field"> }
  | { readonly domain: Pick<DomainError, "code" | "field"> };

/** Does the work; a file that cannot be used is an outcome, anything else that is thrown a fault. */
export async function workOn(work: Work): Promise<Outcome> {
  try {
    return { found: await found(work) };
  } catch (error) {
    if (error instanceof InputError) return { input: { code: error.code, details: error.details, field: error.field } };
    if (error instanceof DomainError) return { domain: { code: error.code, field: error.field } };
    throw error;
  }
}

function found(work: Work): Promise<BetaAnalysis | MinvarAnalysis | MixAnalysis | VarAnalysis | HoldingsFileRead> {
  switch (work.kind) {
    case "beta":
      return analyseBeta(work.bytes, work.question);
    case "minvar":
      return analyseMinvar(work.bytes, work.question);
    case "var":
      return analyseVar(work.bytes, work.question);
    case "mix":
      return analyseMix(work.bytes, work.question);
    case "holdings":
      return readHoldingsFile(work.bytes, work.question);
  }
}
