import { expect, test } from 'vitest';
import type { Entry } from '../../protocol/outbox';
import type { IdeaCommand } from '../../protocol/wire';
import { aBoard, anIdea, me } from './fixtures';
import { overlay } from './optimistic';

const waiting = (command: IdeaCommand): Entry => ({ is: 'waiting', command });
const add: IdeaCommand = { type: 'AddIdea', id: '1', idea: 'n', text: 'Ny' };

test('U03 what I do is shown at once and marked until it is safe', () => {
  const { ideas } = overlay(
    aBoard(anIdea('a'), anIdea('b')),
    [
      waiting(add),
      waiting({ type: 'EditIdea', id: '2', idea: 'a', text: 'Endret', basedOn: 1 }),
      waiting({ type: 'TakeStance', id: '3', idea: 'a', stance: 'agree' }),
      waiting({ type: 'AddComment', id: '4', idea: 'a', comment: 'c', text: 'Ja', stance: 'for' }),
      waiting({ type: 'RemoveIdea', id: '5', idea: 'b' }),
    ],
    me,
  );
  expect(ideas.get('n')).toMatchObject({ text: 'Ny', safety: 'pending', mine: true });
  expect(ideas.get('a')).toMatchObject({ text: 'Endret', version: 2, stance: 'agree', safety: 'pending' });
  expect(ideas.get('a')?.comments).toMatchObject([{ text: 'Ja', safety: 'pending' }]);
  expect(ideas.has('b')).toBe(false);
});

test('U03 two edits of mine in a row follow each other before either is safe', () => {
  const { ideas } = overlay(
    aBoard(anIdea('a')),
    [
      waiting({ type: 'EditIdea', id: '1', idea: 'a', text: 'En', basedOn: 1 }),
      waiting({ type: 'EditIdea', id: '2', idea: 'a', text: 'To', basedOn: 2 }),
    ],
    me,
  );
  expect(ideas.get('a')).toMatchObject({ text: 'To', version: 3 });
});

test('U04 an accepted command stays shown, unmarked, until its event is seen, and is never shown twice', () => {
  const accepted: Entry = { is: 'accepted', command: add, seq: 7 };
  expect(overlay(aBoard(), [accepted], me).ideas.get('n')).toMatchObject({ safety: 'safe' });
  const known = aBoard(anIdea('n', { by: 'me', text: 'Ny' }));
  expect([...overlay(known, [accepted], me).ideas.keys()]).toEqual(['n']);
});

test('U05 a refused command keeps its words in place, with the reason', () => {
  const refused = { code: 'idea.changed', message: '' } as const;
  const command: IdeaCommand = { type: 'EditIdea', id: '1', idea: 'a', text: 'Mitt', basedOn: 1 };
  const { ideas } = overlay(aBoard(anIdea('a', { version: 2 })), [{ is: 'refused', command, refused }], me);
  expect(ideas.get('a')).toMatchObject({ text: 'Idé a', refusals: [{ command, refused }] });
});

test('U05 a refused new idea stays as a card; a refusal about a removed idea is shown beside the board', () => {
  const refused = { code: 'phase.closed', message: '' } as const;
  const comment: IdeaCommand = { type: 'AddComment', id: '2', idea: 'gone', comment: 'c', text: 'Hei' };
  const board = overlay(
    aBoard(),
    [
      { is: 'refused', command: add, refused },
      { is: 'refused', command: comment, refused },
    ],
    me,
  );
  expect(board.ideas.get('n')).toMatchObject({ text: 'Ny', safety: 'refused' });
  expect(board.stray).toMatchObject([{ command: comment }]);
});

test('U06 my waiting edit never hides words that somebody else wrote after the version it is based on', () => {
  const edit: IdeaCommand = { type: 'EditIdea', id: '1', idea: 'a', text: 'Mitt', basedOn: 1 };
  const { ideas } = overlay(aBoard(anIdea('a', { version: 2, text: 'Deres' })), [waiting(edit)], me);
  expect(ideas.get('a')?.text).toBe('Deres');
});

test('U07 an anonymous idea of mine is mine on this device alone and carries no name', () => {
  const own = { ...me, anonymousIdeas: new Set(['a']) };
  const board = aBoard({ idea: 'a', text: 'Hemmelig', version: 1, at: '', anonymous: true, comments: [] });
  expect(overlay(board, [], own).ideas.get('a')).toMatchObject({ mine: true, by: undefined });
  const pending = overlay(aBoard(), [waiting({ ...add, anonymous: true })], me);
  expect(pending.ideas.get('n')).toMatchObject({ by: undefined, anonymous: true });
});

test('U03 an idea that did not change is the same object, so that it is not drawn again', () => {
  const board = aBoard(anIdea('a'), anIdea('b'));
  const before = overlay(board, [], me);
  const after = overlay(board, [waiting({ type: 'TakeStance', id: '1', idea: 'a', stance: 'pass' })], me);
  expect(after.ideas.get('b')).toBe(before.ideas.get('b'));
});
