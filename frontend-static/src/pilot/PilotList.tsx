import { Tag } from '@digdir/designsystemet-react';
import cards from '../design/Cards.module.css';
import { useDays } from '../i18n/days';
import type { PilotStatus, PilotSummary } from '../protocol/generated/wire';
import { usePilotTexts } from './texts';

export const statusColours: Record<PilotStatus, 'neutral' | 'info' | 'success' | 'warning'> = {
  planned: 'neutral',
  running: 'info',
  adjusted: 'info',
  'goes-on': 'success',
  changed: 'success',
  stopped: 'warning',
};

export function PilotList({ pilots }: { pilots: readonly PilotSummary[] }) {
  const texts = usePilotTexts();
  const days = useDays();
  return (
    <ul className={cards.list}>
      {pilots.map(({ pilot, title, status, owner, from, to, learnt, logged }) => (
        <li key={pilot} className={cards.card}>
          <h2 className={cards.title}>
            <a href={`/forsok/${pilot}`}>{title}</a>
          </h2>
          <p className={cards.row}>
            <Tag data-color={statusColours[status]}>{texts.status[status]}</Tag>
          </p>
          <p className={cards.quiet}>
            {texts.period(days.on(from), days.on(to))} · {texts.owner(owner)} · {texts.logged(logged)}
          </p>
          {learnt === undefined ? null : (
            <p className={cards.text}>
              <strong>{texts.learntShort}:</strong> {learnt}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
