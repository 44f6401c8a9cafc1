import { expect, test } from 'vitest';
import { nb } from '../i18n/nb';
import { Refusal } from '../protocol/http';
import { explain } from './failures';

const refused = (status: number, problem: ConstructorParameters<typeof Refusal>[1]) =>
  explain(new Refusal(status, problem, undefined, undefined), nb);

test('J81 who was overtaken by somebody else is told so, and what cannot be now is told by the server', () => {
  expect(refused(409, { code: 'retention.changed', detail: 'Endret.' })).toBe(nb.common.changed);
  expect(refused(409, {})).toBe(nb.common.changed);
  expect(refused(409, { code: 'phase.closed', detail: 'Ikke åpent nå.' })).toBe('Ikke åpent nå.');
  expect(refused(500, {})).toBe(nb.common.somethingWrong);
});
