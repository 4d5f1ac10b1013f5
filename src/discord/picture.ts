import type { Chart } from "../reply/chart.js";
import type { Reply } from "../reply/reply.js";
import { type Asking, TooOften } from "./allowance.js";
import type { Desk } from "./desk.js";

/** The file that goes with a reply, as discord.js takes it. */
export function filesOf({ file }: Reply) {
  if (file === undefined) return [];
  return [{ attachment: Buffer.from(file.content), name: file.name, description: file.description.slice(0, 1024) }];
}

/** What a picture adds to a message: a file and its place in the embed, or the line that says why there is none. */
export interface Picture {
  readonly embed?: object | undefined;
  readonly files?: ReturnType<typeof filesOf> | undefined;
}

/** Draws a reply's picture for somebody. */
export async function pictured(reply: Reply, chart: Chart, desk: Desk, who: Asking): Promise<Picture> {
  try {
    const { fileName, description } = chart;
    const attachment = Buffer.from(await desk.draw(chart, who));
    return {
      embed: { image: { url: `attachment://${fileName}` } },
      files: [{ attachment, name: fileName, description: description.slice(0, 1024) }],
    };
  } catch (error) {
    const tooOften = error instanceof TooOften;
    if (!tooOften) desk.log.warn({ err: error, chart: chart.kind }, "chart not drawn");
    const note = tooOften
      ? ` Many pictures within a minute; the next one in ${error.seconds} s. Every number is in the text.`
      : " The chart could not be drawn; every number is in the text.";
    return { embed: { footer: { text: `${reply.footer ?? ""}${note}`.trim() } } };
  }
}
