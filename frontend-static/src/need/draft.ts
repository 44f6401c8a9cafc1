/** A card while it is being written: what is wrong with it, and how it goes over the wire. */
import type { ConsentForm, ToldUnion } from '../protocol/generated/wire';
import type { Kind } from './sorting';

export interface NeedDraft {
  kind: Kind | undefined;
  text: string;
  who: string;
  where: string;
  value: string;
  unit: string;
  source: string;
  consent: ConsentForm | undefined;
  consentDay: string;
}

export const emptyDraft: NeedDraft = {
  kind: undefined,
  text: '',
  who: '',
  where: '',
  value: '',
  unit: '',
  source: '',
  consent: undefined,
  consentDay: '',
};

export function draftOf(told: ToldUnion): NeedDraft {
  const draft = { ...emptyDraft, kind: told.type, text: told.text };
  switch (told.type) {
    case 'interview':
      return { ...draft, who: told.who };
    case 'observation':
      return { ...draft, where: told.where };
    case 'number':
      return {
        ...draft,
        value: String(told.value).replace('.', ','),
        unit: told.unit,
        source: told.source,
      };
    case 'story':
      return { ...draft, consent: told.consent.how, consentDay: told.consent.day };
    case 'worry':
    case 'wish':
      return draft;
  }
}

/** A number as people write it, with a comma or a point; nothing where it is none. */
export function numberOf(text: string): number | undefined {
  const written = text.trim().replaceAll(/\s/g, '').replace(',', '.').replace('−', '-');
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(written) ? Number(written) : undefined;
}

/** What goes over the wire; nothing where something is missing. */
export function toldOf(draft: NeedDraft): ToldUnion | undefined {
  const text = draft.text.trim();
  if (text === '' || draft.kind === undefined) return undefined;
  switch (draft.kind) {
    case 'interview':
      return { type: 'interview', text, who: draft.who.trim() };
    case 'observation':
      return { type: 'observation', text, where: draft.where.trim() };
    case 'number':
      return numberTold(text, draft);
    case 'story':
      return draft.consent === undefined || draft.consentDay === ''
        ? undefined
        : { type: 'story', text, consent: { how: draft.consent, day: draft.consentDay } };
    case 'worry':
    case 'wish':
      return { type: draft.kind, text };
  }
}

function numberTold(text: string, { value, unit, source }: NeedDraft): ToldUnion | undefined {
  const number = numberOf(value);
  if (number === undefined || unit.trim() === '' || source.trim() === '') return undefined;
  return { type: 'number', text, value: number, unit: unit.trim(), source: source.trim() };
}
