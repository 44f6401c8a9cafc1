import { expect, test } from 'vitest';
import { nb } from './nb';
import { emptyPlan, numberOf, problemsOf, toPlan } from './plan';
import { draw, seriesOf } from './series';

test('U63 a pilot that is not wholly planned is not sent, and the page says what is missing', () => {
  expect([...problemsOf(emptyPlan, 'Må fylles ut', nb).keys()]).toEqual([
    'title',
    'hypothesis',
    'measures[0].name',
    'from',
    'to',
    'owner',
  ]);
  const measures = [{ name: 'Barn', unit: '', baseline: 'mange', target: '1 200,5' }];
  const plan = {
    ...emptyPlan,
    title: 'Lys ',
    hypothesis: 'x',
    measures,
    from: '2026-05-02',
    to: '2026-05-01',
    owner: 'Meg',
  };
  expect([...problemsOf(plan, 'Må fylles ut', nb).keys()]).toEqual(['measures[0].baseline', 'to']);
  expect(toPlan(plan).measures).toEqual([{ name: 'Barn', unit: '', target: 1200.5 }]);
});

test('U63 numbers are read as people write them', () => {
  expect(numberOf('12,5')).toBe(12.5);
  expect(numberOf('-3')).toBe(-3);
  expect(numberOf('−3')).toBe(-3);
  expect(numberOf('1e9')).toBeUndefined();
  expect(numberOf('')).toBeUndefined();
});

test('U64 a chart shows what was measured from left to right in time, and levels at their height', () => {
  const log = [
    { by: 'a', day: '2026-05-03', text: '', at: '', pictures: [], readings: [{ measure: 0, value: 20 }] },
    {
      by: 'a',
      day: '2026-05-01',
      text: '',
      at: '',
      pictures: [],
      readings: [
        { measure: 0, value: 10 },
        { measure: 1, value: 5 },
      ],
    },
  ];
  const series = seriesOf(log, 0);
  expect(series.map(({ value }) => value)).toEqual([10, 20]);
  const { points, yOf } = draw(series, [30]);
  expect(points[0]?.x).toBeLessThan(points[1]?.x ?? 0);
  expect(points[0]?.y).toBeGreaterThan(points[1]?.y ?? 0);
  expect(yOf(30)).toBeLessThan(points[1]?.y ?? 0);
  expect(draw([{ day: '2026-05-01', value: 1 }], []).points).toHaveLength(1);
});
