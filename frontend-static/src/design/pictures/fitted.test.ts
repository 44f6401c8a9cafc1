import { expect, test } from 'vitest';
import { apart } from './Course';
import { lines } from './fitted';
import { fileName } from './saving';

test('E12 words in a picture break between words, and what does not fit is cut', () => {
  expect(lines('Bedre lys i undergangen', 100, 3)).toEqual(['Bedre lys i', 'undergangen']);
  expect(lines('Bedre lys i undergangen', 100, 1)).toEqual(['Bedre lys i…']);
  expect(lines('x'.repeat(40), 66, 2)).toEqual(['x'.repeat(10), `${'x'.repeat(9)}…`]);
  expect(lines('', 66, 2)).toEqual([]);
});

test('E12 a picture’s file has a name that every system takes', () => {
  expect(fileName('Hva gjør vi først på torget?', 'svg')).toBe('hva-gjor-vi-forst-pa-torget.svg');
  expect(fileName('../../æ"\r\n', 'png')).toBe('a.png');
  expect(fileName('???', 'png')).toBe('bilde.png');
});

test('E12 names beside the ends of lines do not lie on each other', () => {
  const placed = apart([100, 101, 40, 102], 130);
  const sorted = [...placed].sort((a, b) => a - b);
  for (let i = 1; i < sorted.length; i += 1)
    expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(16);
  expect(placed[2]).toBe(40);
  expect(sorted.at(-1)).toBeLessThanOrEqual(130);
});
