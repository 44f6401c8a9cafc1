import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { Select } from '../design/Select';
import type { ParticipantId } from '../protocol/wire';
import type { PartProps } from './ModerationPage';
import { calls } from './calls';
import style from './Moderation.module.css';
import { Sorry } from './Sorry';
import { useModerationTexts } from './texts';
import { usePeople } from './usePeople';

const none = '';

/** To whom the running of the challenge is handed, and back. */
export function Facilitators({ challenge, onChanged }: PartProps) {
  const { facilitators: texts, measures, queue } = useModerationTexts();
  const announce = useAnnounce();
  const people = usePeople(challenge);
  const [to, setTo] = useState(none);
  const [failed, setFailed] = useState<unknown>();
  const mayHand = challenge.may.includes('HandOn');
  const hand = async (who: ParticipantId, facilitates: boolean) => {
    try {
      onChanged(await calls.handOn(challenge.id, who, facilitates));
      setFailed(undefined);
      setTo(none);
      announce(texts.saved);
    } catch (error) {
      setFailed(error);
    }
  };
  const free = people.filter(
    ({ participant, guest }) => !guest && !challenge.facilitators.includes(participant),
  );
  return (
    <section aria-labelledby="facilitators">
      <h2 id="facilitators">{texts.title}</h2>
      <p>{texts.lead}</p>
      {challenge.facilitators.length === 0 ? <p className={cards.empty}>{texts.none}</p> : null}
      <ul className={cards.list}>
        {challenge.facilitators.map((who) => {
          const own = who === challenge.me.participant;
          const name = challenge.people.find(({ participant }) => participant === who)?.name;
          return (
            <li key={who} className={style.row}>
              <span>{name ?? queue.somebody}</span>
              {mayHand || own ? (
                <Button data-size="sm" variant="tertiary" onClick={() => void hand(who, false)}>
                  {own ? texts.layDown : texts.take}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {mayHand ? (
        <div className={style.form}>
          <Select
            label={measures.who}
            value={to}
            options={[
              [none, measures.choose] as const,
              ...free.map(({ participant, name }) => [participant, name ?? participant] as const),
            ]}
            onValue={setTo}
          />
          <p className={cards.quiet}>{texts.guests}</p>
          <p className={style.row}>
            <Button
              variant="secondary"
              data-size="sm"
              onClick={() => {
                if (to !== none) void hand(to, true);
              }}
            >
              {texts.give}
            </Button>
          </p>
        </div>
      ) : null}
      {failed === undefined ? null : <Sorry error={failed} />}
    </section>
  );
}
