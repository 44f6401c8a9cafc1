/**
 * The life of a board's connection, as a pure step from state and signal to state and effects.
 *
 * It promises: events are applied in order of `seq`, each once, without holes; another epoch starts from a new
 * snapshot; where no socket opens, the same log is read over HTTP, and a socket is tried again now and then.
 */
import type { EventMessage, EventPage, Snapshot, WireEvent } from './wire';

/** How far the board is known. */
export interface Cursor {
  epoch: string;
  seq: number;
}

export type Connection =
  /** A socket is being opened. */
  | { at: 'opening'; failures: number; cursor: Cursor | undefined }
  /** Subscribed (or reading over HTTP); a snapshot was asked for, and what arrives meanwhile is kept. */
  | { at: 'joining'; via: 'socket' | 'http'; failures: number; buffer: EventMessage[] }
  /** Subscribed; events that were missed were asked for, and what arrives meanwhile is kept. */
  | { at: 'catching-up'; failures: number; cursor: Cursor; buffer: EventMessage[] }
  | { at: 'live'; cursor: Cursor }
  /** No socket gets through: the log is read over HTTP, which has answered once it is `heard`. */
  | { at: 'polling'; cursor: Cursor; heard: boolean }
  /** Nothing gets through: a new try comes by itself. */
  | { at: 'waiting'; failures: number; cursor: Cursor | undefined }
  /** The server says no, and trying again would not help. */
  | { at: 'refused'; status: number };

export type Signal =
  | { on: 'opened' }
  | { on: 'lost' }
  | { on: 'message'; message: EventMessage }
  | { on: 'snapshot'; snapshot: Snapshot }
  | { on: 'page'; page: EventPage }
  | { on: 'unanswered' }
  | { on: 'refused'; status: number }
  | { on: 'again' };

export type Effect =
  | { do: 'open' }
  | { do: 'close' }
  | { do: 'ask-snapshot' }
  | { do: 'ask-events'; after: number }
  | { do: 'poll'; after: number }
  | { do: 'wait'; milliseconds: number }
  | { do: 'load'; snapshot: Snapshot }
  | { do: 'apply'; events: WireEvent[] };

export type Step = [Connection, Effect[]];

/** After so many failed sockets in a row, HTTP is tried: one may be bad luck, two is a pattern. */
const socketFailuresBeforeHttp = 2;
/** While reading over HTTP, a socket is tried this often. */
const socketRetryMilliseconds = 60_000;
const firstWaitMilliseconds = 500;
const longestWaitMilliseconds = 15_000;

export const start: Step = [{ at: 'opening', failures: 0, cursor: undefined }, [{ do: 'open' }]];

export function step(connection: Connection, signal: Signal): Step {
  if (signal.on === 'refused') return [{ at: 'refused', status: signal.status }, [{ do: 'close' }]];
  switch (connection.at) {
    case 'opening':
      return opening(connection, signal);
    case 'joining':
      return joining(connection, signal);
    case 'catching-up':
      return catchingUp(connection, signal);
    case 'live':
      return live(connection, signal);
    case 'polling':
      return polling(connection, signal);
    case 'waiting':
      if (signal.on !== 'again') return [connection, []];
      return [{ at: 'opening', failures: connection.failures, cursor: connection.cursor }, [{ do: 'open' }]];
    case 'refused':
      return [connection, []];
  }
}

type In<At extends Connection['at']> = Extract<Connection, { at: At }>;

function opening(connection: In<'opening'>, signal: Signal): Step {
  const { failures, cursor } = connection;
  if (signal.on === 'opened') {
    if (cursor === undefined) return join('socket', failures, []);
    return [{ at: 'catching-up', failures, cursor, buffer: [] }, [{ do: 'ask-events', after: cursor.seq }]];
  }
  if (signal.on !== 'lost') return [connection, []];
  if (failures + 1 < socketFailuresBeforeHttp) return rest(failures + 1, cursor);
  if (cursor === undefined) return join('http', failures + 1, []);
  return [{ at: 'polling', cursor, heard: false }, [{ do: 'ask-events', after: cursor.seq }]];
}

