import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Metrics, startMetrics } from "../../src/metrics/metrics.js";

describe("metrics", () => {
  let metrics: Metrics;
  beforeAll(async () => {
    metrics = await startMetrics({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => metrics.stop());
  const get = (path: string) => fetch(`http://127.0.0.1:${metrics.port}${path}`);

  it("count interactions by type, command and outcome, with the time they took", async () => {
    metrics.count({ type: "command", command: "hedge", outcome: "answered", seconds: 0.002 });
    metrics.count({ type: "command", command: "hedge", outcome: "answered", seconds: 0.004 });
    metrics.count({ type: "component", command: "", outcome: "gone", seconds: 1 });
    const text = await (await get("/metrics")).text();
    expect(text).toContain('hedge_desk_interactions_total{type="command",command="hedge",outcome="answered"} 2');
    expect(text).toContain('hedge_desk_interactions_total{type="component",command="",outcome="gone"} 1');
    expect(text).toContain('hedge_desk_interaction_seconds_bucket{le="0.0025",type="command",command="hedge"} 1');
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
  });

  it("are all that is served there, but for a sign of life", async () => {
    expect((await get("/healthz")).status).toBe(200);
    expect((await get("/")).status).toBe(404);
    expect((await get("/metrics/x")).status).toBe(404);
  });

  it("take no port that is taken", async () => {
    await expect(startMetrics({ host: "127.0.0.1", port: metrics.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
