import { expect, test } from 'vitest';
import { type Connection, type Effect, type Signal, start, step } from './connection';
import type { EventMessage, EventPage, Snapshot, WireEvent } from './wire';

const event = (seq: number): WireEvent => ({ seq, type: 'Withheld' });
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => event(from + index));
const message = (from: number, to = from, epoch = 'e1'): Signal => {
  const body: EventMessage = { board: 'b', epoch, from, to, events: range(from, to) };
  return { on: 'message', message: body };
};
const snapshot = (seq: number, epoch = 'e1'): Signal => {
  const body: Snapshot = {
    board: 'b',
    challenge: 'c',
    epoch,
    seq,
    areas: [],
    ideas: [],
    clusters: [],
    connections: [],
    rounds: [],
  };
  return { on: 'snapshot', snapshot: body };
};
const page = (from: number, to: number, more = false, epoch = 'e1'): Signal => {
  const body: EventPage = { epoch, events: range(from, to), seq: to, more };
  return { on: 'page', page: body };
};
const opened: Signal = { on: 'opened' };
const lost: Signal = { on: 'lost' };
const again: Signal = { on: 'again' };

/** Plays signals from the start; tells the state, the last effects, and every event applied. */
function play(...signals: Signal[]) {
  let connection: Connection = start[0];
  let effects: Effect[] = start[1];
  const applied: number[] = [];
  for (const signal of signals) {
    [connection, effects] = step(connection, signal);
    for (const effect of effects)
      if (effect.do === 'apply') applied.push(...effect.events.map(({ seq }) => seq));
  }
  return { connection, effects, applied };
}

test('U08 joining has no hole: what came while the snapshot was asked for is applied, without what it already has', () => {
  const { connection, applied } = play(opened, message(4), message(5, 6), snapshot(5));
  expect(connection).toEqual({ at: 'live', cursor: { epoch: 'e1', seq: 6 } });
  expect(applied).toEqual([6]);
});

test('U08 events that are already known are dropped, and a message that overlaps is applied from where it is new', () => {
  expect(play(opened, snapshot(5), message(3, 5), message(4, 7)).applied).toEqual([6, 7]);
});

test('U09 a gap is filled by asking for the events after the last known, before what came later is applied', () => {
  const gap = play(opened, snapshot(5), message(8));
  expect(gap.connection.at).toBe('catching-up');
  expect(gap.effects).toEqual([{ do: 'ask-events', after: 5 }]);
  const { connection, applied } = play(opened, snapshot(5), message(8), message(9), page(6, 8));
  expect(connection.at).toBe('live');
  expect(applied).toEqual([6, 7, 8, 9]);
});

test('U09 a long gap is filled page by page', () => {
  const { connection, effects, applied } = play(opened, snapshot(1), message(9), page(2, 4, true));
  expect(connection.at).toBe('catching-up');
  expect(effects.at(-1)).toEqual({ do: 'ask-events', after: 4 });
  expect(applied).toEqual([2, 3, 4]);
});

test('U10 threat65 another epoch starts from a new snapshot, over the socket and over HTTP', () => {
  const live = play(opened, snapshot(5), message(1, 1, 'e2'));
  expect(live.effects).toEqual([{ do: 'ask-snapshot' }]);
  const back = play(opened, snapshot(5), lost, again, opened, page(1, 1, false, 'e2'));
  expect(back.effects).toEqual([{ do: 'ask-snapshot' }]);
  const { connection } = play(opened, snapshot(5), message(1, 1, 'e2'), snapshot(1, 'e2'));
  expect(connection).toEqual({ at: 'live', cursor: { epoch: 'e2', seq: 1 } });
});

test('U11 fault30 where two sockets in a row fail, the board is read over HTTP, and a socket is tried again later', () => {
  const http = play(lost, again, lost, snapshot(5));
  expect(http.connection).toEqual({ at: 'polling', cursor: { epoch: 'e1', seq: 5 }, heard: true });
  expect(http.effects.map((effect) => effect.do)).toEqual(['load', 'wait', 'poll']);
  const next = play(lost, again, lost, snapshot(5), page(6, 7));
  expect(next.applied).toEqual([6, 7]);
  expect(next.effects.at(-1)).toEqual({ do: 'poll', after: 7 });
  const retried = play(lost, again, lost, snapshot(5), again, opened, page(6, 6));
  expect(retried.connection.at).toBe('live');
});

test('U11 where a known board meets a blocked socket, HTTP is not trusted before it has answered', () => {
  const asked = play(opened, snapshot(5), lost, again, lost, again, lost);
  expect(asked.connection).toMatchObject({ at: 'polling', heard: false });
  expect(asked.effects).toEqual([{ do: 'ask-events', after: 5 }]);
  const silent = play(opened, snapshot(5), lost, again, lost, again, lost, { on: 'unanswered' });
  expect(silent.connection.at).toBe('waiting');
});

test('U12 fault23 coming back asks only for what was missed, and waits longer for each try that fails', () => {
  const { effects } = play(opened, snapshot(5), lost, again, opened);
  expect(effects).toEqual([{ do: 'ask-events', after: 5 }]);
  const wait = (...signals: Signal[]) =>
    play(...signals).effects.flatMap((effect) => (effect.do === 'wait' ? [effect.milliseconds] : []))[0] ?? 0;
  expect(wait(opened, snapshot(5), lost, again, lost)).toBeGreaterThan(wait(opened, snapshot(5), lost));
});

test('U13 an answer that says no ends the tries, and nothing after it begins them again', () => {
  const { connection, effects } = play(opened, { on: 'refused', status: 404 });
  expect(connection).toEqual({ at: 'refused', status: 404 });
  expect(effects).toEqual([{ do: 'close' }]);
  expect(play(opened, { on: 'refused', status: 401 }, again, opened).effects).toEqual([]);
});
