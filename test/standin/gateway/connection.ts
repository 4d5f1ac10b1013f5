import type { RawData, WebSocket } from "ws";
import { type Json, json, text } from "../../../src/sandbox/discord/rules/violation.js";
import type { Session } from "./session.js";

const OPEN_TO_ALL = [1, 2, 6];
const KNOWN = [1, 2, 3, 4, 6, 8, 31];

/** What a connection needs from its gateway. */
export interface Host {
  readonly heartbeatIntervalMs: number;
  /** Starts a session, or gives the close code with which the identification is refused. */
  identify(data: Json, socket: WebSocket): Session | number;
  /** Continues a session; false if it is unknown, a close code if the request is wrong. */
  resume(data: Json, socket: WebSocket): Session | number | false;
  /** Told when the socket is gone; `code` only if the client closed it. */
  gone(connection: Connection, code: number | undefined): void;
}

/** One websocket: the protocol's order of events, heartbeats and close codes. */
export class Connection {
  session: Session | null = null;
  #silent = false;
  #closedByUs = false;
  #received = 0;
  #deadline: NodeJS.Timeout | undefined;
  readonly #minute: NodeJS.Timeout;

  constructor(
    private readonly socket: WebSocket,
    private readonly host: Host,
  ) {
    socket.on("message", (data) => this.#receive(data));
    socket.on("error", () => socket.terminate());
    socket.on("close", (code) => this.#gone(code));
    this.#minute = setInterval(() => {
      this.#received = 0;
    }, 60_000).unref();
    this.#send(10, { heartbeat_interval: host.heartbeatIntervalMs, _trace: [] });
    this.#expectHeartbeat();
  }

  /** Sends nothing any more, not even acknowledgements, without closing. */
  goSilent(): void {
    this.#silent = true;
    clearTimeout(this.#deadline);
    if (this.session?.socket === this.socket) this.session.socket = null;
  }

  /** Closes with a code, or breaks off without a word. */
  end(code?: number): void {
    this.#closedByUs = true;
    if (this.session?.socket === this.socket) this.session.socket = null;
    if (code === undefined) this.socket.terminate();
    else this.socket.close(code);
  }

  /** Tells the client that its session is invalid (op 9) or that it should reconnect (op 7). */
  notify(op: 7 | 9, data: unknown): void {
    this.#send(op, data);
  }

  #send(op: number, data: unknown): void {
    if (!this.#silent) this.socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
  }

  #receive(data: RawData): void {
    if (this.#silent || this.#closedByUs) return;
    this.#received += 1;
    if (this.#received > 120) {
      this.end(4008);
      return;
    }
    const frame = parse(data);
    if (!frame) {
      this.end(4002);
      return;
    }
    const op = Number(frame.op);
    if (!KNOWN.includes(op)) {
      this.end(4001);
      return;
    }
    if (!this.session && !OPEN_TO_ALL.includes(op)) {
      this.end(4003);
      return;
    }
    if (op === 1) this.#heartbeat(frame.d);
    if (op === 2) this.#begin(this.session ? 4005 : this.host.identify(json(frame.d), this.socket));
    if (op === 6) this.#begin(this.session ? 4005 : this.host.resume(json(frame.d), this.socket));
  }

  #heartbeat(seq: unknown): void {
    if (seq !== null && typeof seq !== "number") {
      this.end(4002);
      return;
    }
    this.#send(11, undefined);
    this.#expectHeartbeat();
  }

  #begin(outcome: Session | number | false): void {
    if (outcome === false) this.#send(9, false);
    else if (typeof outcome === "number") this.end(outcome);
    else this.session = outcome;
  }

  #expectHeartbeat(): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.end(4009), this.host.heartbeatIntervalMs * 1.5 + 250).unref();
  }

  #gone(code: number): void {
    clearTimeout(this.#deadline);
    clearInterval(this.#minute);
    if (this.session?.socket === this.socket) this.session.socket = null;
    this.host.gone(this, this.#closedByUs ? undefined : code);
  }
}

function parse(data: RawData): Json | undefined {
  const source = text(data.toString());
  if (source.length > 4096) return undefined;
  try {
    return json(JSON.parse(source));
  } catch {
    return undefined;
  }
}
