import { urlIn } from "./attachedFiles.js";
import type { Context, RawOptions, View } from "./command.js";
import type { Remembered } from "./memory.js";
import { needsNoFile } from "./reply/controls.js";
import { recalledFacts, recalledLines } from "./reply/recalledLines.js";
import { refusal } from "./reply/refusal.js";
import { type Draft, inFull, type Reply } from "./reply/reply.js";
import type { Options } from "./request/option.js";
import { type Problem, toProblem } from "./request/problem.js";
import { recall } from "./request/recall.js";
import { after, orElse, type Soon } from "./request/soon.js";
import { problemsOf, requestSchema, texts, withTyped } from "./requestSchema.js";
import { StoreError } from "./store/storeError.js";
import { whoSees } from "./visibility.js";

/** What answers a request, once its options are read. */
export type Work = (request: unknown, context: Context) => Soon<Draft>;

/** What answering needs of a command. */
interface Answerable {
  readonly name: string;
  readonly options: Options;
  readonly examples: readonly string[];
  readonly changes: boolean;
  readonly alwaysPrivate: boolean;
  readonly forChannel: boolean;
  readonly personal: boolean;
  /** Whether its answers hold the person's amounts. */
  readonly hasAmounts: boolean;
  readonly work: (view: View) => Work;
}

/**
 * Answers options once: filled in from memory, read, worked out, and told what was filled in and who sees it. Bad input
 * is answered too; only faults of ours are thrown.
 */
export function answering(command: Answerable) {
  const { name, options, examples, changes } = command;
  const schema = requestSchema(options);
  return (typed: RawOptions, memory: Remembered, context: Context, view: View): Soon<Reply> => {
    const known = texts(typed);
    const refused = (problems: readonly Problem[]) =>
      refusal({ name, options, examples, changes, raw: known, problems });
    const answered = (): Soon<Reply> => {
      const memories = recall(known, options, memory);
      const filled = Object.fromEntries(memories.recalled.map(({ option, text }) => [option, text]));
      const { portfolio } = memory;
      const raw = { ...typed, ...filled, ...(portfolio === undefined ? {} : { portfolio }) };
      const parsed = schema.safeParse(raw);
      if (!parsed.success) return refused(problemsOf(parsed.error, raw));
      const seen = whoSees(parsed.data.private as boolean | undefined, memory, { ...command, asker: context.asker });
      // A copy for others tells nothing of what was saved.
      const lines = view === "shared" ? [] : [...recalledLines(memories, memory), ...seen.lines];
      const finished = (draft: Draft): Reply => {
        const reply = shownTo(seen.private, draft, name, urlIn(typed));
        if (lines.length === 0) return reply;
        const facts = { ...reply.facts, ...recalledFacts(memories, memory) };
        return { ...reply, summary: [...reply.summary, ...lines], facts };
      };
      return after(command.work(view)(parsed.data, { ...context, memory }), finished);
    };
    return orElse(answered, (error) => refused([withTyped(problemOf(error, "", context), typed)]));
  };
}

/** A draft as one person's answer, or as the channel's, which leads nobody back to the person's file. */
function shownTo(isPrivate: boolean, draft: Draft, command: string, url: string | undefined): Reply {
  const given = { command, private: isPrivate };
  if (url === undefined) return inFull(draft, given);
  if (isPrivate) return inFull(draft, { ...given, source: url });
  const reply = inFull(draft, given);
  return { ...reply, controls: reply.controls.filter(needsNoFile) };
}

/** An error as a problem to tell the person; the store's go to the log as well. @throws the error when it is a fault of ours */
export function problemOf(error: unknown, field: string, { report }: Context): Problem {
  const problem = toProblem(error, field);
  if (problem === undefined) throw error;
  if (error instanceof StoreError) report?.(error);
  return problem;
}
