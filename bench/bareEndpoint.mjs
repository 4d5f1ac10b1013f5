import { createPublicKey, verify } from "node:crypto";
import { createServer } from "node:http";

/** The least that answers Discord by HTTP: node:http, the signature check, a fixed embed. */
const key = createPublicKey({
  key: Buffer.from(`302a300506032b6570032100${process.env.DISCORD_PUBLIC_KEY}`, "hex"),
  format: "der",
  type: "spki",
});
const answer = JSON.stringify({
  type: 4,
  data: { flags: 64, embeds: [{ title: "Short 60", description: "futures" }] },
});

createServer(async (request, response) => {
  if (request.method === "GET") return void response.writeHead(200).end();
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = Buffer.concat(parts);
  const signed = Buffer.concat([Buffer.from(request.headers["x-signature-timestamp"] ?? ""), body]);
  const signature = Buffer.from(request.headers["x-signature-ed25519"] ?? "", "hex");
  if (!verify(null, signed, key, signature)) return void response.writeHead(401).end();
  response.writeHead(200, { "content-type": "application/json" }).end(answer);
}).listen(Number(process.env.PORT), "127.0.0.1");
