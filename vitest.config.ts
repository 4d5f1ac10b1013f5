import { defineConfig } from "vitest/config";

/** Tests of modules that keep no state: one file's need no fresh start after another's, which saves loading everything each time. */
const pure = ["catalogue", "chart", "computation", "reply", "request", "scenario", "study"].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // What sets a test up may wait for a busy machine: the first start of a browser after its installation does.
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      { extends: true, test: { name: "apart", include: ["test/**/*.test.ts"], exclude: pure } },
    ],
  },
});
