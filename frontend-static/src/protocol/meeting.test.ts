import { expect, test } from 'vitest';
import { meetingOf, openMeeting, steered } from './meeting';
import type { Snapshot } from './wire';

const snapshot: Snapshot = {
  board: 'b',
  challenge: 'c',
  epoch: 'e',
  seq: 9,
  areas: [],
  ideas: [],
  clusters: [],
  connections: [],
  rounds: [],
};

test('U91 the meeting is what the snapshot says, and every step since', () => {
  expect(meetingOf(snapshot, 0)).toEqual(openMeeting);
  const meeting = {
    locked: true,
    silent: true,
    unrevealed: false,
    anonymous: false,
    namesHidden: true,
    timer: { seconds: 60, remaining: 4_000 },
  };
  const known = meetingOf({ ...snapshot, meeting }, 1_000);
  expect(known).toMatchObject({ locked: true, namesHidden: true, timer: { seconds: 60, endsAt: 5_000 } });
  const after = steered(
    steered(known, { seq: 10, type: 'LayoutLocked', on: false }, 0),
    {
      seq: 11,
      type: 'NamesSet',
      shown: true,
    },
    0,
  );
  expect(after).toMatchObject({ locked: false, namesHidden: false });
  expect(steered(after, { seq: 12, type: 'AnonymitySet', on: true }, 0).anonymous).toBe(true);
});

test('U93 that something is withheld is known from the first thing that is', () => {
  const silent = steered(openMeeting, { seq: 1, type: 'SilentWritingSet', on: true }, 0);
  expect(silent).toMatchObject({ silent: true, unrevealed: false });
  const written = steered(silent, { seq: 2, type: 'Withheld' }, 0);
  expect(written.unrevealed).toBe(true);
  const off = steered(written, { seq: 3, type: 'SilentWritingSet', on: false }, 0);
  expect(off).toMatchObject({ silent: false, unrevealed: true });
  expect(steered(off, { seq: 4, type: 'Revealed' }, 0)).toEqual(openMeeting);
  expect(steered(openMeeting, { seq: 1, type: 'Withheld' }, 0).unrevealed).toBe(false);
});

test('U90 a countdown that was read back has as much less left as it is old', () => {
  const live = steered(openMeeting, { seq: 1, type: 'TimerSet', seconds: 60 }, 500);
  expect(live.timer?.endsAt).toBe(60_500);
  const late = steered(openMeeting, { seq: 1, type: 'TimerSet', seconds: 60, age: 45_000 }, 500);
  expect(late.timer?.endsAt).toBe(15_500);
  expect(steered(late, { seq: 2, type: 'TimerSet' }, 0).timer).toBeUndefined();
});

test('U91 an idea that is gone is looked at by nobody', () => {
  const looking = steered(openMeeting, { seq: 1, type: 'Spotlit', idea: 'a' }, 0);
  expect(steered(looking, { seq: 2, type: 'IdeaRemoved', idea: 'b' }, 0).spotlight).toBe('a');
  expect(steered(looking, { seq: 2, type: 'IdeaRemoved', idea: 'a' }, 0).spotlight).toBeUndefined();
});
