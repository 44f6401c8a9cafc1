import { Alert } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { TextField } from '../design/Field';
import { SendForm } from '../design/SendForm';
import { useTexts } from '../i18n/Language';
import type { Checklist } from '../protocol/generated/wire';
import { calls } from './calls';
import { fields } from './description';
import style from './Need.module.css';
import type { NeedsProps } from './NeedsPage';
import { solutionWords } from './sorting';
import { useNeedTexts } from './texts';

const checks = ['namesNoSolution', 'namesNoProduct', 'leavesSeveralWays'] as const;

/** The description while it is being written, with the questions that keep it open. */
export function DescriptionForm({
  id,
  listing,
  onChanged,
  onOutdated,
  onClose,
}: NeedsProps & { onClose: () => void }) {
  const { common } = useTexts();
  const { kinds, description: words } = useNeedTexts();
  const [draft, setDraft] = useState(listing.description);
  const [checklist, setChecklist] = useState<Checklist>(listing.description.checklist);
  const hints = solutionWords(fields.map((field) => draft[field]).join(' '));
  const act = () =>
    draft.need.trim() === ''
      ? undefined
      : calls.describe(id, {
          version: listing.description.version,
          situation: draft.situation.trim(),
          who: draft.who.trim(),
          need: draft.need.trim(),
          effect: draft.effect.trim(),
          frame: draft.frame.trim(),
          needs: draft.needs,
          checklist,
        });
  return (
    <SendForm
      send={words.send}
      done={words.sent}
      conflict={words.conflict}
      act={act}
      onDone={(next) => {
        onChanged(next);
        onClose();
      }}
      onOutdated={onOutdated}
      onClose={onClose}
    >
      {(tried, told) => (
        <>
          {fields.map((field) => (
            <TextField
              key={field}
              name={field}
              label={field === 'need' ? words[field] : `${words[field]} (${common.optional})`}
              help={words[`${field}Help`]}
              error={
                told.get(field) ??
                (tried && field === 'need' && draft.need.trim() === '' ? common.required : undefined)
              }
              value={draft[field]}
              onValue={(text) => setDraft({ ...draft, [field]: text })}
              maxLength={3_000}
              aria-required={field === 'need'}
            />
          ))}
          <fieldset className={style.group}>
            <legend>{words.cards}</legend>
            {listing.needs.length === 0 ? <p>{words.noCards}</p> : null}
            {listing.needs.map(({ need, told: { type, text } }) => (
              <label key={need} className={style.check}>
                <input
                  type="checkbox"
                  checked={draft.needs.includes(need)}
                  onChange={(event) =>
                    setDraft({
                      ...draft,
                      needs: event.target.checked
                        ? [...draft.needs, need]
                        : draft.needs.filter((other) => other !== need),
                    })
                  }
                />
                <span>
                  {kinds[type]}: {text}
                </span>
              </label>
            ))}
          </fieldset>
          {hints.length === 0 ? null : <Alert data-color="info">{words.hints(hints.join(', '))}</Alert>}
          <fieldset className={style.group}>
            <legend>{words.checklist}</legend>
            {checks.map((check) => (
              <label key={check} className={style.check}>
                <input
                  type="checkbox"
                  checked={checklist[check]}
                  onChange={(event) => setChecklist({ ...checklist, [check]: event.target.checked })}
                />
                <span>{words.checks[check]}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
    </SendForm>
  );
}
