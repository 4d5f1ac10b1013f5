import { request } from "node:http";
import type { ChannelEvent } from "../../src/sandbox/channel.js";
import type { Entry } from "../../src/sandbox/entry.js";

/** Does what the page's calls do, without a browser. */
export async function act(url: string, path: string, call: object): Promise<{ status: number; body: Answered }> {
  const response = await fetch(`${url}/desk/${path}`, {
    method: "POST",
    headers: { "x-sandbox-page": "1", "content-type": "application/json" },
    body: JSON.stringify({ place: "server", ...call }),
  });
  return { status: response.status, body: (await response.json()) as Answered };
}

interface Answered {
  readonly problem?: string;
  readonly failure?: readonly string[];
  readonly choices?: readonly object[];
  readonly name?: string;
  readonly options?: object;
}

/** What a user's page was told so far. */
export interface Heard {
  readonly events: readonly ChannelEvent[];
  /** What the user sees now. */
  readonly entries: () => readonly Entry[];
  readonly until: (holds: (heard: Heard) => boolean) => Promise<void>;
  readonly stop: () => void;
}

/** Listens to a user's events in a place. */
export async function listen(url: string, user: string, place = "server"): Promise<Heard> {
  const controller = new AbortController();
  const response = await fetch(`${url}/desk/events?user=${user}&place=${place}`, { signal: controller.signal });
  const events: ChannelEvent[] = [];
  const shown = new Map<string, Entry>();
  const waiting = new Set<() => void>();
  const take = (event: ChannelEvent) => {
    events.push(event);
    if (event.type === "entries") for (const entry of event.entries) shown.set(entry.id, entry);
    if (event.type === "entry") shown.set(event.entry.id, event.entry);
    if (event.type === "gone") shown.delete(event.id);
    for (const check of [...waiting]) check();
  };
  void (async () => {
    let text = "";
    const decoder = new TextDecoder();
    for await (const part of response.body ?? []) {
      text += decoder.decode(part, { stream: true });
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) if (block.startsWith("data: ")) take(JSON.parse(block.slice("data: ".length)));
    }
  })().catch(() => undefined);
  const heard: Heard = {
    events,
    entries: () => [...shown.values()],
    until: (holds) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`not heard: ${JSON.stringify(events)}`)), 5_000);
        const check = () => {
          if (!holds(heard)) return;
          clearTimeout(timer);
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    stop: () => controller.abort(),
  };
  await heard.until(() => events.length > 0);
  return heard;
}

/** A GET with headers that `fetch` does not let one set. */
export function rawGet(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .once("error", reject)
      .end();
  });
}
