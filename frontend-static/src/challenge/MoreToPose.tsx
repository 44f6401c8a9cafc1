import { TextField } from '../design/Field';
import { errorsOf, toCharter } from './charterWriting';
import { type Draft, type Start, startOf } from './draft';
import { FieldsOfCharter } from './FieldsOfCharter';
import style from './Frame.module.css';
import { useJourneyTexts } from './texts';

interface MoreToPoseProps {
  draft: Draft;
  told: ReadonlyMap<string, string>;
  /** Only a leader binds themselves. */
  leads: boolean;
  onDraft: (part: Partial<Draft>) => void;
}

/** What one may say with a challenge beside its question: whether it touches employees, where it starts, and its frame. */
export function MoreToPose({ draft, told, leads, onDraft }: MoreToPoseProps) {
  const { form } = useJourneyTexts();
  const starts: [Start, string][] = [
    ['Draft', form.startDraft],
    ['Explore', form.startExplore],
    ...(draft.touchesEmployees ? [] : ([['Ideate', form.startIdeate]] as [Start, string][])),
  ];
  const promiseError = [...told].find(([field]) => field.startsWith('promises'))?.[1];
  return (
    <>
      <fieldset className={style.choices}>
        <legend>{form.union}</legend>
        <label className={style.choice}>
          <input
            type="checkbox"
            checked={draft.touchesEmployees}
            onChange={(event) => onDraft({ touchesEmployees: event.target.checked })}
          />
          <span>
            {form.touches}
            <br />
            <span className={style.subtle}>{form.touchesHelp}</span>
          </span>
        </label>
      </fieldset>
      <fieldset className={style.choices}>
        <legend>{form.start}</legend>
        {starts.map(([start, name]) => (
          <label key={start} className={style.choice}>
            <input
              type="radio"
              name="start"
              checked={startOf(draft) === start}
              onChange={() => onDraft({ start })}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <details className={style.details}>
        <summary>{form.more}</summary>
        <div>
          <p>{form.moreHelp}</p>
          <FieldsOfCharter
            writing={draft.charter}
            errors={errorsOf(told, toCharter(draft.charter))}
            onWriting={(part) => onDraft({ charter: { ...draft.charter, ...part } })}
          />
          {leads ? (
            <TextField
              name="promises"
              label={form.mandate}
              help={form.mandateHelp}
              error={promiseError}
              value={draft.promises}
              onValue={(promises) => onDraft({ promises })}
            />
          ) : null}
        </div>
      </details>
    </>
  );
}
