import { futuresBetaForgotten, futuresBetaInverted } from "../../misconceptions/contractMisconceptions.js";

/** The mistakes of a task that gives a future's own beta. */
export const FUTURES_BETA_MISTAKES = [futuresBetaForgotten, futuresBetaInverted].map(({ id }) => id);
