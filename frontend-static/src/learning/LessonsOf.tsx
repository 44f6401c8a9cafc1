import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import cards from '../design/Cards.module.css';
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
  const [writing, setWriting] = useState(false);
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">{texts.title}</h2>
      {writing ? (
        <LessonForm
          id={id}
          onKept={() => {
            setWriting(false);
            onChanged();
          }}
          onClose={() => setWriting(false)}
        />
      ) : null}
      {mayKeep && !writing ? (
        <p className={cards.row}>
          <Button onClick={() => setWriting(true)}>{texts.keep}</Button>
        </p>
      ) : null}
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
