import { expect, test } from 'vitest';
import type { MethodUnion } from '../protocol/wire';
import { hasRoom, moved, order, put, ranked, spent, step } from './ballot';

const dots: MethodUnion = { type: 'dots', dots: 3, mostPerIdea: 2 };
const quadratic: MethodUnion = { type: 'quadratic', credits: 5 };

test('U70 dots stop where the ballot or the idea has no more room', () => {
  let ballot = step(step({}, 'a', 1), 'a', 1);
  expect(hasRoom(dots, ballot, 'a')).toBe(false);
  expect(hasRoom(dots, ballot, 'b')).toBe(true);
  ballot = step(ballot, 'b', 1);
  expect(spent(dots, ballot)).toBe(3);
  expect(hasRoom(dots, ballot, 'c')).toBe(false);
  expect(step(ballot, 'b', -1)).toEqual({ a: 2 });
});

test('U70 votes cost their square', () => {
  const ballot = { a: 2 };
  expect(spent(quadratic, ballot)).toBe(4);
  expect(hasRoom(quadratic, ballot, 'a')).toBe(false);
  expect(hasRoom(quadratic, ballot, 'b')).toBe(true);
});

test('U70 a ranking moves one place at a time and stops at its ends', () => {
  const ballot = ranked(['a', 'b', 'c']);
  expect(order(ballot)).toEqual(['a', 'b', 'c']);
  expect(moved(order(ballot), 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(moved(order(ballot), 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(moved(order(ballot), 'c', 1)).toEqual(['a', 'b', 'c']);
  expect(order(put(ballot, 'b', undefined))).toEqual(['a', 'c']);
});
