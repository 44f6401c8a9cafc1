import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { Choices } from '../design/Choices';
import { fieldErrors } from '../design/failures';
import { LineField, TextField } from '../design/Field';
import { Select } from '../design/Select';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import { emptyLesson, type LessonDraft, problemsOf, toKeep } from './lesson';
import { useLearningTexts } from './texts';

interface LessonFormProps {
  id: ChallengeId;
  onKept: () => void;
  onClose: () => void;
}

const answers = ['yes', 'yes-but', 'no'] as const;

/** A lesson while it is being written. */
export function LessonForm({ id, onKept, onClose }: LessonFormProps) {
  const { common } = useTexts();
  const texts = useLearningTexts();
  const words = texts.lessons;
  const announce = useAnnounce();
  const { loaded } = useLoaded(id, () => calls.pilots(id));
  const [draft, setDraft] = useState<LessonDraft>(emptyLesson);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const problems = problemsOf(draft, common.required, texts);
  const told = fieldErrors(failed);
  const wrong = (field: string) => (tried ? problems.get(field) : undefined) ?? told.get(field);
  const set = (part: Partial<LessonDraft>) => setDraft((before) => ({ ...before, ...part }));
  const pilots = loaded.is === 'there' ? loaded.value.pilots : [];

  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const [first] = problems.keys();
    if (first !== undefined || draft.again === undefined) {
      event.currentTarget.querySelector<HTMLElement>(`[name="${first ?? ''}"]`)?.focus();
      return;
    }
    try {
      await calls.keep(id, toKeep(draft, draft.again));
      announce(words.kept);
      onKept();
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate className={cards.panel} aria-label={words.keep}>
      <LineField
        name="title"
        label={words.name}
        error={wrong('title')}
        value={draft.title}
        onValue={(title) => set({ title })}
        maxLength={200}
        aria-required
      />
      <TextField
        name="text"
        label={words.text}
        help={words.textHelp}
        error={wrong('text')}
        value={draft.text}
        onValue={(text) => set({ text })}
        maxLength={5_000}
        aria-required
      />
      <TextField
        name="context"
        label={`${words.context} (${common.optional})`}
        help={words.contextHelp}
        error={wrong('context')}
        value={draft.context}
        onValue={(context) => set({ context })}
        rows={2}
        maxLength={2_000}
      />
      <LineField
        name="tags"
        label={`${words.tags} (${common.optional})`}
        help={words.tagsHelp}
        error={wrong('tags')}
        value={draft.tags}
        onValue={(tags) => set({ tags })}
      />
      <Choices
        label={words.again}
        error={wrong('again')}
        value={draft.again}
        options={answers.map((each) => [each, texts.again[each]] as const)}
        onValue={(again) => set({ again })}
      />
      {draft.again === 'yes-but' ? (
        <TextField
          name="but"
          label={words.but}
          error={wrong('but')}
          value={draft.but}
          onValue={(but) => set({ but })}
          rows={2}
          maxLength={1_000}
          aria-required
        />
      ) : null}
      {pilots.length === 0 ? null : (
        <Select
          label={words.pilot}
          value={draft.pilot}
          options={[
            ['', words.noPilot],
            ...pilots.map(({ pilot, title }): [string, string] => [pilot, title]),
          ]}
          onValue={(pilot) => set({ pilot })}
        />
      )}
      {failed === undefined || told.size > 0 ? null : <Trouble error={failed} />}
      <div className={cards.row}>
        <Button type="submit">{words.send}</Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
