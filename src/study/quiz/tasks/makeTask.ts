import type { Draw } from "../draw.js";
import type { Task } from "../task.js";
import type { Level } from "../topics.js";

/** Draws a task of a topic. */
export type MakeTask = (draw: Draw, level: Level) => Task;
