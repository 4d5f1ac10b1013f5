import { writeCommandLine } from "../request/commandLine.js";
import type { StoreState } from "../store/store.js";
import * as format from "./format.js";
import type { Draft } from "./reply.js";

/** What `/status` tells. */
interface Status {
  readonly version: string;
  readonly commands: number;
  readonly contracts: number;
  readonly check: { readonly passed: number; readonly total: number };
  /** What state the store is in, where there is one. */
  readonly memory: StoreState | undefined;
  readonly connection?:
    | { readonly latencyMs?: number; readonly uptimeSeconds: number; readonly goneInteractions: number }
    | undefined;
}

/** Whether the bot is well: its version, its connection, and its arithmetic against published examples. */
export function statusReply({ version, commands, contracts, check, memory, connection }: Status): Draft {
  const sound = check.passed === check.total;
  const latency = connection?.latencyMs === undefined ? "not measured yet" : `${Math.round(connection.latencyMs)} ms`;
  return {
    title: titleOf(sound, memory),
    tone: sound && memory?.trouble === undefined ? "neutral" : "problem",
    summary: [`Hedge Desk ${version}, ${commands} commands, ${contracts} futures in the catalogue.`],
    sections: [
      {
        heading: "Self-check",
        lines: [`${check.passed} of ${check.total} published examples come out as printed.`],
      },
      {
        heading: "Connection",
        table:
          connection === undefined
            ? [format.row("Discord", "not in use")]
            : [
                format.row("latency", latency),
                format.row("up", uptime(connection.uptimeSeconds)),
                format.row("gone unanswered", String(connection.goneInteractions)),
              ],
      },
      ...(memory === undefined
        ? []
        : [{ heading: "What is saved", table: [format.row(STORES[memory.kind], memoryText(memory))] }]),
    ],
    facts: {
      version,
      memory: memory === undefined ? undefined : (memory.trouble ?? "ready"),
      selfCheckPassed: check.passed,
      selfCheckTotal: check.total,
      latencyMs: connection?.latencyMs,
      uptimeSeconds: connection?.uptimeSeconds,
      goneInteractions: connection?.goneInteractions,
    },
    receipt: writeCommandLine("status", {}),
  };
}

function titleOf(sound: boolean, memory: StoreState | undefined): string {
  if (!sound) return "The self-check failed: do not act on the numbers";
  return memory?.trouble === undefined ? "All well" : "Answers are well; what is saved cannot be reached";
}

const STORES: Readonly<Record<StoreState["kind"], string>> = { file: "file", postgresql: "PostgreSQL" };

function memoryText({ trouble }: StoreState): string {
  return trouble === undefined ? "ready" : trouble.replace("-", " ");
}

function uptime(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return [days > 0 ? `${days}d` : "", hours > 0 ? `${hours}h` : "", `${minutes}m`]
    .filter((part) => part !== "")
    .join(" ");
}
