import type { Reply } from "../reply/reply.js";

/**
 * A reply as one line of JSON, for programs. A fault keeps its kind, so that nobody takes it for a refusal.
 *
 * @example
 * {"command":"hedge","kind":"answer","title":"Short 60 SPI 200 futures","facts":{"contracts":"-60",...},...}
 */
export function replyJson(reply: Reply): string {
  const { command, kind, title, facts, caveats, receipt, code, field, summary } = reply;
  const problem = kind === "answer" ? {} : { code, field, message: summary.join(" "), corrected: corrections(reply) };
  return JSON.stringify({ command, kind, title, facts, caveats, receipt, ...problem });
}

function corrections({ sections }: Reply): readonly string[] {
  return sections.flatMap(({ commands }) => commands ?? []);
}
