import { expect, test } from 'vitest';
import type { Idea } from '../../protocol/wire';
import { aBoard, anIdea, me } from './fixtures';
import { cardsIn, moveLast, moveTo, stepOf } from './moves';
import { overlay, type SeenIdea } from './optimistic';
import { freePlaces } from './places';

const at = (idea: string, area: string, y?: number): Idea =>
  anIdea(idea, { area, ...(y === undefined ? {} : { position: { x: 0, y } }) });

function seen(...ideas: Idea[]) {
  return overlay(aBoard(...ideas), [], me).ideas;
}

function get(ideas: ReadonlyMap<string, SeenIdea>, id: string): SeenIdea {
  const idea = ideas.get(id);
  if (idea === undefined) throw new Error(`No idea ${id}`);
  return idea;
}

const areas = aBoard().areas;

test('U18 cards in an area lie by their place, and those that nobody has placed come last as they came', () => {
  const ideas = seen(at('late', 'x'), at('b', 'x', 200), at('later', 'x'), at('a', 'x', 100));
  expect(cardsIn(ideas, 'x').map(({ idea }) => idea)).toEqual(['a', 'b', 'late', 'later']);
});

test('U18 a card that is moved between two lies between them', () => {
  const ideas = seen(at('a', 'x', 100), at('b', 'x', 200), at('c', 'x', 300));
  const move = moveTo(ideas, get(ideas, 'c'), 'x', 1);
  expect(move.position.y).toBe(150);
  expect(move.place).toEqual({ index: 2, of: 3 });
});

test('U19 a free card without a place gets the first open one, the same for all', () => {
  const placed = anIdea('a', { position: { x: 10, y: 10 } });
  const cards = cardsIn(seen(placed, anIdea('b'), anIdea('c')), undefined);
  const places = freePlaces(cards);
  expect(places.get('a')).toEqual({ x: 10, y: 10 });
  expect(places.get('b')).not.toEqual(places.get('c'));
  expect(freePlaces(cards)).toEqual(places);
});

test('U20 one step moves a card past its neighbour, or to the next area, and not past the ends', () => {
  const ideas = seen(at('a', 'x', 100), at('b', 'x', 200), at('c', 'y', 100));
  expect(stepOf(ideas, areas, get(ideas, 'b'), 'up')?.position.y).toBeLessThan(100);
  expect(stepOf(ideas, areas, get(ideas, 'a'), 'down')?.position.y).toBeGreaterThan(200);
  expect(stepOf(ideas, areas, get(ideas, 'a'), 'right')).toMatchObject({
    area: 'y',
    place: { index: 2, of: 2 },
  });
  expect(stepOf(ideas, areas, get(ideas, 'a'), 'up')).toBeUndefined();
  expect(stepOf(ideas, areas, get(ideas, 'a'), 'left')).toBeUndefined();
});

test('U20 a free card moves a little each way, and a card may be laid free', () => {
  const ideas = seen(anIdea('a', { position: { x: 100, y: 100 } }), at('b', 'x', 100));
  expect(stepOf(ideas, areas, get(ideas, 'a'), 'left')?.position.x).toBeLessThan(100);
  expect(moveLast(ideas, get(ideas, 'b'), undefined).area).toBeUndefined();
});
