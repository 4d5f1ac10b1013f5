import { InputError } from "../inputError.js";
import { workbookText, xmlText } from "./xmlText.js";
import { broken } from "./zipDirectory.js";

/** Excel's own limit for one cell. */
const LONGEST = 32_767;
const MOST_CHARACTERS = 16_000_000;

/** Puts the runs of a text together, and counts what all texts of a part hold. */
export interface TextCollector {
  readonly begin: () => void;
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly wantsText: () => boolean;
  readonly add: (written: string) => void;
  readonly end: () => string;
}

/**
 * Collects texts whose runs stand in `<t>` or `<v>`; phonetic ones, in `<rPh>`, are left out.
 *
 * @throws {@link InputError} `file-workbook`, `file-limit` where texts are longer than Excel's, or all of them too long
 */
export function textCollector(): TextCollector {
  let inText = false;
  let phonetic = false;
  let whole = "";
  let characters = 0;
  return {
    begin: () => {
      whole = "";
    },
    open: (name) => {
      if (name === "rPh") phonetic = true;
      if (name === "t" || name === "v") inText = !phonetic;
    },
    close: (name) => {
      if (name === "rPh") phonetic = false;
      if (name === "t" || name === "v") inText = false;
    },
    wantsText: () => inText,
    add: (written) => {
      whole += xmlText(written);
      if (whole.length > LONGEST) throw broken("a cell holds more than 32,767 characters");
    },
    end: () => {
      characters += whole.length;
      if (characters > MOST_CHARACTERS) throw new InputError("file-limit", { limit: "16,000,000 characters" }, "file");
      return apart(workbookText(whole).trim());
    },
  };
}

/** A copy, as a slice would keep the piece alive that it was cut from. */
function apart(text: string): string {
  return ` ${text}`.slice(1);
}
