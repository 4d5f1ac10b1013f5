import { Client, type ClientOptions, Events, type Interaction } from "discord.js";
import type { Standin } from "./standin.js";

/** A discord.js client logged in at a stand-in, ready, answering with the given function. */
export async function bareBot(
  standin: Standin,
  answer: (interaction: Interaction) => Promise<unknown>,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({ intents: [], rest: { api: standin.apiUrl }, ...options });
  client.on(Events.InteractionCreate, answer);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(standin.token);
  return ready;
}
