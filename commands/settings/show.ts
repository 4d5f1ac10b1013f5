import { showCommand } from "../../src/settingCommands.js";

/** `/settings show`: every default that holds for you here, and whose each is. */
export default showCommand("server");
