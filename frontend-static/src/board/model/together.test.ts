import { expect, test } from 'vitest';
import type { WireEvent } from '../../protocol/wire';
import { clustered } from './clustering';
import { aBoard, anIdea, me } from './fixtures';
import { overlay } from './optimistic';
import { reduce } from './reduce';

const board = aBoard(anIdea('a'), anIdea('b'), anIdea('c'));

function after(...events: object[]) {
  return reduce(
    board,
    events.map((event, index) => ({ seq: index + 1, at: '', by: 'p1', ...event }) as WireEvent),
  );
}

test('A21 events put ideas in clusters, and a cluster without ideas is gone', () => {
  const grouped = after(
    { type: 'IdeaGrouped', idea: 'a', cluster: 'k', title: 'Trafikk' },
    { type: 'IdeaGrouped', idea: 'c', cluster: 'k' },
    { type: 'ClusterRenamed', cluster: 'k', title: 'Reise' },
  );
  expect(grouped.clusters).toEqual([{ cluster: 'k', title: 'Reise', ideas: ['a', 'c'] }]);
  const cards = [...overlay(grouped, [], me).ideas.values()];
  expect(clustered(cards).map((each) => ('card' in each ? each.card.idea : each.cards.length))).toEqual([
    2,
    'b',
  ]);
  const left = reduce(grouped, [
    { type: 'IdeaGrouped', idea: 'a', seq: 4, at: '' },
    { type: 'IdeaRemoved', idea: 'c', seq: 5, at: '' },
  ]);
  expect(left.clusters).toEqual([]);
});

test('A21 what is hidden keeps its cluster and its lines, since it may come back', () => {
  const hidden = after(
    { type: 'IdeaGrouped', idea: 'a', cluster: 'k', title: 'Trafikk' },
    { type: 'IdeasConnected', idea: 'a', to: 'b' },
    { type: 'IdeaRemoved', idea: 'a', hidden: true },
  );
  expect(hidden.clusters).toHaveLength(1);
  expect(hidden.lines).toHaveLength(1);
});

test('A21 what was merged into an idea that is taken off goes from its cluster and its lines too', () => {
  const gone = after(
    { type: 'IdeaGrouped', idea: 'c', cluster: 'k', title: 'Trafikk' },
    { type: 'IdeasConnected', idea: 'c', to: 'b' },
    { type: 'IdeaRemoved', idea: 'c', into: 'a' },
    { type: 'IdeaRemoved', idea: 'a' },
  );
  expect(gone.clusters).toEqual([]);
  expect(gone.lines).toEqual([]);
});

test('A21 a line is there once, whichever way round it is named', () => {
  const connected = after(
    { type: 'IdeasConnected', idea: 'a', to: 'b' },
    { type: 'IdeasConnected', idea: 'b', to: 'a', label: 'fordi' },
  );
  expect(connected.lines).toEqual([{ idea: 'b', to: 'a', label: 'fordi' }]);
  const seen = overlay(connected, [], me).ideas;
  expect(seen.get('a')?.lines).toEqual([{ to: 'b', label: 'fordi' }]);
  expect(
    after({ type: 'IdeasConnected', idea: 'a', to: 'b' }, { type: 'IdeasDisconnected', idea: 'b', to: 'a' })
      .lines,
  ).toEqual([]);
});

test('A21 a merged idea stands in the other with all that is on it, and comes out again', () => {
  const merged = after(
    { type: 'CommentAdded', idea: 'c', comment: 'k', text: 'Ja' },
    { type: 'IdeaRemoved', idea: 'c', into: 'b' },
    { type: 'IdeaRemoved', idea: 'b', into: 'a' },
  );
  expect([...merged.ideas.keys()]).toEqual(['a']);
  const inside = merged.ideas.get('a')?.extras?.merged[0];
  expect(inside?.extras?.merged[0]?.comments).toHaveLength(1);
  const out = reduce(merged, [
    { type: 'IdeaRevealed', idea: 'c', text: 'Idé c', version: 1, comments: [], seq: 4, at: '', by: 'p1' },
  ]);
  expect([...out.ideas.keys()]).toEqual(['a', 'c']);
  expect(out.ideas.get('a')?.extras?.merged[0]?.extras?.merged).toEqual([]);
});

test('A21 marks, signs and links come and go', () => {
  const link = { attachment: 'l', title: 'Ruter', url: 'https://example.org/' };
  const adorned = after(
    { type: 'IdeaMarked', idea: 'a', mark: 'risk' },
    { type: 'Reacted', idea: 'a', reaction: 'heart', on: true, count: 2 },
    { type: 'Attached', idea: 'a', attachment: link },
  );
  expect(adorned.ideas.get('a')?.extras).toEqual({
    mark: 'risk',
    reactions: [{ reaction: 'heart', count: 2 }],
    attachments: [link],
    merged: [],
  });
  const bare = reduce(adorned, [
    { type: 'IdeaMarked', idea: 'a', seq: 4, at: '' },
    { type: 'Reacted', idea: 'a', reaction: 'heart', on: false, count: 0, seq: 5, at: '' },
    { type: 'Detached', idea: 'a', attachment: 'l', seq: 6, at: '' },
  ]);
  expect(bare.ideas.get('a')?.extras).toEqual({ reactions: [], attachments: [], merged: [] });
});

test('A21 what I do is shown at once', () => {
  const entry = (command: object) =>
    ({ is: 'waiting', command: { id: '1', idea: 'a', ...command } }) as never;
  const seen = overlay(
    board,
    [
      entry({ type: 'MarkIdea', mark: 'cost' }),
      entry({ type: 'React', reaction: 'heart', on: true }),
      entry({ type: 'GroupIdea', cluster: 'k', title: 'Trafikk' }),
      entry({ type: 'ConnectIdea', to: 'b' }),
      entry({ type: 'AttachLink', attachment: 'l', title: 'Ruter', url: 'https://example.org/' }),
    ],
    me,
  ).ideas.get('a');
  expect(seen).toMatchObject({
    mark: 'cost',
    reactions: [{ reaction: 'heart', count: 1, mine: true }],
    cluster: { title: 'Trafikk' },
    lines: [{ to: 'b' }],
    attachments: [{ title: 'Ruter' }],
    safety: 'pending',
  });
});
