import { createInterface } from "node:readline";
import * as z from "zod";
import { startStandin } from "./standin.js";

const volley = {
  name: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  strict: z.boolean().default(true),
};
const Order = z.discriminatedUnion("op", [
  z.object({ op: z.literal("ready") }),
  z.object({ op: z.literal("load"), ...volley, rate: z.number().positive(), seconds: z.number().positive() }),
  z.object({ op: z.literal("burst"), ...volley, count: z.int().positive(), inflight: z.int().positive() }),
  z.object({ op: z.literal("registered"), guildId: z.string().optional() }),
  z.object({ op: z.literal("refusals") }),
]);
const Line = z.object({ id: z.union([z.string(), z.number()]) }).loose();

/** How many servers the bot is in. */
const [guilds = "1"] = process.argv.slice(2);
const standin = await startStandin({ guilds: Number(guilds) });
const { apiUrl, token, applicationId, guildIds } = standin;
say({ apiUrl, token, applicationId, guildIds: guildIds.slice(0, 10) });

const lines = createInterface({ input: process.stdin });
lines.on("line", (line) => {
  void obey(line);
});
lines.once("close", () => {
  void standin.close();
});

/** Carries out one line of the standard input and answers it under its id. */
async function obey(line: string): Promise<void> {
  let id: string | number | null = null;
  try {
    const given = Line.parse(JSON.parse(line));
    id = given.id;
    say({ id, ...(await carryOut(Order.parse(given))) });
  } catch (error) {
    say({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

async function carryOut(order: z.infer<typeof Order>): Promise<object> {
  if (order.op === "load") return standin.load(order);
  if (order.op === "burst") return standin.burst(order);
  if (order.op === "registered") return { commands: standin.registered(order.guildId) };
  if (order.op === "refusals") return { refusals: standin.refusals };
  await standin.ready();
  return { ready: true };
}

function say(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
