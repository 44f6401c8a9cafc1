import { expect, test } from 'vitest';
import { plainCode } from '../people/JoinForm';
import { routeOf } from './routes';

test('U25 every address leads to its page, and an unknown one says so', () => {
  expect(routeOf('/')).toEqual({ page: 'home' });
  expect(routeOf('/ny')).toEqual({ page: 'pose' });
  expect(routeOf('/u/abc')).toEqual({ page: 'challenge', challenge: 'abc' });
  expect(routeOf('/u/abc/svar')).toEqual({ page: 'challenge', challenge: 'abc', part: 'svar' });
  expect(routeOf('/t/abc/svar')).toEqual({ page: 'unknown' });
  expect(routeOf('/u/abc/svar/mer')).toEqual({ page: 'unknown' });
  expect(routeOf('/t/abc/')).toEqual({ page: 'board', board: 'abc' });
  expect(routeOf('/t/abc/historie')).toEqual({ page: 'history', board: 'abc' });
  expect(routeOf('/laerdom')).toEqual({ page: 'memory' });
  expect(routeOf('/forsok')).toEqual({ page: 'pilots' });
  expect(routeOf('/forsok/abc')).toEqual({ page: 'pilot', pilot: 'abc' });
  expect(routeOf('/hent')).toEqual({ page: 'import' });
  expect(routeOf('/inn')).toEqual({ page: 'sign-in' });
  expect(routeOf('/b')).toEqual({ page: 'join' });
  expect(routeOf('/b/K7Q2M9')).toEqual({ page: 'capture', code: 'K7Q2M9' });
  expect(routeOf('/b/%E0%A4%A')).toEqual({ page: 'capture', code: '%E0%A4%A' });
  expect(routeOf('/noe/helt/annet')).toEqual({ page: 'unknown' });
});

test('U25 a code may be typed as it is read aloud', () => {
  expect(plainCode(' k7q-2m 9x ')).toBe('K7Q2M9X');
});
