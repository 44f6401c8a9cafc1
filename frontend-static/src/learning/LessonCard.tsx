import { Tag } from '@digdir/designsystemet-react';
import cards from '../design/Cards.module.css';
import { useDays } from '../i18n/days';
import type { Lesson } from '../protocol/generated/wire';
import { useLearningTexts } from './texts';

export function LessonCard({ lesson }: { lesson: Lesson }) {
  const { lessons, again } = useLearningTexts();
  const days = useDays();
  return (
    <article className={cards.card} aria-label={lesson.title}>
      <h3 className={cards.title}>{lesson.title}</h3>
      <p className={cards.text}>{lesson.text}</p>
      {lesson.context === '' ? null : (
        <p className={cards.text}>
          <strong>{lessons.context2}:</strong> {lesson.context}
        </p>
      )}
      <p className={cards.text}>
        <strong>{lessons.wouldAgain(again[lesson.again])}</strong>
        {lesson.but === undefined ? null : ` ${lesson.but}`}
      </p>
      <p className={cards.row}>
        {lesson.tags.map((tag) => (
          <Tag key={tag} data-color="neutral" data-size="sm">
            {tag}
          </Tag>
        ))}
        <span>{days.at(lesson.at)}</span>
      </p>
    </article>
  );
}
