import type { AddressInfo } from "node:net";
import type { APIInteraction } from "discord.js";
import { type Bot, type BotSettings, botClient, register } from "./botClient.js";
import { createEndpoint } from "./endpoint.js";
import { inlineAnswers, type SendFirst } from "./inlineAnswers.js";
import { signatureCheck } from "./signature.js";

/** What a bot that is called by HTTP needs besides: who may call, and where it listens. */
export interface HttpBotSettings extends BotSettings {
  readonly publicKey: string;
  readonly host: string;
  readonly port: number;
}

/** A bot that Discord calls. */
export interface HttpBot extends Bot {
  readonly url: string;
  readonly port: number;
}

/**
 * How long an answer may take to go back in the response: what was only acknowledged by a copy that then dies is never
 * answered, while a request without a response is sent to another copy.
 */
const PATIENCE_MS = 1_000;

/**
 * Serves Discord's interactions endpoint with the same handlers as the gateway: first answers go back in the response
 * to Discord's own request, later ones by REST. It keeps nothing between requests that another replica would need.
 *
 * @throws when the port is taken, or the public key is none
 */
export async function startHttpBot(settings: HttpBotSettings): Promise<HttpBot> {
  const { environment, publicKey, host, port, log, version, commands } = settings;
  const { client, settled } = botClient({ patienceMs: PATIENCE_MS, ...settings });
  client.rest.setToken(environment.token);
  const answers = inlineAnswers(client);

  /** discord.js makes its own interaction of the payload and gives it to the listener, as it does for the gateway. */
  const receive = (interaction: APIInteraction, send: SendFirst) => {
    answers.expect(interaction.id, send);
    (client as unknown as WithActions).actions.InteractionCreate.handle(interaction);
    return () => answers.forget(interaction.id);
  };
  const endpoint = createEndpoint({ isSigned: signatureCheck(publicKey), receive, log });
  await new Promise<void>((resolve, reject) => {
    endpoint.server.once("error", reject);
    endpoint.server.listen(port, host, resolve);
  });
  const address = endpoint.server.address() as AddressInfo;
  await register(client, { environment, commands, log });
  endpoint.open();
  log.info({ version, commands: commands.length, host, port: address.port }, "ready for interactions by HTTP");
  // Opening it takes a tenth of a second: better before the first who needs it.
  void settings.store?.check();
  return {
    port: address.port,
    url: `http://${host}:${address.port}/interactions`,
    stop: async () => {
      await endpoint.drain();
      await settled();
      await client.destroy();
    },
  };
}

/** How discord.js takes in an interaction; private there, so its version is pinned and an end-to-end test holds it. */
interface WithActions {
  readonly actions: { readonly InteractionCreate: { readonly handle: (payload: APIInteraction) => void } };
}
