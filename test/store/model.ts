import type { Asker, Owner } from "../../src/store/store.js";

/** A portfolio as the model remembers it: what it holds is a text that says nothing else. */
interface Remembered {
  owner: string;
  name: string;
  note: string;
  sharedBy: string | undefined;
}

/** What is asked of a store and of its model alike. */
export type Operation =
  | { readonly kind: "save"; readonly owner: Owner; readonly name: string }
  | { readonly kind: "rename"; readonly owner: Owner; readonly name: string; readonly newName: string }
  | { readonly kind: "remove"; readonly owner: Owner; readonly name: string }
  | { readonly kind: "history"; readonly owner: Owner; readonly name: string }
  | { readonly kind: "move"; readonly owner: Owner; readonly name: string; readonly to: Owner }
  | { readonly kind: "set"; readonly owner: Owner }
  | { readonly kind: "export"; readonly owner: Owner }
  | { readonly kind: "erase"; readonly owner: Owner };

/** The rules of who may see and change what, as simply as they can be put: a list, and no database. */
export class Model {
  portfolios: Remembered[] = [];
  settings = new Map<string, string>();

  /** What the asker sees, as `owner name note`. */
  visible({ person, server }: Asker): readonly string[] {
    const owners = [`person ${person}`, ...(server === undefined ? [] : [`server ${server}`])];
    return this.portfolios
      .filter(({ owner }) => owners.includes(owner))
      .map(({ owner, name, note }) => `${owner.split(" ")[0]} ${name} ${note}`)
      .sort();
  }

  /** All that one owner has, to be looked for in an export. */
  notesOf(owner: string): readonly string[] {
    return this.portfolios.filter((portfolio) => portfolio.owner === owner).map(({ note }) => note);
  }

  /** What the operation comes to: `done`, or the refusal's code. */
  run(asker: Asker, operation: Operation, note: string): string {
    const owner = this.#owner(asker, operation.owner);
    if (owner === undefined) return "server-only";
    if (operation.kind === "save") return this.#save(asker, owner, operation.name, note);
    if (operation.kind === "set") return this.#set(asker, operation.owner, owner, note);
    if (operation.kind === "export" || operation.kind === "erase") return this.#all(asker, operation, owner);
    return this.#change(asker, operation, owner);
  }

  #change(
    asker: Asker,
    operation: Exclude<Extract<Operation, { name: string }>, { kind: "save" }>,
    owner: string,
  ): string {
    const to = operation.kind === "move" ? this.#owner(asker, operation.to) : undefined;
    if (operation.kind === "move" && to === undefined) return "server-only";
    const found = this.#find(owner, operation.name);
    if (found === undefined) return "not-found";
    if (operation.kind === "history") return "done";
    if (operation.owner === "server" && found.sharedBy !== asker.person && asker.manages !== true) return "not-yours";
    if (operation.kind === "remove") this.portfolios = this.portfolios.filter((portfolio) => portfolio !== found);
    if (operation.kind === "rename") return this.#rename(found, operation.newName);
    return to === undefined ? "done" : this.#move(found, to, asker);
  }

  #owner({ person, server }: Asker, owner: Owner): string | undefined {
    if (owner === "person") return `person ${person}`;
    return server === undefined ? undefined : `server ${server}`;
  }

  #find(owner: string, name: string): Remembered | undefined {
    const key = (text: string) => text.trim().toLowerCase();
    return this.portfolios.find((portfolio) => portfolio.owner === owner && key(portfolio.name) === key(name));
  }

  #save({ person }: Asker, owner: string, name: string, note: string): string {
    const found = this.#find(owner, name);
    const sharedBy = owner.startsWith("server") ? person : undefined;
    if (found === undefined) this.portfolios.push({ owner, name: name.trim(), note, sharedBy });
    else found.note = note;
    return "done";
  }

  #set({ manages }: Asker, scope: Owner, owner: string, value: string): string {
    if (scope === "server" && manages !== true) return "not-manager";
    this.settings.set(owner, value);
    return "done";
  }

  #rename(found: Remembered, newName: string): string {
    const taken = this.#find(found.owner, newName);
    if (taken !== undefined && taken !== found) return "name-taken";
    found.name = newName.trim();
    return "done";
  }

  #move(found: Remembered, to: string, { person }: Asker): string {
    if (found.owner === to) return "done";
    if (this.#find(to, found.name) !== undefined) return "name-taken";
    found.owner = to;
    found.sharedBy = to.startsWith("server") ? person : undefined;
    return "done";
  }

  #all({ person, administers }: Asker, { kind, owner: scope }: Operation, owner: string): string {
    if (scope === "server" && administers !== true) return "not-administrator";
    if (kind === "export") return "done";
    this.portfolios = this.portfolios.filter((portfolio) => portfolio.owner !== owner);
    this.settings.delete(owner);
    for (const portfolio of this.portfolios)
      if (scope === "person" && portfolio.sharedBy === person) portfolio.sharedBy = undefined;
    return "done";
  }
}
