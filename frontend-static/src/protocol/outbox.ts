/**
 * Commands that are not yet known to be safe, as pure values. Order is the order in which they were made. A command
 * stays until it was accepted and its event was seen, or until its maker lets a refused one go.
 */
import type { IdeaCommand, CommandId, RejectionCode, Reply } from './wire';
import { isRetryable } from './wire';

export interface Refused {
  code: RejectionCode;
  message: string;
  /** Seconds until it may be taken, where the server said so. */
  retryAfter?: number;
}

export type Entry =
  | { is: 'waiting'; command: IdeaCommand }
  | { is: 'accepted'; command: IdeaCommand; seq: number }
  | { is: 'refused'; command: IdeaCommand; refused: Refused };

/** What a reply means for the command that it answers. */
export type Outcome = { then: 'try-again' } | { then: 'becomes'; entry: Entry };

export function outcome(command: IdeaCommand, reply: Reply): Outcome {
  switch (reply.outcome) {
    case 'accepted':
      return { then: 'becomes', entry: { is: 'accepted', command, seq: reply.seq } };
    case 'rejected': {
      if (isRetryable(reply.code)) return { then: 'try-again' };
      const { code, message, retryAfter } = reply;
      const refused = { code, message, ...(retryAfter === undefined ? {} : { retryAfter }) };
      return { then: 'becomes', entry: { is: 'refused', command, refused } };
    }
  }
}

export function added(entries: readonly Entry[], command: IdeaCommand): Entry[] {
  return [...entries, { is: 'waiting', command }];
}

export function without(entries: readonly Entry[], id: CommandId): Entry[] {
  return entries.filter((entry) => entry.command.id !== id);
}

export function replaced(entries: readonly Entry[], next: Entry): Entry[] {
  return entries.map((entry) => (entry.command.id === next.command.id ? next : entry));
}

/** What is left when the board is known up to `seq`. */
export function seen(entries: readonly Entry[], seq: number): Entry[] {
  const left = entries.filter((entry) => entry.is !== 'accepted' || entry.seq > seq);
  return left.length === entries.length ? (entries as Entry[]) : left;
}

export function nextToSend(entries: readonly Entry[]): IdeaCommand | undefined {
  return entries.find((entry) => entry.is === 'waiting')?.command;
}

/**
 * What is on the device, joined with what this page knows better: outcomes that are not written yet, and accepted
 * commands that are already off the device but whose events are not seen.
 */
export function joined(
  stored: readonly Entry[],
  shown: readonly Entry[],
  done: ReadonlySet<CommandId>,
): Entry[] {
  const settled = new Map(
    shown.flatMap((entry) => (entry.is === 'waiting' ? [] : [[entry.command.id, entry]])),
  );
  const left = stored.filter((entry) => !done.has(entry.command.id));
  const accepted = shown.filter((entry) => entry.is === 'accepted');
  return [...accepted, ...left.map((entry) => settled.get(entry.command.id) ?? entry)];
}

/** How long to wait before try number `attempt`, from 0. */
export function backoffMilliseconds(attempt: number): number {
  return Math.min(30_000, 1_000 * 2 ** Math.min(attempt, 10));
}
