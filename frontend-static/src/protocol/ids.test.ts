import { expect, test, vi } from 'vitest';
import { newId } from './ids';

test('U26 ids are made also where the page is not served over HTTPS', () => {
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(255) });
  expect(newId()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
  vi.unstubAllGlobals();
});
