import { useState } from 'react';
import { Choices } from '../design/Choices';
import { LineField, TextField } from '../design/Field';
import { Select } from '../design/Select';
import { SendForm } from '../design/SendForm';
import { useLoaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import type { Lesson } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import { draftOf, emptyLesson, type LessonDraft, problemsOf, toKeep } from './lesson';
import { useLearningTexts } from './texts';

interface LessonFormProps {
  id: ChallengeId;
  /** The one that is changed; absent where a new one is written. */
  lesson?: Lesson;
  onKept: () => void;
  onOutdated: () => void;
  onClose: () => void;
}

const answers = ['yes', 'yes-but', 'no'] as const;

/** A lesson while it is being written. */
export function LessonForm({ id, lesson, onKept, onOutdated, onClose }: LessonFormProps) {
  const { common } = useTexts();
  const texts = useLearningTexts();
  const words = texts.lessons;
  const { loaded } = useLoaded(id, () => calls.pilots(id));
  const [draft, setDraft] = useState<LessonDraft>(() =>
    lesson === undefined ? emptyLesson : draftOf(lesson),
  );
  const problems = problemsOf(draft, common.required, texts);
  const set = (part: Partial<LessonDraft>) => setDraft((before) => ({ ...before, ...part }));
  const pilots = loaded.is === 'there' ? loaded.value.pilots : [];
  const act = () => {
    if (problems.size > 0 || draft.again === undefined) return undefined;
    return lesson === undefined
      ? calls.keep(id, toKeep(draft, draft.again))
      : calls.change(lesson.lesson, toKeep(draft, draft.again, lesson.version));
  };
  return (
    <SendForm
      name={lesson === undefined ? words.keep : words.change}
      send={words.send}
      done={words.kept}
      conflict={words.conflict}
      act={act}
      onDone={onKept}
      onOutdated={onOutdated}
      onClose={onClose}
    >
      {(tried, told) => {
        const wrong = (field: string) => (tried ? problems.get(field) : undefined) ?? told.get(field);
        return (
          <>
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
          </>
        );
      }}
    </SendForm>
  );
}
