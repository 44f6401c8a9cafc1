/** How large the surface is shown: pure answers, in the pixels of the window that it is seen through. */
import type { Position } from '../../protocol/wire';

export interface Size {
  width: number;
  height: number;
}

export const smallest = 0.03;
export const largest = 2;
const step = 1.25;

export function within(scale: number): number {
  return Math.min(largest, Math.max(smallest, scale));
}

/** The next size up or down; on the way past full size it stops there. */
export function stepped(scale: number, towards: 'larger' | 'smaller'): number {
  const next = within(towards === 'larger' ? scale * step : scale / step);
  const passes = (scale - 1) * (next - 1) < -0.001;
  return passes ? 1 : next;
}

/** The scale at which all of it is seen; never larger than full size. */
export function fitting(world: Size, window: Size): number {
  if (world.width === 0 || world.height === 0) return 1;
  return within(Math.min(1, window.width / world.width, window.height / world.height));
}

/** Where to scroll so that what lay at `at` in the window lies there still after another scale. */
export function scrollAround(scroll: Position, at: Position, before: number, after: number): Position {
  return {
    x: ((scroll.x + at.x) * after) / before - at.x,
    y: ((scroll.y + at.y) * after) / before - at.y,
  };
}
