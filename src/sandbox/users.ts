import { ALL_PERMISSIONS, MEMBER_PERMISSIONS } from "./discord/client/permissions.js";

/** Somebody who uses the local Discord. */
export interface User {
  /** How the page names the person. */
  readonly key: string;
  /** As Discord numbers people. */
  readonly userId: string;
  readonly name: string;
  readonly color: string;
  /** What the person may do in the server, as Discord sends it: a number of bits. */
  readonly permissions: string;
  /** The same in words. */
  readonly role: string;
  /** As Discord numbers the person's own conversation with the bot. */
  readonly directId: string;
}

/** Where one is: in the server's channel, which all are in, or in one's own conversation with the bot. */
export type Place = "server" | "direct";

/** Somebody, and where. */
export interface Viewer {
  readonly user: User;
  readonly place: Place;
}

/** Two, so that one can see what the other sees, and may do. */
export const USERS: readonly User[] = [
  {
    ...{ key: "mina", userId: "100000000000000001", name: "Mina", color: "#a6480a" },
    ...{ permissions: ALL_PERMISSIONS, role: "manages this server", directId: "200000000000000001" },
  },
  {
    ...{ key: "jonas", userId: "100000000000000002", name: "Jonas", color: "#1b7a4b" },
    ...{ permissions: MEMBER_PERMISSIONS, role: "a member of this server", directId: "200000000000000002" },
  },
];

/** The person with this key. */
export function findUser(key: string | null): User | undefined {
  return USERS.find((user) => user.key === key);
}
