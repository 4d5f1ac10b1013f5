import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import type { Json } from "../../src/sandbox/discord/rules/violation.js";
import { botUser } from "../../src/sandbox/discord/world.js";
import { Connection, type Host } from "./gateway/connection.js";
import { guildCreate } from "./gateway/guild.js";
import { Session } from "./gateway/session.js";
import { socketUrl } from "./routes/identity.js";
import type { StandinWorld } from "./world.js";

const GUILDS = 1;
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const INTENTS = 0x371ffff;

/** Discord's gateway: sessions, their connections, and what a test wants to do to them. */
export class Gateway implements Host {
  readonly closeCodes: number[] = [];
  readonly identifies: Json[] = [];
  readonly resumes: Json[] = [];
  readonly #sockets: WebSocketServer;
  readonly #connections = new Set<Connection>();
  readonly #sessions = new Map<string, Session>();
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly world: StandinWorld,
    server: Server,
  ) {
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on("connection", (socket, request) => {
      const { searchParams } = new URL(request.url ?? "/", "http://localhost");
      if (searchParams.get("v") !== "10" || searchParams.get("encoding") !== "json" || searchParams.has("compress")) {
        socket.close(4012);
      } else {
        this.#connections.add(new Connection(socket, this));
      }
    });
  }

  get heartbeatIntervalMs(): number {
    return this.world.heartbeatIntervalMs;
  }

  /** Resolves as soon as every shard of a client is identified (or resumed) and connected. */
  ready(): Promise<void> {
    return this.#complete() ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Sends an event to the shard that a server (or null: direct messages) belongs to. */
  dispatch(type: string, data: unknown, guildId: string | null): void {
    const session = [...this.#sessions.values()].findLast(({ shard: [id, count] }) => id === shardOf(guildId, count));
    if (!session) throw new Error("stand-in: no client has identified, await standin.ready() first");
    session.dispatch(type, data);
  }

  /** Ends all connections, with a close code or without a word; the sessions can be resumed. */
  dropConnections(code?: number): void {
    for (const connection of this.#connections) connection.end(code);
  }

  /** Makes the connections of now mute, so that clients must notice by the missing acknowledgements. */
  goSilent(): void {
    for (const connection of this.#connections) connection.goSilent();
  }

  /** Forgets all sessions and says so to the clients connected. */
  invalidateSession(): void {
    this.#sessions.clear();
    for (const connection of this.#connections) connection.notify(9, false);
  }

  /** Asks the clients to reconnect and resume (op 7). */
  requestReconnect(): void {
    for (const connection of this.#connections) connection.notify(7, null);
  }

  /** Ends everything; resolves when all sockets are closed. */
  async close(): Promise<void> {
    for (const client of this.#sockets.clients) client.terminate();
    await new Promise((resolve) => this.#sockets.close(resolve));
  }

  identify(data: Json, socket: WebSocket): Session | number {
    this.identifies.push(data);
    const { token, intents, shard = [0, 1] } = data;
    if (token !== this.world.token) return 4004;
    if (!isShard(shard)) return 4010;
    if (!Number.isInteger(intents) || (Number(intents) & ~INTENTS) !== 0) return 4013;
    if ((Number(intents) & PRIVILEGED) !== 0 && !this.world.privilegedIntents) return 4014;
    const session = new Session(shard, Number(intents));
    for (const [id, old] of this.#sessions) if (old.shard[0] === shard[0]) this.#sessions.delete(id);
    this.#sessions.set(session.id, session);
    session.socket = socket;
    const guilds = this.world.guildIds.filter((id) => shardOf(id, shard[1]) === shard[0]);
    session.dispatch("READY", this.#hello(session, guilds));
    if (Number(intents) & GUILDS)
      for (const id of guilds) session.dispatch("GUILD_CREATE", guildCreate(this.world, id));
    this.#announce();
    return session;
  }

  resume(data: Json, socket: WebSocket): Session | number | false {
    this.resumes.push(data);
    if (data.token !== this.world.token) return 4004;
    const session = this.#sessions.get(String(data.session_id));
    if (!session) return false;
    if (typeof data.seq !== "number" || data.seq < 0 || data.seq > session.seq) return 4007;
    session.resume(socket, data.seq);
    this.#announce();
    return session;
  }

  gone(connection: Connection, code: number | undefined): void {
    this.#connections.delete(connection);
    if (code !== undefined) this.closeCodes.push(code);
  }

  #hello(session: Session, guilds: readonly string[]): Json {
    return {
      v: 10,
      user: botUser(this.world),
      guilds: guilds.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: "normal",
      resume_gateway_url: socketUrl(this.world),
      shard: session.shard,
      application: { id: this.world.applicationId, flags: 0 },
      user_settings: {},
      private_channels: [],
      relationships: [],
      presences: [],
    };
  }

  #complete(): boolean {
    const live = [...this.#sessions.values()].filter((session) => session.live);
    return live.length > 0 && live.length === live[0]?.shard[1];
  }

  #announce(): void {
    if (!this.#complete()) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

function isShard(value: unknown): value is [number, number] {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isInteger)) return false;
  return value[0] >= 0 && value[0] < value[1];
}

function shardOf(guildId: string | null, count: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}
