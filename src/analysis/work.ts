import { DomainError } from "../computation/domainError.js";
import type { BetaQuestion } from "../request/betaFileRequest.js";
import { InputError } from "../request/inputError.js";
import type { MinvarQuestion } from "../request/minvarRequest.js";
import { analyseBeta, type BetaAnalysis } from "./betaAnalysis.js";
import { analyseMinvar, type MinvarAnalysis } from "./minvarAnalysis.js";

/** What a thread is asked: a file's bytes, and what to find in them. */
export type Work =
  | { readonly kind: "beta"; readonly bytes: Uint8Array; readonly question: BetaQuestion }
  | { readonly kind: "minvar"; readonly bytes: Uint8Array; readonly question: MinvarQuestion };

/** What comes of it. Errors lose their class between threads, so what they say is handed over as data. */
export type Outcome =
  | { readonly found: BetaAnalysis | MinvarAnalysis }
  | { readonly input: Pick<InputError, "code" | "details" | "field"> }
  | { readonly domain: Pick<DomainError, "code" | "field"> };

/** Does the work; a file that cannot be used is an outcome, anything else that is thrown a fault. */
export async function workOn(work: Work): Promise<Outcome> {
  try {
    const found =
      work.kind === "beta"
        ? await analyseBeta(work.bytes, work.question)
        : await analyseMinvar(work.bytes, work.question);
    return { found };
  } catch (error) {
    if (error instanceof InputError) return { input: { code: error.code, details: error.details, field: error.field } };
    if (error instanceof DomainError) return { domain: { code: error.code, field: error.field } };
    throw error;
  }
}
