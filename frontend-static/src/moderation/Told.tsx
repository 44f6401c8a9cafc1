import cards from '../design/Cards.module.css';
import { useFresh } from '../design/useFresh';
import { useDays } from '../i18n/days';
import { useTexts } from '../i18n/Language';
import { PartOrTrouble } from '../people/OrTrouble';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import style from './Moderation.module.css';
import { useModerationTexts } from './texts';

/** The list that everybody reads: what was hidden and who was held back, why, and what came of it. */
export function Told({ id }: { id: ChallengeId }) {
  const { told, publicly, cameOf } = useModerationTexts();
  const { roles } = useTexts();
  const days = useDays();
  const { loaded, again } = useFresh(id, () => calls.told(id));
  return (
    <section aria-labelledby="told">
      <h2 id="told">{told.title}</h2>
      <p>{told.lead}</p>
      <PartOrTrouble loaded={loaded} again={again}>
        {({ entries, reports, dismissed }) => (
          <>
            {entries.length === 0 ? <p className={cards.empty}>{told.none}</p> : null}
            {reports === 0 ? null : <p>{told.reports(reports, dismissed)}</p>}
            <ul className={cards.list}>
              {entries.map(({ what, reason, role, at, outcome }, index) => (
                <li key={index} className={cards.card}>
                  <p className={cards.text}>
                    <strong>{publicly[what]}</strong>
                  </p>
                  <blockquote className={style.quote}>{reason}</blockquote>
                  <p className={cards.quiet}>
                    {days.at(at)}, {told.by(roles[role].toLowerCase())}. {cameOf[outcome]}.
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </PartOrTrouble>
    </section>
  );
}
