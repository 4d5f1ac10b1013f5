import { once } from "node:events";
import type { APIApplicationCommand, APIMessage } from "discord.js";
import { Deliveries } from "../../src/sandbox/deliveries.js";
import { buttonData, selectData } from "../../src/sandbox/discord/client/component.js";
import { messageMenuData } from "../../src/sandbox/discord/client/messageMenu.js";
import { type FieldValues, modalData } from "../../src/sandbox/discord/client/modal.js";
import { commandData, focusedType, type OptionValues } from "../../src/sandbox/discord/client/options.js";
import { envelope, present, type Who } from "../../src/sandbox/discord/client/who.js";
import type { RecordedRefusal } from "../../src/sandbox/discord/refusal.js";
import { type Json, json, list } from "../../src/sandbox/discord/rules/violation.js";
import { makeKeys } from "../../src/sandbox/keys.js";
import { type Answer, ask } from "./controls/answer.js";
import { type BurstPlan, burst, type LoadPlan, load, type Measured } from "./controls/load.js";
import type { Fault, Matcher } from "./faults.js";
import { Gateway } from "./gateway.js";
import { createRest } from "./rest.js";
import { createStandinWorld, type StandinOptions, type StandinWorld } from "./world.js";

/** A choice offered while a user types. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A running stand-in for Discord, and everything a test can do with it. */
export class Standin {
  #endpoint = { url: "", keys: makeKeys() };
  readonly #tokens: string[] = [];

  constructor(
    private readonly world: StandinWorld,
    private readonly gateway: Gateway,
    /** Ends connections, timers and waiting questions; resolves when all are gone. */
    readonly close: () => Promise<void>,
  ) {}

  /** What discord.js takes as `rest.api` (it appends `/v10` itself). */
  get apiUrl(): string {
    return `${this.world.origin}/api`;
  }
  get token(): string {
    return this.world.token;
  }
  get applicationId(): string {
    return this.world.applicationId;
  }
  /** The servers the bot is in. */
  get guildIds(): readonly string[] {
    return this.world.guildIds;
  }
  /** How often commands were registered with success. */
  get registrationWrites(): number {
    return this.world.registry.writes;
  }
  /** Every request that was refused, oldest first. */
  get refusals(): readonly RecordedRefusal[] {
    return this.world.refusals;
  }
  /** The secrets that came with the interactions, with which anyone could answer them. */
  get interactionTokens(): readonly string[] {
    return this.#tokens;
  }
  /** The codes with which clients closed their connections. */
  get closeCodes(): readonly number[] {
    return this.gateway.closeCodes;
  }
  /** The data of every IDENTIFY received. */
  get identifies(): readonly Json[] {
    return this.gateway.identifies;
  }
  /** The data of every RESUME received. */
  get resumes(): readonly Json[] {
    return this.gateway.resumes;
  }

  /** From now on interactions go to an endpoint by HTTP, signed with a key of its own; gives the key's public half. */
  callByHttp(): { readonly publicKey: string; readonly at: (url: string) => void } {
    const endpoint = { url: "", keys: makeKeys() };
    this.#endpoint = endpoint;
    this.world.calls = new Deliveries(this.world, endpoint);
    return {
      publicKey: endpoint.keys.publicKey,
      at: (url) => {
        endpoint.url = url;
      },
    };
  }

  /** A PING by HTTP, signed as of a time; gives the status of the endpoint's answer. */
  async ping(signedAt: Date): Promise<number> {
    const { url, keys } = this.#endpoint;
    const body = JSON.stringify({ id: "1", type: 1 });
    const timestamp = String(Math.floor(signedAt.getTime() / 1000));
    const headers = { "x-signature-ed25519": keys.signature(timestamp, body), "x-signature-timestamp": timestamp };
    return (await fetch(url, { method: "POST", headers, body })).status;
  }

  /** Resolves when all shards of a client were sent READY (or RESUMED) and are connected. */
  ready(): Promise<void> {
    return this.gateway.ready();
  }

  /** The commands registered in a server, or globally. */
  registered(guildId?: string): APIApplicationCommand[] {
    return this.world.registry.list(guildId) as unknown as APIApplicationCommand[];
  }

