/** What was measured, as a line to draw and a table to read. */
import type { LogEntry } from '../protocol/generated/wire';

export interface Point {
  day: string;
  value: number;
}

/** The readings of one measure, by day; of one day the entry that was written last counts last. */
export function seriesOf(log: readonly LogEntry[], measure: number): Point[] {
  return log
    .flatMap(({ day, readings }) =>
      readings.filter((reading) => reading.measure === measure).map(({ value }) => ({ day, value })),
    )
    .sort((one, other) => one.day.localeCompare(other.day));
}

export interface Drawn {
  width: number;
  height: number;
  points: readonly { x: number; y: number }[];
  /** Where a level lies, such as the target. */
  yOf: (value: number) => number;
}

const width = 320;
const height = 120;
const edge = 10;

function between(value: number, least: number, most: number): number {
  return most === least ? 0.5 : (value - least) / (most - least);
}

/** Lays the points out in time from left to right, with room for the levels that one compares with. */
export function draw(series: readonly Point[], levels: readonly number[]): Drawn {
  const values = [...series.map(({ value }) => value), ...levels];
  const times = series.map(({ day }) => Date.parse(day));
  const least = Math.min(...values);
  const most = Math.max(...values);
  const yOf = (value: number) => height - edge - between(value, least, most) * (height - 2 * edge);
  const first = Math.min(...times);
  const last = Math.max(...times);
  const points = series.map(({ value }, index) => ({
    x: edge + between(times[index] ?? first, first, last) * (width - 2 * edge),
    y: yOf(value),
  }));
  return { width, height, points, yOf };
}
