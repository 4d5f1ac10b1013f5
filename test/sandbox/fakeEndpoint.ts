import { createPublicKey, verify } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { GivenToEndpoint } from "../../src/sandbox/sandbox.js";

/** An interaction, as much as a test looks at. */
interface Received {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a fake bot does with an interaction: its callback body, 202 to answer by REST, or a status. */
export type Behaviour = (interaction: Received, rest: Rest) => Promise<object | number> | object | number;

/** The bot's side of Discord's API. */
type Rest = (method: string, path: string, body?: object | FormData) => Promise<Response>;

/** Commands that a fake bot registers. */
const COMMANDS = [
  {
    name: "say",
    description: "Says it",
    type: 1,
    options: [
      { name: "what", description: "What", type: 3, required: true, autocomplete: true },
      { name: "file", description: "A file", type: 11 },
      { name: "loud", description: "Loud", type: 5 },
      { name: "times", description: "Times", type: 4 },
      { name: "note", description: "A note", type: 3, max_length: 10 },
    ],
  },
  {
    name: "book",
    description: "A book of positions",
    type: 1,
    options: [
      {
        name: "save",
        description: "Keeps a position",
        type: 1,
        options: [
          { name: "name", description: "Its name", type: 3, required: true },
          { name: "contract", description: "The contract", type: 3, autocomplete: true },
        ],
      },
      { name: "show", description: "Shows the positions", type: 1 },
    ],
  },
  {
    name: "rules",
    description: "Rules of this server",
    type: 1,
    default_member_permissions: "32",
    options: [{ name: "set", description: "Sets one", type: 1 }],
  },
];

/** A bot of a few lines, to be as good or as bad as a test wants. */
export function fakeEndpoint(behave: Behaviour, checks = true) {
  return async ({ apiUrl, token, publicKey, applicationId }: GivenToEndpoint) => {
    const x = Buffer.from(publicKey, "hex").toString("base64url");
    const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
    const rest: Rest = (method, path, body) =>
      fetch(`${apiUrl}/v10${path.replace("@app", applicationId)}`, {
        method,
        headers: {
          authorization: `Bot ${token}`,
          ...(body instanceof FormData ? {} : { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
      });
    const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      const body = Buffer.concat(parts);
      const header = (name: string) => String(request.headers[name]);
      const signed = Buffer.concat([Buffer.from(header("x-signature-timestamp")), body]);
      const isSigned = verify(null, signed, key, Buffer.from(header("x-signature-ed25519"), "hex"));
      if (checks && !isSigned) return response.writeHead(401).end();
      const interaction = JSON.parse(body.toString()) as Received;
      const answer = interaction.type === 1 ? { type: 1 } : await behave(interaction, rest);
      if (typeof answer === "number") return response.writeHead(answer).end();
      return response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    await rest("PUT", "/applications/@app/commands", COMMANDS);
    const stop = async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`, stop };
  };
}
