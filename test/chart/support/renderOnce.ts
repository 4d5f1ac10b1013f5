import { chartRenderer } from "../../../src/chart/chartRenderer.js";
import { profitChart } from "./charts.js";

/** A program that draws one chart and closes nothing. */
const png = await chartRenderer().render(profitChart());
console.log(png.length);
