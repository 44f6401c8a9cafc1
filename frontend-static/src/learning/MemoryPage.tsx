import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import cards from '../design/Cards.module.css';
import { Page } from '../design/Page';
import { useFresh } from '../design/useFresh';
import { OrTrouble } from '../people/OrTrouble';
import { Borrowed } from './Borrowed';
import { calls } from './calls';
import { LessonCard } from './LessonCard';
import { Reminders } from './Reminders';
import { Search } from './Search';
import { useLearningTexts } from './texts';

async function everything() {
  const [lessons, reminders, borrowed] = await Promise.all([
    calls.allLessons(),
    calls.reminders(),
    calls.borrowed(),
  ]);
  return { lessons, reminders, borrowed };
}

const shownAtOnce = 50;

/** What everybody here has learnt, across all challenges that one may enter. */
export default function MemoryPage() {
  const texts = useLearningTexts();
  const { loaded, again, setLoaded } = useFresh('all', everything);
  const [most, setMost] = useState(shownAtOnce);
  return (
    <OrTrouble loaded={loaded} again={again}>
      {({ lessons, reminders, borrowed }) => (
        <Page title={texts.memory.title} lead={texts.memory.lead}>
          <Search />
          <Reminders {...reminders} />
          <section aria-labelledby="lessons">
            <h2 id="lessons">{texts.memory.all}</h2>
            <p>
              <a href="/forsok">{texts.memory.allPilots}</a>
            </p>
            {lessons.lessons.length === 0 ? <p className={cards.empty}>{texts.lessons.empty}</p> : null}
            <ul className={cards.list}>
              {lessons.lessons.slice(0, most).map((lesson) => (
                <li key={lesson.lesson}>
                  <LessonCard lesson={lesson} />
                </li>
              ))}
            </ul>
            {lessons.lessons.length > most ? (
              <p className={cards.more}>
                <Button variant="secondary" onClick={() => setMost(most + shownAtOnce)}>
                  {texts.memory.more}
                </Button>
              </p>
            ) : null}
          </section>
          <Borrowed
            listing={borrowed}
            onChanged={(next) => setLoaded({ is: 'there', value: { lessons, reminders, borrowed: next } })}
          />
        </Page>
      )}
    </OrTrouble>
  );
}
