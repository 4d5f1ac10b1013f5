import type { Browser, Locator, Page } from "playwright-core";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { open, type Watched } from "./browser.js";
import { type Behaviour, fakeEndpoint } from "./fakeEndpoint.js";

/** A sandbox with a bot of a few lines, and its page. */
export interface Visit extends Watched {
  readonly sandbox: Sandbox;
  readonly line: Locator;
  readonly messages: Locator;
  readonly alerts: Locator;
  /** Types a whole line and sends it. */
  readonly send: (text: string) => Promise<void>;
  readonly press: (name: string, page?: Page) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Opens the page of a fresh sandbox. */
export async function visit(browser: Browser, behave: Behaviour, size = { width: 1000, height: 700 }): Promise<Visit> {
  const sandbox = await startSandbox({ port: 0, startEndpoint: fakeEndpoint(behave), version: "9.9.9" });
  const watched = await open(browser, sandbox.url, size);
  const { page, context } = watched;
  const line = page.locator("input.line");
  return {
    ...watched,
    ...{ sandbox, line, messages: page.locator("discord-message"), alerts: page.locator(".alerts p") },
    send: async (text) => {
      await line.fill(text);
      await page.getByRole("button", { name: "Send" }).click();
      await line.waitFor();
    },
    press: (name, on = page) => on.getByRole("button", { name, exact: true }).last().click(),
    end: async () => {
      await context.close();
      await sandbox.stop();
    },
  };
}

/** What has the focus: its text, or its name where it has one. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(`{
    const { activeElement: one } = document;
    one.getAttribute("aria-label") ?? (one.tagName === "BODY" ? "nothing" : one.textContent);
  }`);
}
