import { expect, test } from 'vitest';
import { nb as texts } from '../../i18n/nb';
import { emptyDraft, problemsOf } from '../draft';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';
import { templateIds } from './templates';

test.each([
  ['bokmål', nb],
  ['nynorsk', nn],
  ['English', en],
])('U27 every template makes a board in %s that can be posed with its own example', (_name, words) => {
  expect(templateIds.length).toBeGreaterThanOrEqual(12);
  for (const id of templateIds) {
    const { name, example, areas } = words.templates[id];
    expect(areas).toHaveLength(nb.templates[id].areas.length);
    const draft = { ...emptyDraft, title: name, question: example, areas: areas.join('\n') };
    expect(problemsOf(draft, texts)).toEqual({});
  }
});
