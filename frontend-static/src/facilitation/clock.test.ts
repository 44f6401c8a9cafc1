import { expect, test } from 'vitest';
import { asDigits, momentBetween, remainingOf } from './clock';

test('U90 a countdown shows what is left, whatever the clock of the device says', () => {
  const timer = { seconds: 90, endsAt: 1_090_000 };
  expect(asDigits(remainingOf(timer, 1_000_000))).toBe('1:30');
  expect(asDigits(remainingOf(timer, 1_000_001))).toBe('1:30');
  expect(asDigits(remainingOf(timer, 1_081_000))).toBe('0:09');
  expect(remainingOf(timer, 2_000_000)).toBe(0);
  expect(remainingOf(timer, 0)).toBe(90_000);
});

test('U90 what is left is told at a few moments, once each, and the end always', () => {
  expect(momentBetween(61_000, 60_000)).toBe(60_000);
  expect(momentBetween(60_000, 59_000)).toBeUndefined();
  expect(momentBetween(400, 0)).toBe(0);
  expect(momentBetween(0, 0)).toBeUndefined();
  expect(momentBetween(301_000, 5_000)).toBe(10_000);
});
