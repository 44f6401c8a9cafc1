import { Tag } from '@digdir/designsystemet-react';
import { useLoaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import type { Me, Waiting as Item } from '../protocol/wire';
import { calls } from './calls';
import style from './HomePage.module.css';
import { useJourneyTexts } from './texts';
import { useDay } from './useDay';

const withQueue = ['tillitsvalgt', 'leder', 'fasilitator', 'administrator'];

/** What waits for me, first on my page. Who has no such queue sees nothing of it. */
export function Waiting({ me }: { me: Me }) {
  const { home } = useJourneyTexts();
  const { loaded } = useLoaded(me.participant, calls.waiting);
  if (me.guest || !withQueue.includes(me.role) || loaded.is !== 'there') return null;
  const { waiting } = loaded.value;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{home.waiting}</h2>
      {waiting.length === 0 ? <p>{home.nothing}</p> : null}
      <ul className={style.list}>
        {waiting.map((item) => (
          <li key={`${item.challenge.id} ${item.what}`} className={style.challenge}>
            <One item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ item }: { item: Item }) {
  const { phases } = useTexts();
  const { home, waits } = useJourneyTexts();
  const day = useDay();
  const { challenge, what, since, by, overdue } = item;
  const when = by === undefined ? undefined : overdue ? home.overdue(day(by)) : home.by(day(by));
  return (
    <>
      <h3 className={style.title}>
        <a href={`/u/${encodeURIComponent(challenge.id)}`}>{challenge.title}</a>
      </h3>
      <p className={style.question}>{waits[what]}</p>
      <p className={style.foot}>
        <Tag data-color="neutral" data-size="sm">
          {phases[challenge.phase]}
        </Tag>
        {when === undefined ? null : (
          <Tag data-color={overdue ? 'danger' : 'warning'} data-size="sm">
            {when}
          </Tag>
        )}
        {since === undefined ? null : <span>{home.since(day(since))}</span>}
      </p>
    </>
  );
}
