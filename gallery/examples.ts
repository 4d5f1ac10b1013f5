import type { View } from "../src/command.js";

/** One picture in each theme and width. */
export interface Example {
  /** The first part of the pictures' names. */
  readonly name: string;
  readonly line: string;
  /** Who asks. */
  readonly user: string;
  readonly view?: View;
  /** Whether the chart's button was pressed; an answer that shows its chart unasked needs no press. */
  readonly chart?: boolean;
}

const HEDGE = "/hedge value:A$10m beta:1.2 price:8000 move:-5";
const MIX = "/hedge value:US$10m beta:1.5 price:4500 contract:SP rounding:mix";
const SCENARIO =
  "/scenario value:US$5,050,000 beta:1.5 price:1010 multiplier:250 moves:900,950,1000,1050,1100 index:1000 rate:4 dividend:1 horizon:3months expiry:4months";

const VAR_FILE = '/var value:A$10m file:docs/sample-prices.csv asset:"Example Fund" index:"Example Index"';
const REVIEW = "/review value:A$10m beta:1.2 price:8000 exit_price:7610 index_return:-5 portfolio_return:-6.75";
const MIX_TWO = "/mix value:A$10m price:8000 beta:0.7 contract2:ES price2:4500 beta2:0.4 fx2:1.5";

const QUIZ_GROUP = "/quiz group topic:full-hedge level:2 seed:ab3k";

const FILE = '/beta file:docs/sample-prices.csv asset:"Example Fund" index:"Example Index"';

