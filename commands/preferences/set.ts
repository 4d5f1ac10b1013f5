import { setCommand } from "../../src/settingCommands.js";

/** `/preferences set`: what is used where nothing is typed. */
export default setCommand("person");
