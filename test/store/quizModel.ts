import type { Asker } from "../../src/store/store.js";

/** What is asked of a store and of its model alike. In a round `a` is right. */
export type QuizOperation =
  | { readonly kind: "keep"; readonly keep: boolean }
  | { readonly kind: "record"; readonly question: string; readonly right: boolean }
  | { readonly kind: "choose" | "reveal"; readonly round: string; readonly question: string; readonly choice: string }
  | { readonly kind: "erase"; readonly owner: "person" | "server" };

interface Answered {
  readonly person: string;
  readonly question: string;
  readonly right: boolean;
  missed: boolean;
}

/** The rules of the quiz's scores and rounds, as simply as they can be put: lists, and no database. */
export class QuizModel {
  #keeping = new Set<string>();
  #answers: Answered[] = [];
  #board: { readonly server: string; readonly person: string; readonly right: boolean }[] = [];
  #choices: { readonly owner: string; readonly round: string; person: string; question: string; choice: string }[] = [];

  /** What the asker sees, as `Store.scores` and `Store.roundAnswers` would tell it. */
  seen({ person, server }: Asker, round: string): unknown {
    const own = this.#answers.filter((answer) => answer.person === person);
    const board = this.#board.filter((row) => row.server === server);
    const choices = this.#choices.filter((row) => row.owner === owner({ person, server }) && row.round === round);
    const counts = Object.fromEntries(
      ["a", "b"].flatMap((choice) => {
        const people = choices.filter((row) => row.choice === choice).length;
        return people === 0 ? [] : [[choice, people]];
      }),
    );
    return {
      keeps: this.#keeping.has(person),
      answered: own.length,
      right: own.filter(({ right }) => right).length,
      missed: own
        .filter(({ missed }) => missed)
        .map(({ question }) => question)
        .toSorted(),
      leaders: [...new Set(board.map((row) => row.person))]
        .map((who) => {
          const rows = board.filter((row) => row.person === who);
          return `${who} ${rows.length} ${rows.filter(({ right }) => right).length}`;
        })
        .toSorted(),
      counts,
      chose: choices.find((row) => row.person === person)?.choice,
    };
  }

  run(asker: Asker, operation: QuizOperation): void {
    const { person } = asker;
    if (operation.kind === "keep" && operation.keep) this.#keeping.add(person);
    if (operation.kind === "keep" && !operation.keep) this.#forget(person);
    if (operation.kind === "record") this.#record(asker, operation.question, operation.right);
    if (operation.kind === "choose") this.#choose(asker, operation);
    if (operation.kind === "reveal") this.#reveal(asker, operation);
    if (operation.kind === "erase") this.#erase(asker, operation.owner);
  }

  #record({ person, server }: Asker, question: string, right: boolean): void {
    const isOf = (row: { person: string; question: string }) => row.person === person && row.question === question;
    if (this.#choices.some(isOf) && !this.#answers.some(isOf)) return;
    this.#count({ person, ...(server === undefined ? {} : { server }) }, question, right);
  }

  #count({ person, server }: Asker, question: string, right: boolean): void {
    if (!this.#keeping.has(person)) return;
    const known = this.#answers.find((answer) => answer.person === person && answer.question === question);
    if (known !== undefined) {
      if (right) known.missed = false;
      return;
    }
    this.#answers.push({ person, question, right, missed: !right });
    if (server !== undefined) this.#board.push({ server, person, right });
  }

  #choose(asker: Asker, { round, question, choice }: { round: string; question: string; choice: string }): void {
    const row = { owner: owner(asker), round, person: asker.person, question, choice };
    const taken = this.#choices.some(
      (other) => other.owner === row.owner && other.round === round && other.person === row.person,
    );
    if (!taken) this.#choices.push(row);
  }

  #reveal({ person, server }: Asker, { round, question }: { round: string; question: string }): void {
    for (const row of this.#choices)
      if (row.owner === owner({ person, server }) && row.round === round)
        this.#count({ person: row.person, ...(server === undefined ? {} : { server }) }, question, row.choice === "a");
  }

  #forget(person: string): void {
    this.#keeping.delete(person);
    this.#answers = this.#answers.filter((answer) => answer.person !== person);
    this.#board = this.#board.filter((row) => row.person !== person);
  }

  #erase({ person, server, administers }: Asker, scope: "person" | "server"): void {
    if (scope === "person") {
      this.#forget(person);
      this.#choices = this.#choices.filter((row) => row.person !== person);
    } else if (server !== undefined && administers === true) {
      this.#board = this.#board.filter((row) => row.server !== server);
      this.#choices = this.#choices.filter((row) => row.owner !== `server ${server}`);
    }
  }
}

function owner({ person, server }: { person: string; server?: string | undefined }): string {
  return server === undefined ? `person ${person}` : `server ${server}`;
}
