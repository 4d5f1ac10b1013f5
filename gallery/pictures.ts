import { type Browser, chromium } from "playwright-core";
import { element } from "../src/sandbox/show/html.js";
import { conversationHtml, type Exchange, type Theme } from "../src/sandbox/show/message.js";
import { type PageAssets, pageAssets } from "./pageAssets.js";
import { pageHtml } from "./pageHtml.js";

/** A reply with the first part of its pictures' names. */
export interface Named {
  readonly name: string;
  readonly exchange: Exchange;
}

/** A picture's file, and how wide it is meant to be seen. */
export interface Picture {
  readonly file: string;
  readonly width: number;
}

/** A block of fixed width whose lines need more room than there is. */
export interface Wrapped {
  readonly name: string;
  readonly width: string;
  readonly text: string;
}

const FLAGS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];
const WIDTHS = [
  { width: "desktop", pixels: 800, scale: 1 },
  { width: "phone", pixels: 390, scale: 2 },
] as const;
const KINDS = (["dark", "light"] as const).flatMap((theme) => WIDTHS.map((width) => ({ theme, ...width })));

type Kind = (typeof KINDS)[number];

/** Run in a page. */
const FIND_WRAPPED = `Array.from(document.querySelectorAll("section")).flatMap((section) =>
  Array.from(section.querySelectorAll("discord-code[multiline]")).flatMap((block) => {
    const code = block.shadowRoot.querySelector("code");
    const style = getComputedStyle(code);
    const inner = code.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    const shown = Math.round(inner / parseFloat(style.lineHeight));
    return shown > block.textContent.split("\\n").length ? [{ name: section.id, text: block.textContent }] : [];
  }))`;

/** The pictures that are taken of a reply: in each theme, wide and narrow. */
export function picturesOf(name: string): readonly Picture[] {
  return KINDS.map((kind) => ({ file: fileName(name, kind), width: kind.pixels }));
}

/**
 * Takes every picture in a browser that reaches nothing outside.
 *
 * @returns tables that wrapped; command lines may
 * @throws if a page fails or asks for anything
 */
export async function takePictures(
  replies: readonly Named[],
  { chromiumPath, folder }: { readonly chromiumPath: string; readonly folder: string },
): Promise<readonly Wrapped[]> {
  const assets = await pageAssets();
  const browser = await chromium.launch({ executablePath: chromiumPath, args: FLAGS });
  try {
    const wrapped = await Promise.all(KINDS.map((kind) => takeKind(browser, replies, assets, kind, folder)));
    return wrapped.flat();
  } finally {
    await browser.close();
  }
}

async function takeKind(
  browser: Browser,
  replies: readonly Named[],
  assets: PageAssets,
  kind: Kind,
  folder: string,
): Promise<readonly Wrapped[]> {
  const { theme, width, pixels, scale } = kind;
  const viewport = { width: pixels, height: 900 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: scale, offline: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) faults.push(`asked for ${request.url()}`);
  });
  await page.setContent(pageHtml({ body: sections(replies, theme), theme, ...assets }));
  await page.evaluate("document.fonts.ready.then(() => true)");
  for (const { name } of replies) {
    await page.locator(`#${name}`).screenshot({ path: `${folder}${fileName(name, kind)}` });
  }
  const wrapped = (await page.evaluate(FIND_WRAPPED)) as readonly Omit<Wrapped, "width">[];
  await context.close();
  if (faults.length > 0) throw new Error(`the ${theme} page for a ${width}: ${faults.join("; ")}`);
  if (theme === "light") return [];
  return wrapped.filter(({ text }) => !text.trimStart().startsWith("/")).map((found) => ({ ...found, width }));
}

function sections(replies: readonly Named[], theme: Theme): string {
  return replies
    .map(({ name, exchange }) => element("section", { id: name }, conversationHtml([exchange], theme)))
    .join("");
}

function fileName(name: string, { theme, width }: Kind): string {
  return `${name}-${theme}-${width}.png`;
}
