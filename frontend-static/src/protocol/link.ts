/** Carries out what the connection's steps ask for: the one place where sockets, calls and timers are touched. */
import { api } from './api';
import { type Connection, type Effect, type Signal, start, step } from './connection';
import { Refusal } from './http';
import { openSocket, type Socket } from './socket';
import type {
  BoardId,
  Command,
  CommandId,
  Doing,
  EventPage,
  Reply,
  Snapshot,
  Update,
  WireEvent,
} from './wire';

export interface LinkListener {
  load: (snapshot: Snapshot) => void;
  apply: (events: WireEvent[]) => void;
  presence: (update: Update) => void;
  changed: (connection: Connection) => void;
}

const replyMilliseconds = 15_000;
const pollSeconds = 20;
const finalStatuses = [401, 403, 404];

interface Awaited {
  answer: (reply: Reply) => void;
  fail: (reason: Error) => void;
}

export class Link {
  #connection: Connection = start[0];
  #socket: Socket | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;
  readonly #awaited = new Map<CommandId, Awaited>();
  readonly #board: BoardId;
  readonly #listener: LinkListener;

  constructor(board: BoardId, listener: LinkListener) {
    this.#board = board;
    this.#listener = listener;
  }

  get connection(): Connection {
    return this.#connection;
  }

  open(): void {
    this.#connection = start[0];
    window.addEventListener('online', this.#again);
    window.addEventListener('offline', this.#lost);
    document.addEventListener('visibilitychange', this.#againWhenSeen);
    this.#carryOut(start[1]);
  }

  close(): void {
    window.removeEventListener('online', this.#again);
    window.removeEventListener('offline', this.#lost);
    document.removeEventListener('visibilitychange', this.#againWhenSeen);
    this.#closeAll();
  }

  /** The outcome of a command; fails when the connection is lost before the reply came. */
  send(command: Command): Promise<Reply> {
    const connection = this.#connection;
    if (connection.at === 'polling' && connection.heard) return this.#sendOverHttp(command);
    const socket = this.#socket;
    if (connection.at !== 'live' || socket === undefined) return Promise.reject(new Error('Not connected'));
    return new Promise((answer, fail) => {
      const timer = setTimeout(() => this.#signal({ on: 'lost' }), replyMilliseconds);
      const settle =
        <T>(use: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          this.#awaited.delete(command.id);
          use(value);
        };
      this.#awaited.set(command.id, { answer: settle(answer), fail: settle(fail) });
      socket.send(command);
    });
  }

  show(doing: Doing): void {
    if (this.#connection.at === 'live') this.#socket?.show(doing);
  }

  readonly #again = () => {
    if (this.#connection.at === 'waiting') this.#signal({ on: 'again' });
  };

  readonly #lost = () => this.#signal({ on: 'lost' });

  readonly #againWhenSeen = () => {
    if (document.visibilityState === 'visible') this.#again();
  };

  async #sendOverHttp(command: Command): Promise<Reply> {
    try {
      return await api.command(this.#board, command);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (isReply(error.body)) return error.body;
      if (finalStatuses.includes(error.status)) this.#signal({ on: 'refused', status: error.status });
      throw error;
    }
  }

  #signal(signal: Signal): void {
    const [connection, effects] = step(this.#connection, signal);
    this.#connection = connection;
    this.#carryOut(effects);
    this.#listener.changed(this.#connection);
  }

  #carryOut(effects: readonly Effect[]): void {
    for (const effect of effects) this.#do(effect);
  }

  #do(effect: Effect): void {
    switch (effect.do) {
      case 'open':
        this.#closeAll();
        this.#open();
        return;
      case 'close':
        this.#closeAll();
        return;
      case 'ask-snapshot':
        this.#ask(
          (signal) => api.snapshot(this.#board, signal),
          (snapshot) => ({ on: 'snapshot', snapshot }),
        );
        return;
      case 'ask-events':
        this.#askEvents(effect.after, 0);
        return;
      case 'poll':
        this.#askEvents(effect.after, pollSeconds);
        return;
      case 'wait':
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#signal({ on: 'again' }), jittered(effect.milliseconds));
        return;
      case 'load':
        this.#listener.load(effect.snapshot);
        return;
      case 'apply':
        this.#listener.apply(effect.events);
    }
  }

  #open(): void {
    this.#socket = openSocket(this.#board, {
      opened: () => this.#signal({ on: 'opened' }),
      lost: () => this.#signal({ on: 'lost' }),
      events: (message) => this.#signal({ on: 'message', message }),
      reply: (reply) => {
        if (reply.command !== undefined) this.#awaited.get(reply.command)?.answer(reply);
      },
      presence: (update) => this.#listener.presence(update),
    });
  }

  #askEvents(after: number, waitSeconds: number): void {
    this.#ask(
      (signal) => api.events(this.#board, after, waitSeconds, signal),
      (page) => ({ on: 'page', page: { ...page, events: aged(page) } }),
    );
  }

  /** One question at a time: a new one lets go of the last. */
  #ask<T>(question: (signal: AbortSignal) => Promise<T>, told: (answer: T) => Signal): void {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    question(asking.signal).then(
      (answer) => {
        if (!asking.signal.aborted) this.#signal(told(answer));
      },
      (error: unknown) => {
        if (!asking.signal.aborted) this.#signal(failure(error));
      },
    );
  }

  #closeAll(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#socket?.close();
    this.#socket = undefined;
    for (const awaited of [...this.#awaited.values()]) awaited.fail(new Error('Connection lost'));
  }
}

function failure(error: unknown): Signal {
  const final = error instanceof Refusal && finalStatuses.includes(error.status);
  return final ? { on: 'refused', status: error.status } : { on: 'unanswered' };
}

/** How old each event was when the page was read; both times are the server's, so a device's clock does not matter. */
function aged({ events, now }: EventPage): WireEvent[] {
  if (now === undefined) return events;
  return events.map((event) =>
    event.at === undefined ? event : { ...event, age: Math.max(0, Date.parse(now) - Date.parse(event.at)) },
  );
}

function isReply(body: unknown): body is Reply {
  return typeof body === 'object' && body !== null && 'outcome' in body;
}

/** Spread, so that a thousand clients do not come back in the same instant. */
function jittered(milliseconds: number): number {
  return milliseconds * (0.5 + Math.random() / 2);
}
