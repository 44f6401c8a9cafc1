import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cases } from './cases';
import { toChange, toParts } from './changes';

const file = new URL('../../../backend/src/test/resources/text-cases.jsonl', import.meta.url);
const lines = () => cases(800).map((each) => `${JSON.stringify(each)}\n`);

describe('changes to a text', () => {
  it('T04 what the server is held to is what the editor does', () => {
    if (process.env.WRITE_CASES === '1') writeFileSync(file, lines().join(''));
    expect(readFileSync(file, 'utf8')).toBe(lines().join(''));
  });

  it('T03 a change is the same after it has travelled', () => {
    for (const { mine, moved } of cases(200))
      for (const parts of [mine, moved]) expect(toParts(toChange(parts))).toEqual(parts);
  });
});
