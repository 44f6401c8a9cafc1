/** What moving a card means on this board: pure answers to "one step that way" and "there". */
import type { Area, IdeaId, Position } from '../../protocol/wire';
import type { SeenIdea } from './optimistic';
import { freePlaces, inOrder, openPlace, positionAt } from './places';

export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Move {
  area: string | undefined;
  position: Position;
  /** Its place from 1 and how many there are, in an area. */
  place?: { index: number; of: number };
}

const freeStep = 48;

export function cardsIn(ideas: ReadonlyMap<IdeaId, SeenIdea>, area: string | undefined): SeenIdea[] {
  const cards = [...ideas.values()].filter((idea) => idea.area === area);
  return area === undefined ? cards : inOrder(cards);
}

/** To before `index` of an area's other cards. */
export function moveTo(
  ideas: ReadonlyMap<IdeaId, SeenIdea>,
  idea: SeenIdea,
  area: string,
  index: number,
): Move {
  const others = cardsIn(ideas, area).filter((other) => other.idea !== idea.idea);
  const at = Math.max(0, Math.min(index, others.length));
  return { area, position: positionAt(others, at), place: { index: at + 1, of: others.length + 1 } };
}

/** To the end of an area, or to the first open place on the free surface. */
export function moveLast(
  ideas: ReadonlyMap<IdeaId, SeenIdea>,
  idea: SeenIdea,
  area: string | undefined,
): Move {
  if (area !== undefined) return moveTo(ideas, idea, area, Number.POSITIVE_INFINITY);
  return { area, position: openFreePlace(ideas) };
}

export function openFreePlace(ideas: ReadonlyMap<IdeaId, SeenIdea>): Position {
  return openPlace([...freePlaces(cardsIn(ideas, undefined)).values()]);
}

/** One step up or down among an area's cards, or left or right to the next area; free cards move a little. */
export function stepOf(
  ideas: ReadonlyMap<IdeaId, SeenIdea>,
  areas: readonly Area[],
  idea: SeenIdea,
  direction: Direction,
): Move | undefined {
  if (idea.area === undefined) return freeStepOf(ideas, idea, direction);
  const cards = cardsIn(ideas, idea.area);
  const index = cards.findIndex((card) => card.idea === idea.idea);
  switch (direction) {
    case 'up':
      return index <= 0 ? undefined : moveTo(ideas, idea, idea.area, index - 1);
    case 'down':
      return index >= cards.length - 1 ? undefined : moveTo(ideas, idea, idea.area, index + 1);
    case 'left':
    case 'right': {
      const at = areas.findIndex(({ id }) => id === idea.area);
      const next = areas[direction === 'left' ? at - 1 : at + 1];
      return next === undefined ? undefined : moveLast(ideas, idea, next.id);
    }
  }
}

const freeSteps: Record<Direction, Position> = {
  up: { x: 0, y: -freeStep },
  down: { x: 0, y: freeStep },
  left: { x: -freeStep, y: 0 },
  right: { x: freeStep, y: 0 },
};

function freeStepOf(
  ideas: ReadonlyMap<IdeaId, SeenIdea>,
  idea: SeenIdea,
  direction: Direction,
): Move | undefined {
  const place = freePlaces(cardsIn(ideas, undefined)).get(idea.idea);
  if (place === undefined) return undefined;
  const by = freeSteps[direction];
  return { area: undefined, position: { x: place.x + by.x, y: place.y + by.y } };
}
