import { setCommand } from "../../src/settingCommands.js";

/** `/settings set`: what is used where nothing is typed. */
export default setCommand("server");
