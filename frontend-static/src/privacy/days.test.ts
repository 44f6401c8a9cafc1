import { expect, test } from 'vitest';
import { daysIn } from './days';

test('D50 a number of days is read as people write it, and what is none is not sent', () => {
  expect(daysIn('')).toEqual({ is: 'days', days: undefined });
  expect(daysIn(' 365 ')).toEqual({ is: 'days', days: 365 });
  for (const wrong of ['29', '3651', '1e3', '-40', 'tretti', '40,5']) {
    expect(daysIn(wrong), wrong).toEqual({ is: 'wrong' });
  }
});
