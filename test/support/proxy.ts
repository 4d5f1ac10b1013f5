import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** Stands between a client and a server, and can be a network that fails. */
export interface Proxy {
  readonly url: string;
  /** Ends all connections and refuses new ones, as a stopped server does. */
  readonly stop: () => Promise<void>;
  /** Lets nothing through any more, and ends nothing, as a network does that loses packets. */
  readonly freeze: () => void;
  /** Makes each connection that is open fail when it is next used, as one does whose other end has silently gone. */
  readonly wear: () => void;
  /** Lets connections through again, new ones and those that were frozen. */
  readonly restore: () => Promise<void>;
}

/** A proxy to the server of a URL; the URL that it gives leads through it. */
export async function startProxy(target: string): Promise<Proxy> {
  const to = new URL(target);
  const sockets = new Set<Socket>();
  const worn = new WeakSet<Socket>();
  let server: Server | undefined;
  let port = 0;
  let frozen = false;

  const link = (from: Socket): void => {
    const onward = connect(Number(to.port), to.hostname);
    for (const [one, other] of [
      [from, onward],
      [onward, from],
    ] as const) {
      sockets.add(one);
      one.on("data", (data) => {
        if (worn.has(one)) one.destroy();
        else if (!frozen) other.write(data);
      });
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  };

  const listen = async (): Promise<void> => {
    server = createServer(link).listen(port, "127.0.0.1");
    await once(server, "listening");
    port = (server.address() as AddressInfo).port;
  };

  await listen();
  const url = new URL(target);
  url.port = String(port);
  return {
    url: url.href,
    stop: async () => {
      const closed = server === undefined ? undefined : once(server, "close");
      server?.close();
      server = undefined;
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    freeze: () => {
      frozen = true;
    },
    wear: () => {
      for (const socket of sockets) worn.add(socket);
    },
    restore: async () => {
      frozen = false;
      if (server === undefined) await listen();
    },
  };
}
