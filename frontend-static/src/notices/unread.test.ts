import { expect, test } from 'vitest';
import { heardOf } from './unread';

test('K30 what was there at the first look is not said aloud, and what came since is', () => {
  expect(heardOf(undefined, 3)).toBe(false);
  expect(heardOf(3, 4)).toBe(true);
  expect(heardOf(4, 4)).toBe(false);
  expect(heardOf(4, 0)).toBe(false);
});