  /** A user runs a slash command ("hedge" or, with a sub-command, "hedge size"). */
  command(name: string, options: OptionValues = {}, who?: Who): Promise<Answer> {
    return this.#ask(2, who, () => ({ data: commandData(this.world, name, options, present(this.world, who)) }));
  }

  /** A user picks a command from the menu of a message with this text. */
  messageCommand(name: string, content: string, who?: Who): Promise<Answer> {
    return this.#ask(2, who, () => ({ data: messageMenuData(this.world, name, content, present(this.world, who)) }));
  }

  /** A user types into an option; gives the choices the bot offers. */
  async autocomplete(
    name: string,
    focusedOption: string,
    typed: string,
    others: OptionValues = {},
    who?: Who,
  ): Promise<Choice[]> {
    const focus = { name: focusedOption, typed };
    const data = () => ({ data: commandData(this.world, name, others, present(this.world, who), focus) });
    const { callback } = await this.#ask(4, who, data);
    return list(callback.data.choices) as unknown as Choice[];
  }

  /** A user presses a button of a message. */
  button(customId: string, message: APIMessage, who?: Who): Promise<Answer> {
    const extra = () => ({ data: buttonData(customId, json(message), who?.unchecked ?? false), message });
    return this.#ask(3, who, extra, json(message));
  }

  /** A user picks from a select of a message. */
  select(customId: string, values: readonly string[], message: APIMessage, who?: Who): Promise<Answer> {
    const extra = () => ({ data: selectData(customId, values, json(message), who?.unchecked ?? false), message });
    return this.#ask(3, who, extra, json(message));
  }

  /** A user submits the modal that the bot showed last under this custom_id. */
  modal(customId: string, fields: FieldValues, who?: Who): Promise<Answer> {
    const { data: shown, source = null } = this.world.modals.get(customId) ?? {};
    const extra = () => ({
      data: modalData(this.world, { customId, shown, fields }, who?.unchecked ?? false),
      ...(source && { message: source }),
    });
    return this.#ask(5, who, extra, source);
  }

  /** Sends any dispatch: its type `t` and data `d`; to shard 0 unless a server is named. */
  raw(payload: { readonly t: string; readonly d: unknown }, guildId: string | null = null): void {
    this.gateway.dispatch(payload.t, payload.d, guildId);
  }

  /** Lets the next matching REST requests fail, break off or take longer. */
  failNext(matcher: Matcher, fault: Fault): void {
    this.world.faults.plan(matcher, fault);
  }

  /** Ends all gateway connections, with a close code or without a word; sessions can be resumed. */
  dropConnections(code?: number): void {
    this.gateway.dropConnections(code);
  }

  /** Makes the present gateway connections mute (no acknowledgements, no events). */
  goSilent(): void {
    this.gateway.goSilent();
  }

  /** Forgets all sessions and tells clients so (op 9). */
  invalidateSession(): void {
    this.gateway.invalidateSession();
  }

  /** Asks clients to reconnect and resume (op 7). */
  requestReconnect(): void {
    this.gateway.requestReconnect();
  }

  /** Runs a command at a steady rate, whether or not earlier ones are answered. */
  load(plan: LoadPlan): Promise<Measured> {
    return load(this.world, this.gateway, plan);
  }

  /** Runs a command over and over with a fixed number unanswered at a time. */
  burst(plan: BurstPlan): Promise<Measured> {
    return burst(this.world, this.gateway, plan);
  }

  async #ask(type: number, who: Who | undefined, extra: () => Json, source: Json | null = null): Promise<Answer> {
    const { world } = this;
    const user = present(world, who);
    const added = extra();
    return ask(world, this.gateway, user.guildId, {
      type,
      source,
      focusedType: type === 4 ? focusedType(json(added.data)) : 3,
      payload: (id, token) => {
        this.#tokens.push(token);
        return { ...envelope(world, user, type, id, token), ...added };
      },
    });
  }
}

/** Starts a stand-in for Discord on a free port of 127.0.0.1. */
export async function startStandin(options: StandinOptions = {}): Promise<Standin> {
  const world = createStandinWorld(options);
  const server = createRest(world);
  const gateway = new Gateway(world, server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("stand-in: no port");
  world.origin = `http://127.0.0.1:${address.port}`;
  return new Standin(world, gateway, async () => {
    for (const fail of [...world.stopped]) fail("closed");
    await gateway.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
}
