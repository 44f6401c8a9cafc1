import type { SeenIdea } from '../model/optimistic';
import { cardHeight, cardWidth, freePlaces } from '../model/places';

const margin = 16;
/** Room to lay a card further out. */
const spare = 160;

/** Where each free card lies, and how large the ground must be to hold them all. */
export function extentOf(cards: readonly SeenIdea[]) {
  const places = freePlaces(cards);
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const { x, y } of places.values()) {
    left = Math.min(left, x - margin);
    top = Math.min(top, y - margin);
    right = Math.max(right, x + cardWidth + spare);
    bottom = Math.max(bottom, y + cardHeight + spare);
  }
  return { places, left, top, width: right - left, height: bottom - top };
}
