import { expect, test } from 'vitest';
import { fitting, scrollAround, smallest, stepped, within } from './scale';

test('Y01 a size goes up and down in steps, stops at full size and has its ends', () => {
  expect(stepped(1, 'larger')).toBe(1.25);
  expect(stepped(0.9, 'larger')).toBe(1);
  expect(stepped(1.1, 'smaller')).toBe(1);
  expect(within(0)).toBe(smallest);
  expect(stepped(2, 'larger')).toBe(2);
});

test('Y01 all of a board is seen at a scale that fits both ways, and a small board is not blown up', () => {
  expect(fitting({ width: 2_000, height: 500 }, { width: 1_000, height: 500 })).toBe(0.5);
  expect(fitting({ width: 1_000, height: 2_000 }, { width: 1_000, height: 500 })).toBe(0.25);
  expect(fitting({ width: 10, height: 10 }, { width: 1_000, height: 500 })).toBe(1);
  expect(fitting({ width: 0, height: 0 }, { width: 1_000, height: 500 })).toBe(1);
});

test('Y01 what lies under the pointer lies there still when the size changes', () => {
  const scroll = { x: 300, y: 40 };
  const at = { x: 100, y: 60 };
  const after = scrollAround(scroll, at, 0.5, 1);
  expect((after.x + at.x) / 1).toBe((scroll.x + at.x) / 0.5);
  expect((after.y + at.y) / 1).toBe((scroll.y + at.y) / 0.5);
});
