import { answering } from "../threads/answering.js";
import { drawChart } from "./drawChart.js";

answering(drawChart);
