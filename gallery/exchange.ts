import { answer, answerLine } from "../src/answer.js";
import { drawChart } from "../src/chart/drawChart.js";
import type { Context } from "../src/command.js";
import { messageOf } from "../src/discord/message.js";
import type { Reply } from "../src/reply/reply.js";
import { readCommandLine } from "../src/request/commandLine.js";
import type { Soon } from "../src/request/soon.js";
import { letterAvatar } from "../src/sandbox/show/avatar.js";
import type { Exchange, Person } from "../src/sandbox/show/message.js";
import type { ShownFile } from "../src/sandbox/show/payload.js";
import type { Example } from "./examples.js";

/** Who asks: whoever is shown asking, it is one person's desk. */
export const MINA = "100000000000000001";
const WHEN = "Today at 10:00 AM";

/** What the bot sends for an example, by its own code. */
export async function exchangeOf(example: Example, context: Context): Promise<Exchange> {
  const reply = await replyTo(example, context);
  const message = messageOf(reply, MINA);
  const picture = example.chart === true || reply.showChart ? chartFile(reply) : undefined;
  const image = picture === undefined ? {} : { image: { url: `attachment://${picture.name}` } };
  return {
    asked: person(example.user, "#80848e"),
    command: reply.command === "" ? (example.line.slice(1).split(" ")[0] ?? "") : reply.command,
    bot: person("Hedge desk", "#0072b2"),
    when: WHEN,
    message: {
      embeds: message.embeds.map((embed, index) => (index === 0 ? { ...embed, ...image } : embed)),
      components: message.components,
      flags: message.flags,
      files: picture === undefined ? [] : [picture],
    },
  };
}

function replyTo({ line, view = "answer" }: Example, context: Context): Soon<Reply> {
  const throwFault = (error: unknown): never => {
    throw error;
  };
  if (view === "answer") return answerLine(line, context, throwFault);
  const { name, options } = readCommandLine(line);
  return answer(name, options, context, throwFault, view);
}

/** The one place where charts of replies become pictures. */
function chartFile(reply: Reply): ShownFile | undefined {
  const chart = reply.chart?.();
  if (chart === undefined) return undefined;
  const data = Buffer.from(drawChart(chart)).toString("base64");
  return { name: chart.fileName, url: `data:image/png;base64,${data}`, description: chart.description };
}

function person(name: string, color: string): Person {
  return { name, avatar: letterAvatar(name, color) };
}
