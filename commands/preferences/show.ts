import { showCommand } from "../../src/settingCommands.js";

/** `/preferences show`: every default that holds for you here, and whose each is. */
export default showCommand("person");
