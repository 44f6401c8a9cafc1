import cards from '../design/Cards.module.css';
import type { ReminderListing } from '../protocol/generated/wire';
import { useLearningTexts } from './texts';

/** Pilots that have ended and wait for their lesson. */
export function Reminders({ reminders }: ReminderListing) {
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
