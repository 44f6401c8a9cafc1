import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { useFresh } from '../design/useFresh';
import { useDays } from '../i18n/days';
import { PartOrTrouble } from '../people/OrTrouble';
import type { MeasureListing, TakenMeasure } from '../protocol/generated/wire';
import type { Challenge, Person } from '../protocol/wire';
import { calls } from './calls';
import { MeasureForm } from './MeasureForm';
import style from './Moderation.module.css';
import { ReasonForm } from './ReasonForm';
import { useModerationTexts } from './texts';
import { usePeople } from './usePeople';

/** What was and can be done about a person. */
export function MeasuresPart({ challenge }: { challenge: Challenge }) {
  const { measures, queue } = useModerationTexts();
  const announce = useAnnounce();
  const people = usePeople(challenge);
  const { loaded, again, setLoaded } = useFresh(`measures ${challenge.id}`, () =>
    calls.measures(challenge.id),
  );
  const changed = (value: MeasureListing) => {
    setLoaded({ is: 'there', value });
    announce(queue.saved);
  };
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{measures.title}</h2>
      <MeasureForm challenge={challenge} people={people} onDone={changed} />
      <h3>{measures.list}</h3>
      <PartOrTrouble loaded={loaded} again={again}>
        {(listing) =>
          listing.measures.length === 0 ? (
            <p className={cards.empty}>{measures.none}</p>
          ) : (
            <ul className={cards.list}>
              {listing.measures.map((measure) => (
                <li key={measure.id} className={cards.card}>
                  <One challenge={challenge} measure={measure} people={listing.people} onChanged={changed} />
                </li>
              ))}
            </ul>
          )
        }
      </PartOrTrouble>
    </section>
  );
}

interface OneProps {
  challenge: Challenge;
  measure: TakenMeasure;
  people: readonly Person[];
  onChanged: (listing: MeasureListing) => void;
}

function One({ challenge, measure, people, onChanged }: OneProps) {
  const { measures, kinds, mine, queue, reason, reasonHelp } = useModerationTexts();
  const days = useDays();
  const [chosen, setChosen] = useState<'lift' | 'reject'>();
  const { appeal } = measure;
  const name =
    measure.of === undefined
      ? measures.unnamed
      : (people.find(({ participant }) => participant === measure.of)?.name ?? queue.somebody);
  const close = () => setChosen(undefined);
  return (
    <>
      <p className={cards.title}>
        {kinds[measure.kind]}: {name}
      </p>
      <p className={cards.quiet}>
        {days.at(measure.at)}. {measure.stands ? measures.stands : measures.over}.
      </p>
      <blockquote className={style.quote}>{measure.reason}</blockquote>
      {measure.lifted === undefined ? null : <p className={cards.text}>{mine.lifted(measure.lifted)}</p>}
      {appeal === undefined ? null : (
        <p className={cards.text}>
          <strong>{queue.appeal(appeal.words)}</strong>
        </p>
      )}
      <p className={style.row}>
        {measure.lifted === undefined ? (
          <Button data-size="sm" variant="secondary" onClick={() => setChosen('lift')}>
            {measures.lift}
          </Button>
        ) : null}
        {appeal !== undefined && appeal.answer === undefined ? (
          <Button data-size="sm" variant="secondary" onClick={() => setChosen('reject')}>
            {measures.reject}
          </Button>
        ) : null}
      </p>
      {chosen === undefined ? null : (
        <ReasonForm
          key={chosen}
          label={reason}
          help={reasonHelp}
          submit={chosen === 'lift' ? measures.lift : measures.reject}
          onSubmit={async (words) => {
            const tell = chosen === 'lift' ? calls.lift : calls.rejectAppeal;
            onChanged(await tell(challenge.id, measure.id, words));
            close();
          }}
          onCancel={close}
        />
      )}
    </>
  );
}
