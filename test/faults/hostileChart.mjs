import { misbehaving } from "./hostileThread.mjs";

await misbehaving("chart/worker");
