// Loaded into a measured process: tells its processor time and memory when asked, and nothing else.
process.on("message", () => process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() }));
process.channel?.unref();
