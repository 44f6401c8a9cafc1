/** Where cards lie: their order within an area, and their places on the free surface. */
import type { Position } from '../../protocol/wire';
import type { SeenIdea } from './optimistic';

export const cardWidth = 272;
export const cardHeight = 216;
const gap = 16;
/** Cards that nobody has placed lie in rows of so many. */
const columns = 4;
/** Cards in an area are ordered by `y`; so much lies between two neighbours. */
const rowStep = 100;

/** The cards of one area, from the top; those that nobody has placed come last, in the order they were added. */
export function inOrder(ideas: readonly SeenIdea[]): SeenIdea[] {
  return ideas
    .map((idea, index) => ({ idea, index, y: idea.position?.y ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.y === b.y ? a.index - b.index : a.y - b.y))
    .map(({ idea }) => idea);
}

/** A position in an area that puts a card before `index` of these cards (which are in order, without the card). */
export function positionAt(cards: readonly SeenIdea[], index: number): Position {
  const above = cards[index - 1]?.position?.y;
  const below = cards[index]?.position?.y;
  if (above !== undefined && below !== undefined) return { x: 0, y: (above + below) / 2 };
  if (below !== undefined) return { x: 0, y: below - rowStep };
  const last = cards.reduce((y, card) => Math.max(y, card.position?.y ?? y), 0);
  return { x: 0, y: (above ?? last) + rowStep };
}

/** A place for every free card: its own, or the first open one for a card that nobody has placed. */
export function freePlaces(cards: readonly SeenIdea[]): Map<string, Position> {
  const places = new Map<string, Position>();
  for (const card of cards) if (card.position !== undefined) places.set(card.idea, card.position);
  const taken = [...places.values()];
  let slot = 0;
  for (const card of cards) {
    if (card.position !== undefined) continue;
    while (taken.some((other) => overlaps(other, placeOf(slot)))) slot += 1;
    places.set(card.idea, placeOf(slot));
    slot += 1;
  }
  return places;
}

/** The first open place on the free surface. */
export function openPlace(taken: readonly Position[]): Position {
  let slot = 0;
  while (taken.some((other) => overlaps(other, placeOf(slot)))) slot += 1;
  return placeOf(slot);
}

function placeOf(slot: number): Position {
  const column = slot % columns;
  const row = Math.floor(slot / columns);
  return { x: gap + column * (cardWidth + gap), y: gap + row * (cardHeight + gap) };
}

function overlaps(a: Position, b: Position): boolean {
  return Math.abs(a.x - b.x) < cardWidth && Math.abs(a.y - b.y) < cardHeight;
}
