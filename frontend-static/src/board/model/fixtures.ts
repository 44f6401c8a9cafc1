/** A small board for tests. */
import type { Idea } from '../../protocol/wire';
import { type Board, fromSnapshot } from './board';
import type { Own } from './optimistic';

export const me: Own = {
  participant: 'me',
  anonymousIdeas: new Set(),
  stances: new Map(),
  reactions: new Set(),
};

export function anIdea(idea: string, more: Partial<Idea> = {}): Idea {
  return {
    idea,
    text: `Idé ${idea}`,
    version: 1,
    at: '2026-11-01T10:00:00Z',
    by: 'p1',
    comments: [],
    ...more,
  };
}

export function aBoard(...ideas: Idea[]): Board {
  const areas = [
    { id: 'x', title: 'Hindringer' },
    { id: 'y', title: 'Ideer' },
  ];
  return fromSnapshot({
    board: 'b',
    challenge: 'c',
    epoch: 'e1',
    seq: 0,
    areas,
    ideas,
    clusters: [],
    connections: [],
    rounds: [],
  });
}
