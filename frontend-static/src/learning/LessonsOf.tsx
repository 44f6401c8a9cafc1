import { Button } from '@digdir/designsystemet-react';
import cards from '../design/Cards.module.css';
import { useOpening } from '../design/useOpening';
import type { LessonListing } from '../protocol/generated/wire';
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
            <LessonCard lesson={lesson} />
          </li>
        ))}
      </ul>
    </section>
  );
}
