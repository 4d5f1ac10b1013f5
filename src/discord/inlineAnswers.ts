import type { Client } from "discord.js";

/** Sends the body of a first answer in the response to Discord's own request, or says there that it comes by another way. */
export type SendFirst = (answer: object | "elsewhere") => Promise<void>;

/** First answers that go back in the response instead of a request of our own. */
export interface InlineAnswers {
  /** The first answer to an interaction that was received by HTTP; the handler goes on once it has been sent. */
  readonly expect: (interactionId: string, send: SendFirst) => void;
  readonly forget: (interactionId: string) => void;
}

const CALLBACK = /^\/interactions\/(\d+)\/[^/]+\/callback$/;

/**
 * Takes the first answers that discord.js would post and hands them to whoever received the interaction, so that a
 * handler cannot tell an interaction received by HTTP from one received over the gateway. Answers with files are
 * posted all the same: a response carries text alone.
 */
export function inlineAnswers(client: Client): InlineAnswers {
  const expected = new Map<string, SendFirst>();
  const { rest } = client;
  const post = rest.post.bind(rest);
  rest.post = async (route, options) => {
    const id = CALLBACK.exec(route)?.[1] ?? "";
    const send = expected.get(id);
    if (send === undefined) return post(route, options);
    expected.delete(id);
    const hasFiles = (options?.files ?? []).length > 0;
    await send(hasFiles ? "elsewhere" : (options?.body as object));
    return hasFiles ? post(route, options) : undefined;
  };
  return { expect: (id, send) => expected.set(id, send), forget: (id) => expected.delete(id) };
}
