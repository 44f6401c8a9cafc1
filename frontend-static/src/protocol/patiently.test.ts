import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patiently } from './patiently';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('U31 what could not be fetched is asked for again until it is there', async () => {
  let tries = 0;
  const fetched = patiently(() =>
    ++tries < 3 ? Promise.reject(new Error('offline')) : Promise.resolve('there'),
  );
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await fetched).toBe('there');
  expect(tries).toBe(3);
});
