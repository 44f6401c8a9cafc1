import { expect, test } from 'vitest';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

function textsOf(part: object, path = ''): [string, string][] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, (value as (...some: string[]) => string)('2', '3', '4')]];
    return textsOf(value as object, here);
  });
}

test.each([
  ['bokmål', nb],
  ['nynorsk', nn],
  ['English', en],
])('U24 %s has a text for everything', (_name, texts) => {
  const empty = textsOf(texts).filter(([, text]) => text.trim() === '' || text.includes('undefined'));
  expect(empty).toEqual([]);
  expect(textsOf(texts).map(([path]) => path)).toEqual(textsOf(nb).map(([path]) => path));
});

test('U24 numbers take the plural of their language', () => {
  expect([nb.board.ideas(1), nb.board.ideas(2)]).toEqual(['1 idé', '2 ideer']);
  expect([nn.board.ideas(1), nn.board.ideas(2)]).toEqual(['1 idé', '2 idear']);
  expect([en.board.ideas(1), en.board.ideas(2)]).toEqual(['1 idea', '2 ideas']);
});
