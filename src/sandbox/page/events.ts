import type { ChannelEvent } from "../channel.js";
import type { Present } from "./api.js";

const AGAIN_MS = 2_000;

/** Who hears what happens. */
export interface ChannelListener {
  readonly event: (event: ChannelEvent) => void;
  /** The server does not answer; `back` once it does. */
  readonly lost: () => void;
  readonly back: () => void;
}

/** Hears what happens for a user until it is stopped, however often the server goes and comes. */
export function listen({ user, place }: Present, listener: ChannelListener): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(`/desk/events?${new URLSearchParams({ user: user.key, place })}`);
    source.addEventListener("message", ({ data }) => listener.event(JSON.parse(data) as ChannelEvent));
    source.addEventListener("open", listener.back);
    source.addEventListener("error", () => {
      listener.lost();
      // A browser tries again by itself unless what answers is no stream.
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
