import { afterEach, describe, expect, it } from "vitest";
import { type ChartRenderer, chartRenderer } from "../../src/chart/chartRenderer.js";
import { profitChart } from "./support/charts.js";

const worker = new URL("./support/hostileWorker.mjs", import.meta.url);
const titled = (title: string) => profitChart({ title });

describe("a chart thread that misbehaves", () => {
  let renderer: ChartRenderer;
  const start = (options: Parameters<typeof chartRenderer>[0] = {}): ChartRenderer => {
    renderer = chartRenderer({ worker, timeoutMs: 400, ...options });
    return renderer;
  };
  afterEach(() => renderer.close());

  it("is broken off when it takes too long, and another thread draws the next chart", async () => {
    const { render } = start();
    const [before] = await render(titled("before"));
    await expect(render(titled("hang"))).rejects.toMatchObject({ name: "ChartError", code: "timed-out" });
    const [after] = await render(titled("after"));
    expect(after).not.toBe(before);
  });

  it.each(["exit", "throw"])("fails one chart when it dies by %s, and another thread draws the next", async (death) => {
    const { render } = start();
    const [before] = await render(titled("before"));
    const [dead, next] = await Promise.allSettled([render(titled(death)), render(titled("after"))]);
    expect(dead).toMatchObject({ status: "rejected", reason: { code: "failed" } });
    expect(next.status).toBe("fulfilled");
    expect(next.status === "fulfilled" && next.value[0] !== before).toBe(true);
  });

  it("is not used again after a chart that it could not draw", async () => {
    const { render } = start();
    const [before] = await render(titled("before"));
    await expect(render(titled("fault"))).rejects.toMatchObject({ code: "failed", cause: "could not draw" });
    expect((await render(titled("after")))[0]).not.toBe(before);
  });

  it("fails, and nothing worse, when its script is missing", async () => {
    const { render } = start({ worker: new URL("./support/none.mjs", import.meta.url) });
    await expect(render(titled("any"))).rejects.toMatchObject({ name: "ChartError", code: "failed" });
  });

  it("fails, and nothing worse, when no thread can be started", async () => {
    const { render } = start({ worker: new URL("https://example.com/worker.js") });
    await expect(render(titled("any"))).rejects.toMatchObject({ name: "ChartError", code: "failed" });
  });

  it("lets so many charts wait and refuses more; those that waited are drawn", async () => {
    const { render } = start({ mostWaiting: 2 });
    const hanging = render(titled("hang"));
    const waiting = [render(titled("one")), render(titled("two"))];
    await expect(render(titled("three"))).rejects.toMatchObject({ code: "busy" });
    await expect(hanging).rejects.toMatchObject({ code: "timed-out" });
    expect(await Promise.all(waiting)).toHaveLength(2);
    expect(await render(titled("three"))).toHaveLength(1);
  });

  it("draws a chart once for all who ask for it, and forgets the oldest", async () => {
    const { render } = start({ mostCached: 2, mostWaiting: 1 });
    const same = await Promise.all(Array.from({ length: 30 }, () => render(titled("one"))));
    expect(same).toHaveLength(30);
    const [thread] = await render(titled("one"));
    await expect(render(titled("exit"))).rejects.toMatchObject({ code: "failed" });
    expect((await render(titled("one")))[0]).toBe(thread);
    await render(titled("two"));
    await render(titled("three"));
    expect((await render(titled("one")))[0]).not.toBe(thread);
  });

  it("does not keep failures", async () => {
    const { render } = start();
    await expect(render(titled("exit"))).rejects.toMatchObject({ code: "failed" });
    await expect(render(titled("exit"))).rejects.toMatchObject({ code: "failed" });
  });
});

describe("close", () => {
  it("fails what is under way and what waits, refuses more, and leaves nothing running", async () => {
    const before = process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort|Timeout/.test(name)).length;
    const renderer = chartRenderer({ worker });
    const asked = [renderer.render(titled("hang")), renderer.render(titled("one"))];
    const settled = Promise.allSettled(asked);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await renderer.close();
    expect(await settled).toMatchObject([{ reason: { code: "closed" } }, { reason: { code: "closed" } }]);
    await expect(renderer.render(titled("two"))).rejects.toMatchObject({ code: "closed" });
    await renderer.close();
    const after = process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort|Timeout/.test(name)).length;
    expect(after).toBeLessThanOrEqual(before);
  });

  it("needs no chart before it", async () => {
    await expect(chartRenderer({ worker }).close()).resolves.toBeUndefined();
  });
});
