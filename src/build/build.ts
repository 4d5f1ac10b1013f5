/** `npm run build`: the bot as JavaScript in few files, and the sandbox's page beside it. */
import { fileURLToPath } from "node:url";
import { buildInto } from "./bundle.js";

await buildInto(fileURLToPath(new URL("../../dist", import.meta.url)));
