import { useState } from 'react';
import { TextField } from '../design/Field';
import { Select } from '../design/Select';
import { SendForm } from '../design/SendForm';
import { useLoaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import type { NeedListing } from '../protocol/generated/wire';
import { calls } from './calls';
import { draftOf, toldOf } from './draft';
import { NeedFields } from './NeedFields';
import type { OneProps } from './NeedCard';
import { useNeedTexts } from './texts';

type ActProps = OneProps & { onClose: () => void };

/** What every form of a card has in common. */
function useAct({ onChanged, onOutdated, onClose }: ActProps) {
  const { lay } = useNeedTexts();
  return {
    conflict: lay.conflict,
    onDone: (listing: NeedListing) => {
      onChanged(listing);
      onClose();
    },
    onOutdated,
    onClose,
  };
}

export function AnswerForm(props: ActProps) {
  const { common } = useTexts();
  const { answers } = useNeedTexts();
  const [text, setText] = useState('');
  const act = () => (text.trim() === '' ? undefined : calls.answer(props.id, props.need.need, text.trim()));
  return (
    <SendForm {...useAct(props)} send={answers.send} done={answers.sent} act={act}>
      {(tried, told) => (
        <TextField
          name="text"
          label={answers.text}
          help={answers.help}
          error={told.get('text') ?? (tried && text.trim() === '' ? common.required : undefined)}
          value={text}
          onValue={setText}
          maxLength={2_000}
          aria-required
        />
      )}
    </SendForm>
  );
}

export function LinkForm(props: ActProps) {
  const { links } = useNeedTexts();
  const { loaded } = useLoaded(props.id, () => calls.ideas(props.id));
  const [chosen, setChosen] = useState('');
  const open =
    loaded.is === 'there'
      ? loaded.value.ideas.filter(
          ({ board, idea }) =>
            !props.need.answeredBy.some((place) => place.board === board && place.idea === idea.idea),
        )
      : [];
  const picked = open.find(({ board, idea }) => `${board} ${idea.idea}` === chosen);
  const act = () =>
    picked === undefined
      ? undefined
      : calls.link(props.id, props.need.need, {
          idea: { board: picked.board, idea: picked.idea.idea },
          answers: true,
        });
  return (
    <SendForm {...useAct(props)} send={links.send} done={links.sent} act={act}>
      {() =>
        loaded.is === 'there' && open.length === 0 ? (
          <p>{links.noIdeas}</p>
        ) : (
          <Select
            label={links.choose}
            value={chosen}
            options={[
              ['', links.chooseOne],
              ...open.map(({ board, idea }): [string, string] => [`${board} ${idea.idea}`, idea.text]),
            ]}
            onValue={setChosen}
          />
        )
      }
    </SendForm>
  );
}

export function ChangeForm(props: ActProps) {
  const { change } = useNeedTexts();
  const [draft, setDraft] = useState(() => draftOf(props.need.told));
  const act = () => {
    const told = toldOf(draft);
    return told === undefined
      ? undefined
      : calls.rewrite(props.id, props.need.need, { version: props.need.version, told });
  };
  return (
    <SendForm {...useAct(props)} send={change.send} done={change.sent} act={act}>
      {(tried, told) => <NeedFields draft={draft} onDraft={setDraft} tried={tried} told={told} />}
    </SendForm>
  );
}

export function RemoveForm(props: ActProps) {
  const { remove } = useNeedTexts();
  const act = () => calls.remove(props.id, props.need.need, props.need.version);
  return (
    <SendForm {...useAct(props)} send={remove.send} done={remove.sent} act={act}>
      {() => <p>{remove.sure}</p>}
    </SendForm>
  );
}
