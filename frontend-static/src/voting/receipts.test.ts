import { expect, test } from 'vitest';
import { codeOf, find } from './receipts';

const file = 'receipt,a,b\nAAAAA-AAAAA,2,\nBBBBB-BBBBB,,\n';

test('U72 a receipt finds its ballot however it is typed, and nothing else finds any', () => {
  expect(codeOf(' aaaaa aaaaa ')).toBe('AAAAA-AAAAA');
  expect(codeOf('aaaa-aaaa')).toBeUndefined();
  expect(codeOf('AAAAA-AAAA0')).toBeUndefined();
  expect(find(file, 'AAAAA-AAAAA')).toEqual({ a: 2 });
  expect(find(file, 'BBBBB-BBBBB')).toEqual({});
  expect(find(file, 'CCCCC-CCCCC')).toBeUndefined();
});
