import { DomainError } from "../computation/domainError.js";
import type { Attachment } from "../request/attachment.js";
import type { BetaQuestion } from "../request/betaFileRequest.js";
import type { HoldingsFileRead, HoldingsQuestion } from "../request/holdingsFile.js";
import { InputError } from "../request/inputError.js";
import type { MinvarQuestion } from "../request/minvarRequest.js";
import type { MixQuestion } from "../request/mixRequest.js";
import type { VarFileQuestion } from "../request/varFileRequest.js";
import { inTurn } from "../threads/inTurn.js";
import { ThreadError } from "../threads/threadError.js";
import { threadScript } from "../threads/threadScript.js";
import type { BetaAnalysis } from "./betaAnalysis.js";
import type { MinvarAnalysis } from "./minvarAnalysis.js";
import type { MixAnalysis } from "./mixAnalysis.js";
import type { VarAnalysis } from "./varAnalysis.js";
import type { Outcome, Work } from "./work.js";

/** Works out what people's files hold. */
export interface Analyst {
  /** @throws {@link InputError} or {@link DomainError} for a file that cannot be had or holds no answer */
  readonly beta: (file: Attachment, question: BetaQuestion) => Promise<BetaAnalysis>;
  /** @throws {@link InputError} or {@link DomainError} likewise */
  readonly minvar: (file: Attachment, question: MinvarQuestion) => Promise<MinvarAnalysis>;
  /** @throws {@link InputError} or {@link DomainError} likewise */
  readonly mix: (file: Attachment, question: MixQuestion) => Promise<MixAnalysis>;
  /** @throws {@link InputError} or {@link DomainError} likewise */
  readonly var: (file: Attachment, question: VarFileQuestion) => Promise<VarAnalysis>;
  /** @throws {@link InputError} likewise */
  readonly holdings: (file: Attachment, question?: HoldingsQuestion) => Promise<HoldingsFileRead>;
}

/** What an analyst may be told; the defaults are meant for a bot. */
interface AnalystOptions {
  /** How long one file may take, not counting its download and its wait: 10,000. */
  readonly timeoutMs?: number;
  /** How many files may be under way at once, whether they download, wait or are worked on: 10. */
  readonly mostFiles?: number;
  /** How large the thread's heap may grow, buffers not counted: 512. */
  readonly megabytes?: number;
  /** The thread's script. */
  readonly worker?: URL;
}

/**
 * An analyst with one thread, started with its first file, which is worked on there whatever it is: a file that hangs,
 * crashes or takes too much memory is refused, and the next one gets a new thread. A person has one file at a time.
 * Closing it answers all who wait.
 */
export function fileAnalyst(options: AnalystOptions = {}): Analyst & { readonly close: () => Promise<void> } {
  const { timeoutMs = 10_000, mostFiles = 10, megabytes = 512, worker } = options;
  const script = worker === undefined ? threadScript("analysis/worker") : { script: worker };
  const thread = inTurn<Work, Outcome>({ ...script, megabytes, timeoutMs, mostWaiting: mostFiles });
  const owners = new Set<string>();
  let underWay = 0;
  let stop: () => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new InputError("file-stopping"));
  });
  stopped.catch(() => {});

  const workOut = async (file: Attachment, make: (bytes: Uint8Array) => Work) => {
    const { owner = "" } = file;
    if (owner !== "" && owners.has(owner)) throw new InputError("file-one-at-a-time", {}, "file");
    if (underWay >= mostFiles) throw new InputError("file-busy", {}, "file");
    underWay += 1;
    owners.add(owner);
    try {
      const worked = file.read().then((bytes) => thread.ask(make(bytes)));
      const outcome = await Promise.race([worked, stopped]);
      if ("input" in outcome) throw new InputError(outcome.input.code, outcome.input.details, outcome.input.field);
      if ("domain" in outcome) throw new DomainError(outcome.domain.code, outcome.domain.field);
      return outcome.found;
    } catch (error) {
      throw refusalOf(error);
    } finally {
      underWay -= 1;
      owners.delete(owner);
    }
  };

  return {
    beta: async (file, question) =>
      (await workOut(file, (bytes) => ({ kind: "beta", bytes, question }))) as BetaAnalysis,
    minvar: async (file, question) =>
      (await workOut(file, (bytes) => ({ kind: "minvar", bytes, question }))) as MinvarAnalysis,
    mix: async (file, question) => (await workOut(file, (bytes) => ({ kind: "mix", bytes, question }))) as MixAnalysis,
    var: async (file, question) => (await workOut(file, (bytes) => ({ kind: "var", bytes, question }))) as VarAnalysis,
    holdings: async (file, question = {}) =>
      (await workOut(file, (bytes) => ({ kind: "holdings", bytes, question }))) as HoldingsFileRead,
    close: () => {
      stop();
      return thread.close();
    },
  };
}

/** What a person is told when a file was more than the thread could do; anything else stays a fault. */
function refusalOf(error: unknown): unknown {
  if (error instanceof InputError && error.field === undefined)
    return new InputError(error.code, error.details, "file");
  if (!(error instanceof ThreadError)) return error;
  if (error.code === "closed") return new InputError("file-stopping", {}, "file");
  if (error.code === "busy") return new InputError("file-busy", {}, "file");
  if (error.code === "timed-out") return new InputError("file-timed-out", {}, "file");
  const outOfMemory = (error.cause as { code?: unknown } | undefined)?.code === "ERR_WORKER_OUT_OF_MEMORY";
  return outOfMemory ? new InputError("file-heavy", {}, "file") : error;
}
