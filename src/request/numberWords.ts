const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const values = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
]);
const unit = [...TENS, ...[...SMALL].reverse()].join("|");
const words = new RegExp(`\\b(?:${unit})(?:[\\s-]+(?:and[\\s-]+)?(?:${unit}|hundred|thousand))*\\b`, "giu");

/**
 * Numbers in words as digits, up to thousands; all else stays as it is.
 *
 * @example
 * withDigits("short ninety-four") // "short 94"
 * withDigits("one thousand five hundred") // "1500"
 */
export function withDigits(text: string): string {
  return text.replace(words, (said) => String(numberSaid(said)));
}

function numberSaid(said: string): number {
  let total = 0;
  let group = 0;
  for (const word of said.toLowerCase().split(/[\s-]+/)) {
    if (word === "hundred") group *= 100;
    else if (word === "thousand") {
      total += group * 1000;
      group = 0;
    } else group += values.get(word) ?? 0;
  }
  return total + group;
}
