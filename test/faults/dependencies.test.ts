import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8"));
const {
  dependencies,
  devDependencies,
}: Readonly<Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>> = read("package.json");
const {
  lockfileVersion,
  packages,
}: { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, Package>> } =
  read("package-lock.json");
const installed = Object.entries(packages).filter(([path]) => path !== "");

/** What production may run while it is installed, and why. Nothing: what is compiled comes compiled in its package. */
const MAY_RUN_AT_INSTALL: readonly string[] = [];

describe("what the bot depends on", () => {
  it.each(Object.entries({ ...dependencies, ...devDependencies }))(
    "%s is pinned exactly, and locked at that",
    (name, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(packages[`node_modules/${name}`]?.version).toBe(version);
    },
  );

  it("is locked with the hash of each package, from a registry alone", () => {
    expect(lockfileVersion).toBe(3);
    expect(installed.length).toBeGreaterThan(100);
    const loose = installed.filter(
      ([, { integrity = "", resolved = "https://" }]) =>
        !/^sha512-/.test(integrity) || !resolved.startsWith("https://"),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it("runs nothing while it is installed", () => {
    const scripts = installed.filter(([, { dev = false, hasInstallScript = false }]) => hasInstallScript && !dev);
    expect(scripts.map(([path]) => path.replace(/^.*node_modules\//, ""))).toEqual(MAY_RUN_AT_INSTALL);
  });
});
