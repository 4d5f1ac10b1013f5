import { resetCommand } from "../../src/settingCommands.js";

/** `/preferences reset`: one default taken back, or all. */
export default resetCommand("person");
