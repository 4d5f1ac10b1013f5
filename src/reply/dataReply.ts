import { writeCommandLine } from "../request/commandLine.js";
import type { DataScope } from "../request/dataOptions.js";
import type { Counts, Erased } from "../store/store.js";
import { confirmButton } from "./controls.js";
import type { Draft } from "./reply.js";

type Stored = Readonly<Record<string, unknown>>;

/** All that is stored, as a file. */
export function exportReply(scope: DataScope, stored: Stored): Draft {
  const content = new TextEncoder().encode(`${JSON.stringify(stored, null, 2)}\n`);
  const counts = countsIn(stored);
  return {
    title: scope === "me" ? "All that is stored of you" : "All that is stored of this server",
    summary: [
      counts.length === 0 ? "Nothing is stored." : `${counts.join(", ")}, in the file.`,
      "Questions that you ask, files and their answers are not stored: they stand in Discord's messages alone.",
    ],
    sections: [],
    facts: { stored: JSON.stringify(stored) },
    receipt: writeCommandLine("data export", { scope }),
    file: {
      name: scope === "me" ? "hedge-desk-my-data.json" : "hedge-desk-server-data.json",
      content,
      description: "Everything that is stored, as JSON",
    },
  };
}

/** What would go, and the button that does it. */
export function eraseQuestion(scope: DataScope, stored: Stored): Draft {
  const counts = countsIn(stored);
  return {
    title:
      scope === "me" ? "Delete everything that is stored of you?" : "Delete everything that is stored of this server?",
    tone: "problem",
    summary: [
      counts.length === 0
        ? "Nothing is stored now."
        : `That is ${counts.join(", ")}. It goes at once and cannot be brought back.`,
      ...REMAINS[scope],
      "Nothing has been deleted yet. /data export gives you a copy first.",
    ],
    sections: [],
    facts: { deleted: false },
    receipt: writeCommandLine("data delete", { scope }),
    controls: [confirmButton("Delete all of it")],
  };
}

/** What was deleted, and what remains. */
export function erasedReply(scope: DataScope, { deleted, unlinked }: Erased): Draft {
  const kept = told({ ...unlinked });
  return {
    title: scope === "me" ? "Everything stored of you is deleted" : "Everything stored of this server is deleted",
    summary: [
      `Deleted: ${told({ ...deleted }).join(", ") || "nothing was stored"}.`,
      ...(kept.length === 0 ? [] : [`Kept for the server, without your id: ${kept.join(", ")}.`]),
      ...REMAINS[scope],
    ],
    sections: [],
    facts: { deleted: { ...deleted }, unlinked: { ...unlinked } },
    receipt: writeCommandLine("data export", { scope }),
  };
}

/** What deleting does not reach, and for how long. */
const REMAINS: Readonly<Record<DataScope, readonly string[]>> = {
  me: [
    "Portfolios that you shared with a server belong to it and stay, without your id; take them back first with /portfolio personal, or delete them.",
    "Messages stay in Discord until they are deleted there. Backups that whoever runs the bot has made keep a copy for as long as they keep them; logs hold no amounts.",
  ],
  server: [
    "What members keep for themselves is theirs and stays. Messages stay in Discord until they are deleted there.",
    "Backups that whoever runs the bot has made keep a copy for as long as they keep them; logs hold no amounts.",
  ],
};

/** Rows as people call them, one and several; the names are those of an export and of what is counted alike. */
const ROWS: Readonly<Record<keyof Counts, readonly [string, string]>> = {
  portfolios: ["portfolio", "portfolios"],
  trades: ["trade", "trades"],
  changes: ["change", "changes"],
  settings: ["setting", "settings"],
  quizOptIns: ["wish to keep quiz scores", "wishes to keep quiz scores"],
  quizAnswers: ["quiz answer", "quiz answers"],
  quizScores: ["row on a quiz leaderboard", "rows on quiz leaderboards"],
  groupAnswers: ["answer to a group question", "answers to group questions"],
};

function countsIn(stored: Stored): readonly string[] {
  const rows = Object.entries(stored).map(([name, rows]) => [name, Array.isArray(rows) ? rows.length : 0] as const);
  return told(Object.fromEntries(rows));
}

function told(counts: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(ROWS).flatMap(([name, [one, several]]) => {
    const count = counts[name] ?? 0;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
  });
}
