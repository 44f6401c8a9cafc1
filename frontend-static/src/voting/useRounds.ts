import { useEffect, useRef } from 'react';
import { useLoaded } from '../design/useLoaded';
import { api } from '../protocol/api';
import { Refusal } from '../protocol/http';
import type { BoardId, Challenge, ChallengeId, Snapshot, WireEvent } from '../protocol/wire';

export interface Known {
  challenge: Challenge;
  boards: readonly Snapshot[];
}

const waitSeconds = 25;
const retryMilliseconds = 3_000;

const ofRounds: readonly WireEvent['type'][] = ['RoundOpened', 'RoundProgressed', 'BallotsCounted'];

/** A challenge's rounds and the ideas on its boards, asked for anew when something happens to a round. */
export function useRounds(id: ChallengeId) {
  const { loaded, again, setLoaded } = useLoaded(id, () => know(id));
  const followed = loaded.is === 'there' ? loaded.value.boards : undefined;
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  const key = followed?.map(({ board, seq }) => `${board}/${seq}`).join(' ');
  useEffect(() => {
    if (followed === undefined) return undefined;
    const stop = new AbortController();
    for (const { board, seq } of followed) void follow(board, seq, stop.signal, () => latest.current());
    return () => stop.abort();
    // The snapshots' numbers say when there is something else to follow.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return { loaded, again, setLoaded };
}

async function know(id: ChallengeId): Promise<Known> {
  const challenge = await api.challenge(id);
  const boards = await Promise.all(challenge.boards.map((board) => api.snapshot(board.id)));
  return { challenge, boards };
}

/** Waits for what happens after `seq` on a board until something happens to a round there. */
async function follow(board: BoardId, seq: number, signal: AbortSignal, then: () => void): Promise<void> {
  let after = seq;
  while (!signal.aborted) {
    try {
      const { events } = await api.events(board, after, waitSeconds, signal);
      after = events.at(-1)?.seq ?? after;
      if (events.some(({ type }) => ofRounds.includes(type))) {
        then();
        return;
      }
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
