import { misbehaving } from "./hostileThread.mjs";

await misbehaving("analysis/worker");
