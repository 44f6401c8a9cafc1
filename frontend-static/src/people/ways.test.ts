import { expect, test } from 'vitest';
import { mishapIn } from './ways';

test('U86 only a mishap that the page has words for is told', () => {
  expect(mishapIn('?sign-in=unavailable')).toBe('unavailable');
  expect(mishapIn('?sign-in=%3Cb%3E')).toBeUndefined();
  expect(mishapIn('')).toBeUndefined();
});
