/** Somebody who uses the local Discord. */
export interface User {
  /** How the page names the person. */
  readonly key: string;
  /** As Discord numbers people. */
  readonly userId: string;
  readonly name: string;
  readonly color: string;
}

/** Two, so that one can see what the other sees. */
export const USERS: readonly User[] = [
  { key: "mina", userId: "100000000000000001", name: "Mina", color: "#a6480a" },
  { key: "jonas", userId: "100000000000000002", name: "Jonas", color: "#1b7a4b" },
];

/** The person with this key. */
export function findUser(key: string | null): User | undefined {
  return USERS.find((user) => user.key === key);
}
