import { resetCommand } from "../../src/settingCommands.js";

/** `/settings reset`: one default taken back, or all. */
export default resetCommand("server");
