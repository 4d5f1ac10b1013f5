import { withPeople } from "../reply/person.js";
import { RECEIPT_HEADING, type Reply } from "../reply/reply.js";

/** A reply as plain text, for a terminal: the same words, tables and lines as in Discord, and nothing else. */
export function replyText(reply: Reply): string {
  return withPeople(wholeText(reply), (id) => id);
}

function wholeText(reply: Reply): string {
  const sections = reply.sections.map(({ heading, table = [], lines = [], commands = [] }) =>
    [heading, ...table.map(indent), ...lines.map(indent), ...commands.map(indent)].join("\n"),
  );
  const caveats = reply.caveats.map(({ text }) => `  • ${text}`);
  const answered = reply.kind === "answer" && reply.receipt.includes(":");
  return [
    [reply.title, ...reply.summary].join("\n"),
    ...sections,
    ...(caveats.length === 0 ? [] : [[reply.caveatsHeading, ...caveats].join("\n")]),
    ...(answered ? [[RECEIPT_HEADING, indent(reply.receipt)].join("\n")] : []),
    ...(reply.footer === undefined ? [] : [reply.footer]),
  ].join("\n\n");
}

function indent(line: string): string {
  return `  ${line}`;
}
