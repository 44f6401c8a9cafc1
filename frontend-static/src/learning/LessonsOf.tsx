import { Button } from '@digdir/designsystemet-react';
import cards from '../design/Cards.module.css';
import { useOpening } from '../design/useOpening';
import type { Lesson as KeptLesson, LessonListing } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { LessonCard } from './LessonCard';
import { LessonForm } from './LessonForm';
import { useLearningTexts } from './texts';

interface LessonsOfProps {
  id: ChallengeId;
  listing: LessonListing;
  onChanged: () => void;
}

/** The lessons of one challenge. */
export function LessonsOf({ id, listing: { lessons, mayKeep }, onChanged }: LessonsOfProps) {
  const texts = useLearningTexts().lessons;
  const { open, setOpen, close, place } = useOpening<true>();
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">{texts.title}</h2>
      <div ref={place}>
        {open === true ? (
          <LessonForm
            id={id}
            onKept={() => {
              close();
              onChanged();
            }}
            onOutdated={onChanged}
            onClose={close}
          />
        ) : null}
        {mayKeep && open === undefined ? (
          <p className={cards.row}>
            <Button onClick={() => setOpen(true)}>{texts.keep}</Button>
          </p>
        ) : null}
      </div>
      {lessons.length === 0 ? <p className={cards.empty}>{texts.empty}</p> : null}
      <ul className={cards.list}>
        {lessons.map((lesson) => (
          <li key={lesson.lesson}>
            <Lesson id={id} lesson={lesson} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One lesson, and the form to change it for who may. */
function Lesson({ id, lesson, onChanged }: { id: ChallengeId; lesson: KeptLesson; onChanged: () => void }) {
  const texts = useLearningTexts().lessons;
  const { open, setOpen, close, place } = useOpening<true>();
  return (
    <div ref={place}>
      {open === true ? (
        <LessonForm
          id={id}
          lesson={lesson}
          onKept={() => {
            close();
            onChanged();
          }}
          onOutdated={onChanged}
          onClose={close}
        />
      ) : (
        <>
          <LessonCard lesson={lesson} />
          {lesson.mayChange ? (
            <p className={cards.row}>
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={`${texts.change}: ${lesson.title}`}
                onClick={() => setOpen(true)}
              >
                {texts.change}
              </Button>
            </p>
          ) : null}
        </>
      )}
    </div>
  );
}
