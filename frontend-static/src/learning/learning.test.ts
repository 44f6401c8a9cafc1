import { expect, test } from 'vitest';
import { emptyLesson, problemsOf, tagsOf, toKeep } from './lesson';
import { nb } from './nb';

test('U66 a lesson that is not wholly given is not sent, and the page says what is missing', () => {
  expect([...problemsOf(emptyLesson, 'Må fylles ut', nb).keys()]).toEqual(['title', 'text', 'again']);
  const draft = { ...emptyLesson, title: 'Lys', text: 'Hjelper', again: 'yes-but' as const };
  expect([...problemsOf(draft, 'Må fylles ut', nb).keys()]).toEqual(['but']);
  expect(problemsOf({ ...draft, but: 'Tidligere' }, 'Må fylles ut', nb).size).toBe(0);
});

test('U66 keywords are separated by commas, and a reservation goes only with "yes, but"', () => {
  expect(tagsOf(' lys, skolevei,, ')).toEqual(['lys', 'skolevei']);
  expect(toKeep({ ...emptyLesson, title: 'a', text: 'b', but: 'c' }, 'yes')).not.toHaveProperty('but');
  expect(toKeep({ ...emptyLesson, title: 'a', text: 'b', but: 'c' }, 'yes-but')).toHaveProperty('but', 'c');
});
