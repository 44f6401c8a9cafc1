import { expect, test } from 'vitest';
import type { AnsweredIdea, Verdict } from '../protocol/generated/wire';
import { isMine, passes } from './sorting';

function answered(...verdicts: Verdict[]): AnsweredIdea {
  const at = '2026-11-24T12:00:00Z';
  return {
    board: 'b',
    idea: { idea: 'a', text: 'En idé', version: 1, at, by: 'kari', comments: [] },
    answers: verdicts.map((verdict, index) => ({
      by: `leder ${index}`,
      organisation: 'demo',
      verdict,
      reason: 'Fordi',
      version: 1,
      at,
      earlier: [],
    })),
  };
}

test('U60 ideas are filtered by what any leader answered, and by having no answer', () => {
  expect(passes('all', answered())).toBe(true);
  expect(passes('waiting', answered())).toBe(true);
  expect(passes('waiting', answered('no'))).toBe(false);
  expect(passes('no', answered('promising', 'no'))).toBe(true);
  expect(passes('going-on', answered('promising', 'no'))).toBe(false);
});

test('U60 what I wrote or commented is mine, and what I wrote without my name on this device', () => {
  const idea = answered();
  expect(isMine(idea, 'kari', new Set())).toBe(true);
  expect(isMine(idea, 'per', new Set())).toBe(false);
  expect(isMine(idea, 'per', new Set(['a']))).toBe(true);
  const comment = { comment: 'k', text: 'Ja', at: idea.idea.at, by: 'per' };
  expect(isMine({ ...idea, idea: { ...idea.idea, comments: [comment] } }, 'per', new Set())).toBe(true);
});
