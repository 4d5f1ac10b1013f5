import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const PATH = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const FLAGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** Whether there is a browser to drive; where there is none, the reason is printed once. */
export const hasBrowser = existsSync(PATH);
if (!hasBrowser) {
  console.warn(`No Chromium at ${PATH}: the sandbox's page is not tried. Debian: apt-get install -y chromium`);
}

/** A browser with a fresh profile. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: FLAGS });
}

/** A page, and everything it asked for or complained about. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to anywhere but this computer. */
  readonly outside: string[];
  readonly asked: string[];
  readonly faults: string[];
}

/** Opens a sandbox's page and waits until it can be typed in. */
export async function open(browser: Browser, url: string, size = { width: 1200, height: 900 }): Promise<Watched> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const watched: Watched = { page, context, outside: [], asked: [], faults: [] };
  page.on("request", (request) => {
    watched.asked.push(request.url());
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== "data:" && hostname !== "127.0.0.1") watched.outside.push(request.url());
  });
  page.on("pageerror", ({ message }) => watched.faults.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") watched.faults.push(message.text());
  });
  await page.goto(url);
  await page.getByRole("combobox", { name: "Message #hedging" }).waitFor();
  return watched;
}
