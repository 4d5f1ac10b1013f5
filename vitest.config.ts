import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    // What sets a test up may wait for a busy machine: the first start of a browser after its installation does.
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
