import { expect, test } from 'vitest';
import type { Round, WireEvent } from '../protocol/wire';
import { after } from './rounds';

const opened: WireEvent = {
  type: 'RoundOpened',
  seq: 4,
  at: '2026-11-01T10:00:00Z',
  by: 'p',
  round: 'r',
  title: 'Hva først?',
  method: { type: 'dots', dots: 3, mostPerIdea: 2 },
  ideas: ['a'],
  electorate: { guests: true, roles: [] },
  live: false,
};

test('U76 a board knows its rounds by its events, each once', () => {
  let rounds: readonly Round[] = after([], opened, 'b');
  rounds = after(rounds, opened, 'b');
  expect(rounds).toEqual([
    {
      id: 'r',
      board: 'b',
      title: 'Hva først?',
      method: { type: 'dots', dots: 3, mostPerIdea: 2 },
      ideas: ['a'],
      electorate: { guests: true, roles: [] },
      live: false,
      openedAt: '2026-11-01T10:00:00Z',
      ballots: 0,
    },
  ]);
  rounds = after(rounds, { type: 'RoundProgressed', seq: 5, round: 'r', step: 1, ballots: 5 }, 'b');
  expect(rounds[0]).toMatchObject({ ballots: 5 });
  const counted: WireEvent = {
    type: 'BallotsCounted',
    seq: 6,
    at: '2026-11-01T10:05:00Z',
    round: 'r',
    ballots: 7,
    guests: 0,
    quorate: true,
    roles: [],
  };
  expect(after(rounds, counted, 'b')[0]).toMatchObject({ ballots: 7, closedAt: '2026-11-01T10:05:00Z' });
  expect(after(rounds, counted, 'b')).toHaveLength(1);
});
