import { Choices } from '../design/Choices';
import { LineField, TextField } from '../design/Field';
import { useTexts } from '../i18n/Language';
import type { ConsentForm } from '../protocol/generated/wire';
import { type NeedDraft, numberOf } from './draft';
import { useNeedTexts } from './texts';

interface NeedFieldsProps {
  draft: NeedDraft;
  onDraft: (draft: NeedDraft) => void;
  tried: boolean;
  told: ReadonlyMap<string, string>;
}

const consents: readonly ConsentForm[] = ['own', 'spoken', 'written'];

/** The fields of a card, those of its kind among them. */
export function NeedFields({ draft, onDraft, tried, told }: NeedFieldsProps) {
  const { common } = useTexts();
  const { lay } = useNeedTexts();
  const set = (part: Partial<NeedDraft>) => onDraft({ ...draft, ...part });
  const missing = (text: string) => (tried && text.trim() === '' ? common.required : undefined);
  return (
    <>
      <TextField
        name="told.text"
        label={lay.text}
        help={draft.kind === undefined ? undefined : lay.kindHelp[draft.kind]}
        error={told.get('told.text') ?? missing(draft.text)}
        value={draft.text}
        onValue={(text) => set({ text })}
        maxLength={2_000}
        aria-required
      />
      {draft.kind === 'interview' ? (
        <LineField
          name="told.who"
          label={`${lay.who} (${common.optional})`}
          help={lay.whoHelp}
          error={told.get('told.who')}
          value={draft.who}
          onValue={(who) => set({ who })}
          maxLength={200}
        />
      ) : null}
      {draft.kind === 'observation' ? (
        <LineField
          name="told.where"
          label={`${lay.where} (${common.optional})`}
          error={told.get('told.where')}
          value={draft.where}
          onValue={(where) => set({ where })}
          maxLength={200}
        />
      ) : null}
      {draft.kind === 'number' ? (
        <>
          <LineField
            name="told.value"
            label={lay.value}
            error={
              told.get('told.value') ??
              (tried && numberOf(draft.value) === undefined ? lay.notNumber : undefined)
            }
            value={draft.value}
            onValue={(value) => set({ value })}
            inputMode="decimal"
            maxLength={20}
            aria-required
          />
          <LineField
            name="told.unit"
            label={lay.unit}
            help={lay.unitHelp}
            error={told.get('told.unit') ?? missing(draft.unit)}
            value={draft.unit}
            onValue={(unit) => set({ unit })}
            maxLength={40}
            aria-required
          />
          <LineField
            name="told.source"
            label={lay.source}
            help={lay.sourceHelp}
            error={told.get('told.source') ?? missing(draft.source)}
            value={draft.source}
            onValue={(source) => set({ source })}
            maxLength={200}
            aria-required
          />
        </>
      ) : null}
      {draft.kind === 'story' ? (
        <>
          <Choices
            label={lay.consent}
            help={lay.consentHelp}
            error={tried && draft.consent === undefined ? lay.chooseConsent : undefined}
            value={draft.consent}
            options={consents.map((each) => [each, lay.consents[each]] as const)}
            onValue={(consent) => set({ consent })}
          />
          <LineField
            type="date"
            name="told.consent.day"
            label={lay.consentDay}
            error={
              told.get('told.consent.day') ?? (tried && draft.consentDay === '' ? lay.notDay : undefined)
            }
            value={draft.consentDay}
            onValue={(consentDay) => set({ consentDay })}
            aria-required
          />
        </>
      ) : null}
    </>
  );
}
