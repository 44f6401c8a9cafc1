import type { TextRange } from '../protocol/generated/wire';

/** A text in pieces, of which every other is a match, beginning with one that is not. */
export function piecesOf(text: string, ranges: readonly TextRange[]): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of ranges) {
    if (from < at || to > text.length || to <= from) continue;
    pieces.push(text.slice(at, from), text.slice(from, to));
    at = to;
  }
  return [...pieces, text.slice(at)];
}

/** A text with its matches marked. It is only ever text. */
export function Marked({ text, ranges }: { text: string; ranges: readonly TextRange[] }) {
  return piecesOf(text, ranges).map((piece, index) =>
    index % 2 === 1 ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
  );
}
