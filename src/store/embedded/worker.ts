import { answering } from "../../threads/answering.js";
import { databaseFile } from "./databaseFile.js";
import type { Question } from "./question.js";

const database = databaseFile();

answering((question: Question) => (question === "close" ? database.close() : database.run(question)));
