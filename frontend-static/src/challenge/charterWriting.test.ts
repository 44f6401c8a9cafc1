import { expect, test } from 'vitest';
import { emptyCharter, errorsOf, toCharter, writingOf } from './charterWriting';
import { emptyDraft, startOf, toPose } from './draft';

test('U50 a charter goes over the wire as it was written, and comes back the same', () => {
  const writing = {
    ...emptyCharter,
    why: ' Folk slutter. ',
    groundRules: 'Vi lytter\n\n Alle kan ta feil ',
    goals: [3],
    meetingLink: ' https://mote.example ',
    plan: { Ideate: { from: '2026-12-01', to: '' }, Try: { from: '', to: '' } },
  };
  const draft = toCharter(writing);
  expect(draft.groundRules).toEqual(['Vi lytter', 'Alle kan ta feil']);
  expect(draft.plan).toEqual([{ phase: 'Ideate', from: '2026-12-01' }]);
  const back = writingOf({
    version: 1,
    why: '',
    wanted: '',
    direction: '',
    resources: '',
    groundRules: [],
    concernedRoles: [],
    concernedGroups: [],
    goals: [],
    plan: [],
    ...draft,
  });
  expect(toCharter(back)).toEqual(draft);
});

test('U50 what is not said is not sent, and what touches employees starts by exploring', () => {
  const plain = { ...emptyDraft, title: 'a', question: 'b' };
  expect(toPose(plain)).toEqual({ title: 'a', question: 'b' });
  expect(toPose({ ...plain, touchesEmployees: true })).toEqual({
    title: 'a',
    question: 'b',
    start: 'Explore',
    touchesEmployees: true,
  });
  expect(startOf({ ...plain, touchesEmployees: true, start: 'Draft' })).toBe('Draft');
});

test('U50 what the server says of the plan stands at its phase', () => {
  const told = new Map([
    ['charter.plan[1].to', 'Feil'],
    ['charter.why', 'For lang'],
  ]);
  const errors = errorsOf(told, { plan: [{ phase: 'Explore' }, { phase: 'Try' }] });
  expect([...errors]).toEqual([
    ['plan.Try', 'Feil'],
    ['charter.why', 'For lang'],
  ]);
});
