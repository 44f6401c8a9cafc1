import { expect, test } from 'vitest';
import type { WireEvent } from '../../protocol/wire';
import { Past } from './past';

const now = {
  board: 'b',
  challenge: 'c',
  epoch: 'e',
  seq: 900,
  areas: [],
  ideas: [],
  clusters: [],
  connections: [],
  rounds: [],
};

/** Adds a card with each event, and takes each tenth card off again. */
function events(count: number): WireEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const head = { seq: index + 1, at: '', by: 'p' };
    return index % 10 === 9
      ? { ...head, type: 'IdeaRemoved', idea: `i${index - 1}` }
      : { ...head, type: 'IdeaAdded', idea: `i${index}`, text: `Idé ${index}`, version: 1 };
  });
}

test('A30 a board is shown as it was after any of its events', () => {
  const past = new Past(now, events(900));
  for (const count of [0, 1, 9, 10, 199, 200, 201, 640, 900]) {
    const whole = Math.floor(count / 10);
    expect(past.at(count).ideas.size).toBe(count - 2 * whole);
    expect(past.at(count).seq).toBe(count);
  }
});
