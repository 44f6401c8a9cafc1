import type { Dot } from '../protocol/wire';

export interface Place {
  x: number;
  y: number;
}

/** The picture is so wide, in its own measure; it is as high as the opinions are, within these. */
export const width = 360;
const lowest = 150;
const highest = 270;
const margin = 34;

export interface Frame {
  height: number;
  at: (place: Place) => Place;
}

/** Fits all places into the picture, with the same measure both ways, so that distances are true. */
export function frame(places: readonly Place[]): Frame {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const measure = Math.min(
    (width - 2 * margin) / Math.max(right - left, 0.01),
    (highest - 2 * margin) / Math.max(high - low, 0.01),
  );
  const height = Math.max(lowest, (high - low) * measure + 2 * margin);
  return {
    height,
    at: ({ x, y }) => ({
      x: width / 2 + (x - (left + right) / 2) * measure,
      y: height / 2 - (y - (low + high) / 2) * measure,
    }),
  };
}

/** A dot's radius: its area says how many people it holds, but a letter must have room in it. */
export function radius(dot: Dot, most: number): number {
  return Math.max(8, 15 * Math.sqrt(dot.people / most));
}

/** The corners around all places, in order (monotone chain). */
export function around(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  return [...half(sorted), ...half([...sorted].reverse())];
}

function half(places: readonly Place[]): Place[] {
  const corners: Place[] = [];
  for (const place of places) {
    while (corners.length > 1 && !turnsLeft(corners.at(-2), corners.at(-1), place)) corners.pop();
    corners.push(place);
  }
  return corners.slice(0, -1);
}

function turnsLeft(a: Place | undefined, b: Place | undefined, c: Place): boolean {
  if (a === undefined || b === undefined) return true;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}
