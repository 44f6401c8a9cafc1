import { expect, test } from 'vitest';
import type { Connection } from '../../protocol/connection';
import type { Entry } from '../../protocol/outbox';
import { alone, updated } from './company';
import { standingOf } from './standing';

const cursor = { epoch: 'e', seq: 1 };
const live: Connection = { at: 'live', cursor };
const away: Connection = { at: 'waiting', failures: 3, cursor };
const unsent: Entry = { is: 'waiting', command: { type: 'RemoveIdea', id: '1', idea: 'a' } };
const refused: Entry = { ...unsent, is: 'refused', refused: { code: 'not.allowed', message: '' } };

test('U21 it is always plain whether all is safe, something is being sent, or how much is unsent while offline', () => {
  expect(standingOf(live, [])).toEqual({ is: 'safe' });
  expect(standingOf(live, [unsent])).toEqual({ is: 'sending', count: 1 });
  expect(standingOf(away, [unsent, unsent])).toEqual({ is: 'offline', unsent: 2 });
  expect(standingOf(away, [refused])).toEqual({ is: 'offline', unsent: 0 });
});

test('U21 reading over HTTP is as good as a socket once it has answered', () => {
  expect(standingOf({ at: 'polling', cursor, heard: true }, [])).toEqual({ is: 'safe' });
  expect(standingOf({ at: 'polling', cursor, heard: false }, [])).toEqual({ is: 'offline', unsent: 0 });
});

test('U21 being refused is told with what is still unsent', () => {
  expect(standingOf({ at: 'refused', status: 401 }, [unsent])).toEqual({
    is: 'refused',
    status: 401,
    unsent: 1,
  });
});

test('U22 who is here follows those who come and go, and a full list replaces what was known', () => {
  const person = (participant: string) =>
    ({ participant, name: participant, role: 'leder', guest: false }) as const;
  const change = { board: 'b', all: false, here: [], left: [], count: 0, pointing: [], typing: 0 };
  const came = updated(alone, { ...change, all: true, here: [person('a'), person('b')], count: 2 });
  const left = updated(came, { ...change, left: ['a'], count: 1, typing: 1 });
  expect([...left.here]).toEqual(['b']);
  expect(left).toMatchObject({ count: 1, typing: 1 });
  expect(left.known.get('a')?.name).toBe('a');
});
