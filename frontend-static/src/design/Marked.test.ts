import { expect, test } from 'vitest';
import { piecesOf } from './Marked';

test('U68 matches are marked by their places, and a place that cannot be is passed over', () => {
  const text = '<b>Lys</b> 😀 i undergangen';
  expect(piecesOf(text, [{ from: 3, to: 6 }])).toEqual(['<b>', 'Lys', '</b> 😀 i undergangen']);
  expect(piecesOf(text, [])).toEqual([text]);
  expect(
    piecesOf('abc', [
      { from: 0, to: 1 },
      { from: 0, to: 2 },
      { from: 2, to: 9 },
    ]),
  ).toEqual(['', 'a', 'bc']);
});