/** Every command, every kind of reply, every view and every kind of chart. */
export const examples: readonly Example[] = [
  { name: "hedge", line: HEDGE, user: "Mina" },
  { name: "hedge-chart", line: HEDGE, user: "Mina", chart: true },
  { name: "hedge-ladder", line: `${HEDGE} chart:ladder`, user: "Mina" },
  { name: "hedge-working", line: HEDGE, user: "Mina", view: "working" },
  { name: "hedge-shared", line: `${HEDGE} private:false`, user: "Mina", view: "shared", chart: true },
  { name: "hedge-public", line: `${HEDGE} private:false`, user: "Mina" },
  {
    name: "hedge-full",
    line: "/hedge value:A$50m beta:0.9 price:8500 target:0.5 held:-40 beta_se:0.1 r2:0.85 index_vol:16% horizon:3months cost:3.50 margin:12500 move:-10",
    user: "Jonas",
    chart: true,
  },
  { name: "hedge-tie", line: "/hedge value:A$2.5m beta:1 price:8000", user: "Mina" },
  { name: "hedge-mix", line: MIX, user: "Jonas" },
  { name: "hedge-mix-working", line: MIX, user: "Jonas", view: "working" },
  { name: "hedge-under-one", line: "/hedge value:A$50k beta:0.8 price:8000", user: "Mina" },
  { name: "hedge-more", line: "/hedge value:A$10m beta:0.6 price:8000 target:1", user: "Mina" },
  { name: "hedge-large", line: "/hedge value:¥123,456,789,012 beta:1.37 price:38,915 contract:NK225", user: "Jonas" },
  { name: "hedge-refusal-currency", line: "/hedge value:€10m beta:1.2 price:8000 contract:SPI", user: "Mina" },
  { name: "hedge-refusal-several", line: "/hedge value:lots beta:high price:-3 cost:x contract:FTSX", user: "Jonas" },
  { name: "hedge-question", line: "/hedge value:A$10m beta:1,2 price:8000", user: "Mina" },
  {
    name: "beta",
    line: '/beta holdings:"BHP A$2.5m 1.1; CBA A$4m 0.9; cash A$3.5m" price:8000',
    user: "Mina",
  },
  { name: "beta-only", line: '/beta holdings:"BHP 25% 1.1, CBA 40% 0.9, cash 35% 0"', user: "Jonas" },
  { name: "beta-file", line: FILE, user: "Mina" },
  {
    name: "beta-file-hedge",
    line: `${FILE} frequency:weekly value:A$10m price:8000 adjust:vasicek prior_sd:0.25 chart:rolling`,
    user: "Jonas",
  },
  { name: "beta-file-shared", line: `${FILE} value:A$10m price:8000`, user: "Jonas", view: "shared" },
  { name: "beta-file-refusal", line: '/beta file:docs/sample-prices.csv asset:"Exampel Fund"', user: "Mina" },
  {
    name: "minvar",
    line: "/minvar spot_vol:2.63% futures_vol:3.13% correlation:0.928 position:-2m contract_size:42000 spot_price:1.94 price:1.99",
    user: "Mina",
  },
  {
    name: "minvar-file",
    line: '/minvar file:docs/sample-prices.csv spot:"Example Fund" futures:"Example Index" frequency:weekly position:1000 contract_size:25',
    user: "Jonas",
  },
  {
    name: "var",
    line: "/var value:A$10m beta:1.2 index_vol:16% r2:0.85 level:99% horizon:10d price:8000 held:-50",
    user: "Mina",
  },
  { name: "var-file", line: `${VAR_FILE} level:99% horizon:1d price:8000`, user: "Jonas" },
  { name: "var-shared", line: `${VAR_FILE} level:99% horizon:1d price:8000`, user: "Jonas", view: "shared" },
  { name: "var-refusal", line: "/var value:A$10m beta:1.2 index_vol:16% level:5%", user: "Mina" },
  {
    name: "drift",
    line: "/drift value:A$10.4m beta:1.25 price:8240 held:-58 cost:5 rate:4.35 dividend:3.5",
    user: "Mina",
  },
  { name: "drift-inside", line: "/drift value:A$10.4m beta:1.25 price:8240 held:-62 band:3", user: "Jonas" },
  {
    name: "put",
    line: "/put value:US$500,000 beta:2 index:1000 floor:US$450,000 expiry:3months volatility:20 rate:12 dividend:4 multiplier:100",
    user: "Jonas",
    chart: true,
  },
  {
    name: "put-option",
    line: "/put index:100 strike:95 expiry:6months volatility:20 rate:10 dividend:5",
    user: "Mina",
  },
  { name: "scenario", line: SCENARIO, user: "Jonas", chart: true },
  { name: "scenario-default", line: "/scenario value:A$10m beta:1.2 price:8000", user: "Mina" },
  { name: "scenario-shared", line: `${SCENARIO} private:false`, user: "Jonas", view: "shared" },
  {
    name: "fair",
    line: "/fair index:8000 expiry:3months rate:4 dividend:3 price:8030 contracts:-60 contract:SPI next_price:8060 gap:3months",
    user: "Mina",
  },
  { name: "fair-refusal", line: "/fair index:8000 expiry:3months rate:4 price:800", user: "Jonas" },
  {
    name: "roll",
    line: "/roll price:8000 next_price:8030 gap:91d contracts:-60 contract:SPI rate:4 dividend:3 cost:3.50",
    user: "Mina",
  },
  { name: "capm", line: "/capm beta:1.2 rate:4 premium:5 value:A$10m target:0.5", user: "Jonas" },
  { name: "alpha", line: "/alpha return:9 market:7 rate:4 beta:1.2 value:A$10m", user: "Mina" },
  {
    name: "alpha-file",
    line: '/alpha file:docs/sample-prices.csv asset:"Example Fund" index:"Example Index" risk_free:4% frequency:monthly value:A$10m',
    user: "Mina",
  },
  { name: "review", line: REVIEW, user: "Mina" },
  { name: "review-working", line: REVIEW, user: "Mina", view: "working" },
  { name: "review-shared", line: REVIEW, user: "Mina", view: "shared" },
  {
    name: "review-full",
    line: "/review value:US$10m beta:1.5 contract:ES price:4500 exit_price:4290 index:4480 exit_index:4280 exit_value:US$9.3m contracts:-67 cost:2.50 rate:5 dividend:1.5 horizon:30d measured_beta:1.6",
    user: "Jonas",
  },
  { name: "review-question", line: `${REVIEW} contracts:60`, user: "Mina" },
  { name: "mix", line: MIX_TWO, user: "Mina" },
  { name: "mix-shared", line: MIX_TWO, user: "Mina", view: "shared" },
  {
    name: "mix-file",
    line: "/mix value:A$10m price:8000 contract2:ES price2:4500 fx2:1.5 file:test/data/statistics/two-factor.csv asset:Fund index:Local",
    user: "Jonas",
  },
  { name: "contracts-one", line: "/contracts contract:SPI", user: "Mina" },
  { name: "contracts-links", line: "/contracts contract:TOPIXM", user: "Jonas" },
  { name: "contracts-several", line: "/contracts contract:Eurex", user: "Jonas" },
  { name: "contracts-list", line: "/contracts", user: "Mina" },
  // A morning at a desk, in order: each needs what those before it saved.
  {
    name: "portfolio-save",
    line: "/portfolio save name:desk value:A$10m beta:1.2 contract:AP note:core",
    user: "Mina",
  },
  { name: "portfolio-holdings", line: "/portfolio save name:book file:docs/sample-holdings.csv", user: "Mina" },
  { name: "portfolio-trade", line: "/portfolio trade name:desk contracts:-40 price:8000", user: "Mina" },
  { name: "portfolio-hedge", line: "/hedge portfolio:desk price:7900 move:-10", user: "Mina" },
  { name: "portfolio-beta", line: "/beta portfolio:book price:7900", user: "Mina" },
  { name: "portfolio-show", line: "/portfolio show name:desk price:7900", user: "Mina" },
  { name: "portfolio-undo", line: "/portfolio undo name:desk", user: "Mina" },
  { name: "portfolio-list", line: "/portfolio list", user: "Mina" },
  { name: "portfolio-share", line: "/portfolio share name:desk", user: "Mina" },
  { name: "portfolio-personal", line: "/portfolio personal name:desk", user: "Mina" },
  { name: "portfolio-rename", line: '/portfolio rename name:desk to:"core equity"', user: "Mina" },
  { name: "portfolio-history", line: '/portfolio history name:"core equity"', user: "Mina" },
  { name: "portfolio-missing", line: "/hedge portfolio:bok price:7900", user: "Mina" },
  { name: "preferences-set", line: "/preferences set contract:ES move:-10 number_style:comma", user: "Mina" },
  { name: "preferences-hedge", line: "/hedge value:US$10m beta:1.15 price:4500", user: "Mina" },
  { name: "preferences-show", line: "/preferences show", user: "Mina" },
  { name: "preferences-reset", line: "/preferences reset", user: "Mina" },
  { name: "settings-set", line: "/settings set move:-20 share_amounts:managers", user: "Mina" },
  { name: "settings-show", line: "/settings show", user: "Mina" },
  { name: "settings-reset", line: "/settings reset option:move", user: "Mina" },
  { name: "data-export", line: "/data export", user: "Mina" },
  { name: "portfolio-delete", line: '/portfolio delete name:"core equity"', user: "Mina" },
  { name: "data-delete", line: "/data delete", user: "Mina" },
  { name: "check", line: '/check value:A$10m beta:1.2 price:8000 answer:"50 short"', user: "Mina" },
  {
    name: "check-rounded",
    line: '/check value:US$10m beta:1.5 price:4500 multiplier:250 answer:"13 or 14"',
    user: "Jonas",
  },
  { name: "explain", line: "/explain concept:basis risk", user: "Mina" },
  { name: "explain-list", line: "/explain", user: "Jonas" },
  { name: "help", line: "/help", user: "Mina" },
  { name: "help-portfolio", line: "/help command:portfolio", user: "Mina" },
  { name: "help-hedge", line: "/help command:hedge", user: "Mina" },
  { name: "status", line: "/status", user: "Jonas" },
  {
    name: "ask",
    line: '/ask question:"A US$5,050,000 portfolio has a beta of 1.5. Index futures are at 1,010, each on US$250 times the index. What position (a) eliminates the market risk, (b) reduces the beta to 0.75, (c) raises it to 2.0?"',
    user: "Mina",
  },
  {
    name: "ask-missing",
    line: '/ask question:"A$10m, twice as volatile as the market, SPI 200 futures at 8,000, full hedge"',
    user: "Mina",
  },
  { name: "quiz-scores-kept", line: "/quiz scores keep:true", user: "Mina" },
  { name: "quiz-play", line: "/quiz play topic:target-beta level:2 seed:ab3k", user: "Mina" },
  { name: "quiz-answered", line: "/quiz play topic:full-hedge level:1 seed:a answer:d tally:2/3", user: "Jonas" },
  { name: "quiz-group", line: QUIZ_GROUP, user: "Mina" },
  { name: "quiz-group-chosen", line: QUIZ_GROUP, user: "Mina", view: "choose" },
  { name: "quiz-group-revealed", line: QUIZ_GROUP, user: "Mina", view: "reveal" },
  { name: "quiz-group-mine", line: QUIZ_GROUP, user: "Mina", view: "working" },
  { name: "quiz-scores", line: "/quiz scores", user: "Mina" },
  { name: "quiz-review", line: "/quiz review", user: "Mina" },
  { name: "unknown-command", line: "/hedg value:A$10m beta:1.2 price:8000", user: "Mina" },
];
