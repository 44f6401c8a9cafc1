/**
 * What a page that writes on a text has told the server and has been told: a pure step from what was and what came. The
 * editor keeps the text itself; this keeps what is under way, so that each change is told once.
 */
import type { CommandId, RejectionCode, Reply, TextPart, WriteText } from '../protocol/wire';
import { isRetryable } from '../protocol/wire';

export interface Pen {
  /** The board's last event that has been seen. */
  seen: number;
  /** The command that may have reached the server; nothing else is told until it has come back. */
  underWay: UnderWay | undefined;
  /** Why nothing more is taken. */
  refused: RejectionCode | undefined;
}

export interface UnderWay {
  command: WriteText;
  /** The event that it was answered with; it counts as told once that event has been seen. */
  seq: number | undefined;
}

export const freshPen: Pen = { seen: 0, underWay: undefined, refused: undefined };

export function began(pen: Pen, command: WriteText): Pen {
  return { ...pen, underWay: { command, seq: undefined } };
}

/** Events up to `seq` have been taken in. */
export function saw(pen: Pen, seq: number): Pen {
  const told = pen.underWay?.seq !== undefined && pen.underWay.seq <= seq;
  return { ...pen, seen: Math.max(pen.seen, seq), underWay: told ? undefined : pen.underWay };
}

/** What the pen is to do after an answer: wait for the event, send the same again, write anew, or stop. */
export type Next = 'wait' | 'again' | 'anew' | 'stop';

export function answered(pen: Pen, reply: Reply): [Pen, Next] {
  if (pen.underWay === undefined || reply.command !== pen.underWay.command.id) return [pen, 'wait'];
  if (reply.outcome === 'accepted')
    return [saw({ ...pen, underWay: { ...pen.underWay, seq: reply.seq } }, pen.seen), 'wait'];
  if (isRetryable(reply.code)) return [pen, 'again'];
  if (reply.code === 'text.moved') return [{ ...pen, underWay: undefined }, 'anew'];
  return [{ ...pen, underWay: undefined, refused: reply.code }, 'stop'];
}

/** The command that tells of changes made to `version`. */
export function telling(
  id: CommandId,
  idea: string,
  client: string,
  version: number,
  changes: TextPart[][],
): WriteText {
  return { type: 'WriteText', id, idea, version, client, changes };
}