function joining(connection: In<'joining'>, signal: Signal): Step {
  const { via, failures, buffer } = connection;
  switch (signal.on) {
    case 'message':
      return [{ ...connection, buffer: [...buffer, signal.message] }, []];
    case 'snapshot': {
      const cursor = { epoch: signal.snapshot.epoch, seq: signal.snapshot.seq };
      const load: Effect = { do: 'load', snapshot: signal.snapshot };
      return via === 'http' ? poll(cursor, [load]) : drain(cursor, buffer, [load]);
    }
    case 'lost':
      return via === 'http' ? [connection, []] : rest(failures + 1, undefined);
    case 'unanswered':
      return rest(failures + 1, undefined);
    case 'opened':
    case 'page':
    case 'again':
    case 'refused':
      return [connection, []];
  }
}

function catchingUp(connection: In<'catching-up'>, signal: Signal): Step {
  const { failures, cursor, buffer } = connection;
  switch (signal.on) {
    case 'message':
      return [{ ...connection, buffer: [...buffer, signal.message] }, []];
    case 'page': {
      if (signal.page.epoch !== cursor.epoch) return join('socket', failures, buffer);
      const [reached, effects] = take(cursor, signal.page.events);
      if (signal.page.more && reached.seq > cursor.seq) {
        return [{ ...connection, cursor: reached }, [...effects, { do: 'ask-events', after: reached.seq }]];
      }
      return drain(reached, buffer, effects);
    }
    case 'lost':
    case 'unanswered':
      return rest(failures + 1, cursor);
    case 'opened':
    case 'snapshot':
    case 'again':
    case 'refused':
      return [connection, []];
  }
}

function live(connection: In<'live'>, signal: Signal): Step {
  if (signal.on === 'message') return drain(connection.cursor, [signal.message], []);
  if (signal.on === 'lost') return rest(0, connection.cursor);
  return [connection, []];
}

function polling(connection: In<'polling'>, signal: Signal): Step {
  const { cursor } = connection;
  switch (signal.on) {
    case 'page': {
      if (signal.page.epoch !== cursor.epoch) return join('http', 0, []);
      const [reached, effects] = take(cursor, signal.page.events);
      if (!connection.heard) return poll(reached, effects);
      return [{ ...connection, cursor: reached }, [...effects, { do: 'poll', after: reached.seq }]];
    }
    case 'unanswered':
      return rest(connection.heard ? 0 : socketFailuresBeforeHttp, cursor);
    case 'again':
      return [{ at: 'opening', failures: socketFailuresBeforeHttp - 1, cursor }, [{ do: 'open' }]];
    case 'opened':
    case 'lost':
    case 'message':
    case 'snapshot':
    case 'refused':
      return [connection, []];
  }
}

function join(via: 'socket' | 'http', failures: number, buffer: EventMessage[]): Step {
  return [{ at: 'joining', via, failures, buffer }, [{ do: 'ask-snapshot' }]];
}

function poll(cursor: Cursor, effects: Effect[]): Step {
  const again: Effect = { do: 'wait', milliseconds: socketRetryMilliseconds };
  return [{ at: 'polling', cursor, heard: true }, [...effects, again, { do: 'poll', after: cursor.seq }]];
}

function rest(failures: number, cursor: Cursor | undefined): Step {
  const milliseconds = Math.min(longestWaitMilliseconds, firstWaitMilliseconds * 2 ** Math.min(failures, 10));
  return [{ at: 'waiting', failures, cursor }, [{ do: 'close' }, { do: 'wait', milliseconds }]];
}

/** Applies what was kept, as far as it is without a hole. */
function drain(cursor: Cursor, messages: EventMessage[], effects: Effect[]): Step {
  let reached = cursor;
  const out = [...effects];
  for (const [index, message] of messages.entries()) {
    if (message.epoch !== reached.epoch) {
      const [connection, asked] = join('socket', 0, messages.slice(index));
      return [connection, [...out, ...asked]];
    }
    if (message.from > reached.seq + 1) {
      const buffer = messages.slice(index);
      const ask: Effect = { do: 'ask-events', after: reached.seq };
      return [{ at: 'catching-up', failures: 0, cursor: reached, buffer }, [...out, ask]];
    }
    const [next, applied] = take(reached, message.events);
    reached = { ...next, seq: Math.max(next.seq, message.to) };
    out.push(...applied);
  }
  return [{ at: 'live', cursor: reached }, out];
}

/** The events that are new after the cursor, and how far they reach. */
function take(cursor: Cursor, events: readonly WireEvent[]): [Cursor, Effect[]] {
  const fresh = events.filter((event) => event.seq > cursor.seq);
  const last = fresh.at(-1);
  if (last === undefined) return [cursor, []];
  return [{ ...cursor, seq: last.seq }, [{ do: 'apply', events: fresh }]];
}
