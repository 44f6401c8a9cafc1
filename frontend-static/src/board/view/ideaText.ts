import type { Texts } from '../../i18n/nb';

const longest = 2_000;

/** What is wrong with an idea's or a comment's words, if anything. */
export function problemOf(text: string, { common }: Texts): string | undefined {
  const length = [...text.trim()].length;
  if (length === 0) return common.required;
  return length > longest ? common.tooLong(longest) : undefined;
}

/** The lines of a text that could each be a card of its own. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
