import { answering } from "../threads/answering.js";
import { workOn } from "./work.js";

answering(workOn);
