import { useEffect } from 'react';
import { useLoaded } from '../design/useLoaded';
import { api } from '../protocol/api';
import { Refusal } from '../protocol/http';
import type { BoardId, Challenge, ChallengeId, Snapshot, WireEvent } from '../protocol/wire';
import { after } from './rounds';

export interface Known {
  challenge: Challenge;
  boards: readonly Snapshot[];
}

const waitSeconds = 25;
const retryMilliseconds = 3_000;

/** A challenge's rounds and the ideas on its boards; the rounds follow what happens to them. */
export function useRounds(id: ChallengeId) {
  const { loaded, again, setLoaded } = useLoaded(id, () => know(id));
  const followed = loaded.is === 'there' ? loaded.value.boards : undefined;
  useEffect(() => {
    if (followed === undefined) return undefined;
    const stop = new AbortController();
    for (const { board, seq } of followed) {
      void follow(board, seq, stop.signal, (events) =>
        setLoaded((before) =>
          before.is === 'there' ? { is: 'there', value: told(before.value, events, board) } : before,
        ),
      );
    }
    return () => stop.abort();
  }, [followed, setLoaded]);
  return { loaded, again };
}

async function know(id: ChallengeId): Promise<Known> {
  const challenge = await api.challenge(id);
  const boards = await Promise.all(challenge.boards.map((board) => api.snapshot(board.id)));
  return { challenge, boards };
}

/** What is known after these events; the same where they tell nothing of rounds. */
function told(known: Known, events: readonly WireEvent[], board: BoardId): Known {
  const { challenge } = known;
  const rounds = events.reduce<readonly Challenge['rounds'][number][]>(
    (before, event) => after(before, event, board),
    challenge.rounds,
  );
  return rounds === challenge.rounds ? known : { ...known, challenge: { ...challenge, rounds: [...rounds] } };
}

/** Hands on what happens after `seq` on a board, for as long as it is wanted. */
async function follow(
  board: BoardId,
  seq: number,
  signal: AbortSignal,
  hand: (events: readonly WireEvent[]) => void,
): Promise<void> {
  let last = seq;
  while (!signal.aborted) {
    try {
      const { events } = await api.events(board, last, waitSeconds, signal);
      last = events.at(-1)?.seq ?? last;
      hand(events);
    } catch (error) {
      if (error instanceof Refusal && error.status < 500 && error.status !== 429) return;
      await pause(signal);
    }
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, retryMilliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
