import { useState } from 'react';
import cards from '../design/Cards.module.css';
import { Page } from '../design/Page';
import { useFresh } from '../design/useFresh';
import { OrTrouble } from '../people/OrTrouble';
import type { ReminderListing } from '../protocol/generated/wire';
import { calls } from './calls';
import { LessonCard } from './LessonCard';
import { useLearningTexts } from './texts';

async function both() {
  const [lessons, reminders] = await Promise.all([calls.allLessons(), calls.reminders()]);
  return { lessons, reminders };
}

const shownAtOnce = 50;

/** What everybody here has learnt, across all challenges that one may enter. */
export default function MemoryPage() {
  const texts = useLearningTexts();
  const { loaded, again } = useFresh('all', both);
  const [most] = useState(shownAtOnce);
  return (
    <OrTrouble loaded={loaded} again={again}>
      {({ lessons: { lessons }, reminders }) => (
        <Page title={texts.memory.title} lead={texts.memory.lead}>
          <Reminders {...reminders} />
          <section aria-labelledby="lessons">
            <h2 id="lessons">{texts.memory.all}</h2>
            <p>
              <a href="/forsok">{texts.memory.allPilots}</a>
            </p>
            {lessons.length === 0 ? <p className={cards.empty}>{texts.lessons.empty}</p> : null}
            <ul className={cards.list}>
              {lessons.slice(0, most).map((lesson) => (
                <li key={lesson.lesson}>
                  <LessonCard lesson={lesson} />
                </li>
              ))}
            </ul>
          </section>
        </Page>
      )}
    </OrTrouble>
  );
}

function Reminders({ reminders }: ReminderListing) {
  const texts = useLearningTexts().reminders;
  if (reminders.length === 0) return null;
  return (
    <section aria-labelledby="reminders" className={cards.panel}>
      <h2 id="reminders" className={cards.title}>
        {texts.title}
      </h2>
      <ul className={cards.list}>
        {reminders.map(({ kind, pilot, title, challenge }) => (
          <li key={pilot}>
            {texts[kind](title)} <a href={`/u/${challenge}/laering`}>{texts.go}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
