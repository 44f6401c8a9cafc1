import { expect, test } from 'vitest';
import { commandOf, type Draft, emptyDraft } from './draft';

const draft: Draft = { ...emptyDraft(['a', 'b']), title: ' Hva først? ' };
const made = (part: Partial<Draft>) => commandOf({ ...draft, ...part }, 'r', 'c', 0);

test('U71 a round that is not filled in is not opened, and the page says what is missing', () => {
  expect(made({ title: ' ' })).toEqual({ is: 'faulty', fault: 'question' });
  expect(made({ ideas: [] })).toEqual({ is: 'faulty', fault: 'ideas' });
  expect(made({ dots: 'tre' })).toEqual({ is: 'faulty', fault: 'number' });
  expect(made({ mostPerIdea: '4' })).toEqual({ is: 'faulty', fault: 'number' });
  expect(made({ quorum: '1,5' })).toEqual({ is: 'faulty', fault: 'number' });
  expect(made({ method: 'budget', total: '100', costs: { a: '50' } })).toEqual({
    is: 'faulty',
    fault: 'costs',
  });
  expect(made({ closesAt: '1969-01-01T00:00' })).toEqual({ is: 'faulty', fault: 'closes' });
});

test('U71 what is filled in becomes the command', () => {
  expect(made({})).toMatchObject({
    is: 'made',
    command: {
      type: 'OpenRound',
      title: 'Hva først?',
      method: { type: 'dots', dots: 3, mostPerIdea: 2 },
      ideas: ['a', 'b'],
      electorate: { guests: true, roles: [] },
      live: false,
    },
  });
  expect(
    made({ method: 'budget', total: '1 000 000', costs: { a: '50', b: '60' }, quorum: '12' }),
  ).toMatchObject({
    command: {
      quorum: 12,
      method: {
        type: 'budget',
        total: 1_000_000,
        costs: [
          { idea: 'a', cost: 50 },
          { idea: 'b', cost: 60 },
        ],
      },
    },
  });
});

test('V60 places are named once each, line by line, and not too many', () => {
  expect(made({ places: ' Nord \n\nnord\nØvre bydel\n' })).toMatchObject({
    command: { electorate: { guests: true, roles: [], places: ['Nord', 'Øvre bydel'] } },
  });
  const many = Array.from({ length: 31 }, (_, i) => `krets ${i}`).join('\n');
  expect(made({ places: many })).toEqual({ is: 'faulty', fault: 'places' });
  expect(made({ places: 'x'.repeat(81) })).toEqual({ is: 'faulty', fault: 'places' });
});
