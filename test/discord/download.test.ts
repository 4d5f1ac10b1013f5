import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { remoteAttachment } from "../../src/discord/download.js";

const DISCORD = "https://discord.com/api";

describe("where files may be read from", () => {
  const read = (url: string, apiUrl = DISCORD) => remoteAttachment({ name: "a.csv", url }, apiUrl, 50).read();
  it.each([
    "http://cdn.discordapp.com/attachments/1/2/a.csv",
    "https://cdn.discordapp.com.evil.example/a.csv",
    "https://cdn.discordapp.com:8443/a.csv",
    "https://cdn.discordapp.com@127.0.0.1/a.csv",
    "https://user@cdn.discordapp.com/a.csv",
    "https://example.com/cdn.discordapp.com/a.csv",
    "https://discord.com/api/a.csv",
    "http://127.0.0.1/a.csv",
    "http://[::1]/a.csv",
    "file:///etc/passwd",
    "data:text/csv,a",
    "not a url",
  ])("is not %s", async (url) => {
    await expect(read(url)).rejects.toMatchObject({ code: "file-elsewhere" });
  });

  it("is the server that stands in for Discord, where one is configured, and no other port of it", async () => {
    await expect(read("http://127.0.0.1:4001/a.csv", "http://127.0.0.1:4000/api")).rejects.toMatchObject({
      code: "file-elsewhere",
    });
    await expect(read("http://127.0.0.1:9/a.csv", "http://127.0.0.1:9/api")).rejects.toMatchObject({
      code: "file-unavailable",
    });
  });
});

describe("a download", () => {
  let server: Server;
  let origin: string;
  let respond: (response: ServerResponse) => void = () => {};
  beforeAll(async () => {
    server = createServer((_, response) => respond(response)).listen(0, "127.0.0.1");
    await once(server, "listening");
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const read = (how: (response: ServerResponse) => void, size?: number, withinMs = 2_000) => {
    respond = how;
    const file = { name: "a.csv", url: `${origin}/a.csv`, ...(size === undefined ? {} : { size }) };
    return remoteAttachment(file, `${origin}/api`, withinMs).read();
  };

  it("gives the bytes as they are", async () => {
    expect([...(await read((response) => response.end(Uint8Array.of(1, 2, 3)), 3))]).toEqual([1, 2, 3]);
  });

  it("is given up when it takes too long, before its first byte and between two", async () => {
    await expect(read(() => {}, undefined, 100)).rejects.toMatchObject({ code: "file-slow" });
    await expect(read((response) => response.write("date,a"), undefined, 100)).rejects.toMatchObject({
      code: "file-slow",
    });
  });

  it("is broken off when there is no end to it, whatever its headers say", async () => {
    const endless = (response: ServerResponse) => {
      response.on("error", () => {});
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1 << 20)));
        if (!response.destroyed) response.once("drain", more);
      };
      more();
    };
    await expect(read(endless)).rejects.toMatchObject({ code: "file-too-large" });
  });

  it("follows no redirect, not even to itself", async () => {
    await expect(read((response) => response.writeHead(302, { location: "/a.csv" }).end())).rejects.toMatchObject({
      code: "file-elsewhere",
    });
  });

  it.each([
    [404, "file-gone"],
    [403, "file-gone"],
    [500, "file-unavailable"],
    [429, "file-unavailable"],
  ])("that is answered with %d is %s", async (status, code) => {
    await expect(read((response) => response.writeHead(status).end("no"))).rejects.toMatchObject({ code });
  });

  it("of another length than was attached is not the file", async () => {
    await expect(read((response) => response.end("abc"), 4)).rejects.toMatchObject({ code: "file-incomplete" });
  });
});
