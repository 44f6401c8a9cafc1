import { describe, expect, test } from 'vitest';
import { around, frame, width } from './scale';

describe('the map', () => {
  test('U82 all places lie inside the picture, and distances are true both ways', () => {
    const places = [
      { x: -3, y: 0 },
      { x: 5, y: 2 },
      { x: 1, y: -1 },
    ];
    const { at, height } = frame(places);
    for (const place of places.map(at)) {
      expect(place.x).toBeGreaterThanOrEqual(0);
      expect(place.x).toBeLessThanOrEqual(width);
      expect(place.y).toBeGreaterThanOrEqual(0);
      expect(place.y).toBeLessThanOrEqual(height);
    }
    const right = at({ x: 1, y: 0 }).x - at({ x: 0, y: 0 }).x;
    const up = at({ x: 0, y: 0 }).y - at({ x: 0, y: 1 }).y;
    expect(right).toBeCloseTo(up);
  });

  test('U82 one place is in the middle', () => {
    const { at, height } = frame([{ x: 7, y: 7 }]);
    expect(at({ x: 7, y: 7 })).toEqual({ x: width / 2, y: height / 2 });
  });

  test('U82 a group is drawn around its outermost dots', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
    ];
    expect(around([...corners, { x: 2, y: 2 }, { x: 1, y: 3 }])).toHaveLength(4);
    expect(around([{ x: 1, y: 1 }])).toHaveLength(1);
  });
});
