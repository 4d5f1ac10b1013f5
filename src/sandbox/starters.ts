/** A line to start from: what it asks, and how it is typed. */
export interface Starter {
  readonly label: string;
  readonly line: string;
}

/** The file that the examples are about; attached by name or with one click. */
export const SAMPLE_FILE = "docs/sample-prices.csv";

/** Shown above the composer; each is answered as it stands. */
export const STARTERS: readonly Starter[] = [
  { label: "Hedge A$10m at β 1.2", line: "/hedge value:A$10m beta:1.2 price:8000" },
  { label: "Is 50 contracts right?", line: "/check value:A$10m beta:1.2 price:8000 answer:50" },
  { label: "What does −5% do, charted?", line: "/hedge value:A$10m beta:1.2 price:8000 move:-5 chart:true" },
  { label: "What if 2008 comes again?", line: "/scenario value:A$10m beta:1.2 price:8000 preset:2008-gfc" },
  {
    label: "My fund's beta, from a file",
    line: `/beta file:${SAMPLE_FILE} asset:"Example Fund" index:"Example Index"`,
  },
  {
    label: "Beta of my holdings",
    line: '/beta holdings:"BHP 25% 1.1, CBA 40% 0.9, cash 35% 0" value:A$10m price:8000',
  },
  { label: "Save a portfolio", line: "/portfolio save name:desk value:A$10m beta:1.2 contract:AP held:-40" },
  { label: "What can it do?", line: "/help" },
];
