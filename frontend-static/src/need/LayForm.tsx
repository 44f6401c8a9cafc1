import { useState } from 'react';
import { Choices } from '../design/Choices';
import { SendForm } from '../design/SendForm';
import { calls } from './calls';
import { emptyDraft, toldOf } from './draft';
import style from './Need.module.css';
import { NeedFields } from './NeedFields';
import type { NeedsProps } from './NeedsPage';
import { kindOrder } from './sorting';
import { useNeedTexts } from './texts';

/** A card while it is being written. */
export function LayForm({ id, onChanged, onOutdated, onClose }: NeedsProps & { onClose: () => void }) {
  const { kinds, lay } = useNeedTexts();
  const [draft, setDraft] = useState(emptyDraft);
  const [anonymous, setAnonymous] = useState(false);
  const tellsOfAnother = draft.kind === 'story' && draft.consent !== undefined && draft.consent !== 'own';
  const act = () => {
    const told = toldOf(draft);
    return told === undefined ? undefined : calls.lay(id, { told, anonymous: anonymous && !tellsOfAnother });
  };
  return (
    <SendForm
      send={lay.send}
      done={lay.sent}
      conflict={lay.conflict}
      act={act}
      onDone={(listing) => {
        onChanged(listing);
        onClose();
      }}
      onOutdated={onOutdated}
      onClose={onClose}
    >
      {(tried, told) => (
        <>
          <Choices
            label={lay.kind}
            error={tried && draft.kind === undefined ? lay.chooseKind : undefined}
            value={draft.kind}
            options={kindOrder.map((kind) => [kind, kinds[kind]] as const)}
            onValue={(kind) => setDraft({ ...draft, kind })}
          />
          <NeedFields draft={draft} onDraft={setDraft} tried={tried} told={told} />
          <label className={style.check}>
            <input
              type="checkbox"
              checked={anonymous && !tellsOfAnother}
              disabled={tellsOfAnother}
              onChange={(event) => setAnonymous(event.target.checked)}
            />
            <span>
              {lay.anonymous}. {tellsOfAnother ? lay.anonymousStory : lay.anonymousHelp}
            </span>
          </label>
          {told.has('anonymous') ? <p role="alert">{told.get('anonymous')}</p> : null}
        </>
      )}
    </SendForm>
  );
}
