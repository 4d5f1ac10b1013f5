/** Characters of the private use area, which no text of a person's keeps when it is echoed. */
const OPEN = "\uE000";
const CLOSE = "\uE001";

/** A person in plain text: Discord shows their name there, without pinging them; a terminal their id. */
export function person(id: string | undefined): string {
  return id === undefined ? "someone whose data was deleted" : `${OPEN}${id}${CLOSE}`;
}

const PERSON = /\uE000([^\uE001]*)\uE001/gu;

/** A text with its people written as the medium writes them. */
export function withPeople(text: string, write: (id: string) => string): string {
  return text.replace(PERSON, (_, id: string) => write(id));
}
