import { Tag } from '@digdir/designsystemet-react';
import { type ReactNode, Suspense } from 'react';
import cards from '../design/Cards.module.css';
import { Page } from '../design/Page';
import { useFresh } from '../design/useFresh';
import { useDays } from '../i18n/days';
import { OrTrouble } from '../people/OrTrouble';
import { useNames } from '../people/names';
import type { Pilot } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { calls, pictureAddress } from './calls';
import { Measured } from './Measured';
import { PilotActs } from './PilotActs';
import style from './Pilot.module.css';
import { statusColours } from './PilotList';
import { usePilotTexts } from './texts';

interface PilotPageProps {
  id: string;
  /** What other features show of a pilot. */
  about?: ((challenge: ChallengeId, pilot: string) => ReactNode) | undefined;
}

/** One pilot in full. */
export default function PilotPage({ id, about }: PilotPageProps) {
  const { loaded, again, setLoaded } = useFresh(id, () => calls.pilot(id));
  return (
    <OrTrouble loaded={loaded} again={again}>
      {(pilot) => (
        <Shown
          pilot={pilot}
          about={about}
          onChanged={(value) => setLoaded({ is: 'there', value })}
          onOutdated={again}
        />
      )}
    </OrTrouble>
  );
}

export interface PilotProps {
  pilot: Pilot;
  onChanged: (pilot: Pilot) => void;
  onOutdated: () => void;
}

function Shown({ about, ...props }: PilotProps & Pick<PilotPageProps, 'about'>) {
  const { pilot } = props;
  const texts = usePilotTexts();
  const days = useDays();
  return (
    <Page title={pilot.title}>
      <p className={cards.row}>
        <Tag data-color={statusColours[pilot.status]}>{texts.status[pilot.status]}</Tag>
        <span>{texts.period(days.on(pilot.from), days.on(pilot.to))}</span>
        <span>{texts.owner(pilot.owner)}</span>
      </p>
      <p>
        <a href={`/u/${pilot.challenge}/forsok`}>{texts.toChallenge}</a>
      </p>
      <PilotActs {...props} />
      <Ended pilot={pilot} />
      <section aria-labelledby="hypothesis">
        <h2 id="hypothesis">{texts.hypothesis}</h2>
        <p className={cards.text}>{pilot.hypothesis}</p>
        {pilot.budget === '' ? null : (
          <p className={cards.text}>
            <strong>{texts.budget}:</strong> {pilot.budget}
          </p>
        )}
      </section>
      <Adjusted pilot={pilot} />
      <section aria-labelledby="measures">
        <h2 id="measures">{texts.measures}</h2>
        <Measured pilot={pilot} />
      </section>
      <Log pilot={pilot} />
      <Suspense>{about?.(pilot.challenge, pilot.pilot)}</Suspense>
      <Views pilot={pilot} />
      <Credits pilot={pilot} />
    </Page>
  );
}

function Ended({ pilot: { ending } }: { pilot: Pilot }) {
  const texts = usePilotTexts();
  if (ending === undefined) return null;
  return (
    <section aria-labelledby="ending" className={cards.panel}>
      <h2 id="ending" className={cards.title}>
        {texts.ending}
      </h2>
      <p className={cards.text}>{ending.why}</p>
      <h3 className={cards.title}>{texts.learnt}</h3>
      <p className={cards.text}>{ending.learnt}</p>
    </section>
  );
}

function Adjusted({ pilot: { adjustments, hypothesis, to } }: { pilot: Pilot }) {
  const texts = usePilotTexts();
  const days = useDays();
  if (adjustments.length === 0) return null;
  return (
    <section aria-labelledby="adjustments">
      <h2 id="adjustments">{texts.adjustments}</h2>
      <ol className={cards.list}>
        {adjustments.map(({ at, why, hypothesisBefore, toBefore }, index) => {
          const after = adjustments[index + 1];
          return (
            <li key={at} className={cards.card}>
              <p className={cards.quiet}>{days.at(at)}</p>
              <p className={cards.text}>{why}</p>
              {hypothesisBefore === (after?.hypothesisBefore ?? hypothesis) ? null : (
                <p className={cards.quiet}>{texts.before(hypothesisBefore)}</p>
              )}
              {toBefore === (after?.toBefore ?? to) ? null : (
                <p className={cards.quiet}>{texts.toBefore(days.on(toBefore))}</p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Log({ pilot: { pilot, log, people, measures } }: { pilot: Pilot }) {
  const texts = usePilotTexts();
  const days = useDays();
  const nameOf = useNames(people);
  return (
    <section aria-labelledby="log">
      <h2 id="log">{texts.log}</h2>
      {log.length === 0 ? <p className={cards.empty}>{texts.noLog}</p> : null}
      <ol className={cards.list}>
        {log.map(({ by, day, text, readings, pictures, at }, index) => (
          <li key={`${at} ${index}`} className={cards.card}>
            <p className={cards.quiet}>
              {days.on(day)} · {nameOf(by) ?? texts.somebody}
            </p>
            <p className={cards.text}>{text}</p>
            {readings.map(({ measure, value }) => (
              <p key={measure} className={cards.quiet}>
                {measures[measure]?.name}: {value} {measures[measure]?.unit}
              </p>
            ))}
            {pictures.length === 0 ? null : (
              <ul className={style.pictures}>
                {pictures.map(({ picture, alt, width, height }) => (
                  <li key={picture}>
                    <figure>
                      <img
                        src={pictureAddress(pilot, picture)}
                        alt={alt}
                        width={width}
                        height={height}
                        loading="lazy"
                      />
                      <figcaption className={cards.quiet} aria-hidden>
                        {alt}
                      </figcaption>
                    </figure>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Views({ pilot: { views, people } }: { pilot: Pilot }) {
  const texts = usePilotTexts();
  const days = useDays();
  const nameOf = useNames(people);
  return (
    <section aria-labelledby="views">
      <h2 id="views">{texts.views}</h2>
      {views.length === 0 ? <p className={cards.quiet}>{texts.noViews}</p> : null}
      {views.map(({ by, text, at }) => (
        <div key={at} className={cards.card}>
          <p className={cards.quiet}>
            {nameOf(by) ?? texts.aRepresentative} · {days.at(at)}
          </p>
          <p className={cards.text}>{text}</p>
        </div>
      ))}
    </section>
  );
}

function Credits({ pilot: { ideas, people } }: { pilot: Pilot }) {
  const texts = usePilotTexts();
  const nameOf = useNames(people);
  if (ideas.length === 0) return null;
  return (
    <section aria-labelledby="ideas">
      <h2 id="ideas">{texts.ideas}</h2>
      <ul>
        {ideas.map(({ board, idea, text, by }) => {
          const name = nameOf(by);
          return (
            <li key={`${board} ${idea}`} className={cards.text}>
              {text}, {name === undefined ? texts.fromNobody : texts.from(name)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
