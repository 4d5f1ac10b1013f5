import v8 from "node:v8";
import vm from "node:vm";

v8.setFlagsFromString("--expose-gc");
const collect = vm.runInNewContext("gc");

// Loaded into a measured process: tells its processor time and memory when asked, or what is left of its memory when all that can be has been freed.
process.on("message", (asked) => {
  if (asked === "left") collect();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ cpu: process.cpuUsage(), rss, heapUsed });
});
process.channel?.unref();
