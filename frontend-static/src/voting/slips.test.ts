import { expect, test } from 'vitest';
import { read, slipLink } from './slips';

test('V49 a slip’s address leads to its round with its code, behind the # where no server is told', () => {
  const link = slipLink('https://samskap.no', 'c 1', 'r/1', 'ABCDE-FGHJK', 'MNPQ23');
  const [sent, kept] = link.split('#');
  expect(sent).toBe('https://samskap.no/u/c%201/avstemning');
  expect(read(`#${kept ?? ''}`)).toEqual({
    round: 'r/1',
    slip: { code: 'ABCDE-FGHJK', joinCode: 'MNPQ23' },
  });
  expect(read('#r1')).toEqual({ round: 'r1', slip: undefined });
  expect(read('')).toEqual({ round: '', slip: undefined });
  expect(read('#%E0%A4%A&kode=A')).toEqual({ round: '%E0%A4%A', slip: { code: 'A', joinCode: undefined } });
});
