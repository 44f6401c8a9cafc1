import { Button, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, Suspense, useState } from 'react';
import { Page } from '../design/Page';
import { Select } from '../design/Select';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import { JoinForm } from '../people/JoinForm';
import { useSession } from '../people/Session';
import { SignIn } from '../people/SignIn';
import type { Me, Summary } from '../protocol/wire';
import { calls } from './calls';
import { ExampleOffer } from './ExampleOffer';
import style from './HomePage.module.css';
import { mayPose } from './mayPose';
import { useJourneyTexts } from './texts';
import { Waiting } from './Waiting';

/** @param due what waits in other features for who is signed in */
export default function HomePage({ due }: { due?: ReactNode }) {
  const { home } = useTexts();
  const { who } = useSession();
  return (
    <Page title={home.title} lead={home.lead}>
      {who.is === 'somebody' ? <Waiting me={who.me} /> : null}
      {who.is === 'somebody' && !who.me.guest ? <Suspense>{due}</Suspense> : null}
      {who.is === 'somebody' ? <Challenges me={who.me} /> : null}
      {who.is === 'nobody' || who.is === 'unknown' ? <SignIn /> : null}
      <section aria-labelledby="join">
        <h2 id="join">{home.joinTitle}</h2>
        <p>{home.joinText}</p>
        <JoinForm />
      </section>
    </Page>
  );
}

function Challenges({ me }: { me: Me }) {
  const { home } = useTexts();
  const { home: words, goals, goal } = useJourneyTexts();
  const [chosen, setChosen] = useState('');
  const { loaded, again } = useLoaded(`${me.participant} ${chosen}`, () =>
    calls.list(chosen === '' ? undefined : Number(chosen)),
  );
  return (
    <section aria-labelledby="challenges">
      <div className={style.top}>
        <h2 id="challenges">{home.challenges}</h2>
        {mayPose(me) ? (
          <Button asChild>
            <a href="/ny">{home.pose}</a>
          </Button>
        ) : null}
      </div>
      {me.guest ? null : (
        <p>
          <a href="/laerdom">{words.memory}</a>
        </p>
      )}
      {loaded.is === 'failed' ? <Trouble error={loaded.error} again={again} /> : null}
      {loaded.is === 'there' && (chosen !== '' || loaded.value.challenges.length > 0) ? (
        <Select
          label={words.filter}
          value={chosen}
          options={[
            ['', words.all],
            ...goals.map((name, index) => [String(index + 1), goal(index + 1, name)] as const),
          ]}
          onValue={setChosen}
        />
      ) : null}
      {loaded.is === 'there' && loaded.value.challenges.length === 0 && chosen !== '' ? (
        <p className={style.empty}>{words.noneForGoal}</p>
      ) : null}
      {loaded.is === 'there' && (loaded.value.challenges.length > 0 || chosen === '') ? (
        <List me={me} challenges={loaded.value.challenges} />
      ) : null}
    </section>
  );
}

function List({ me, challenges }: { me: Me; challenges: readonly Summary[] }) {
  const texts = useTexts();
  const { standing } = useJourneyTexts();
  if (challenges.length === 0) {
    return (
      <>
        <p className={style.empty}>{mayPose(me) ? texts.home.emptyLeader : texts.home.empty}</p>
        {mayPose(me) ? <ExampleOffer /> : null}
      </>
    );
  }
  return (
    <ul className={style.list}>
      {challenges.map(({ id, board, title, question, phase, union }) => (
        <li key={id} className={style.challenge}>
          <h3 className={style.title}>
            <a href={`/t/${board}`}>{title}</a>
          </h3>
          <p className={style.question}>{question}</p>
          <p className={style.foot}>
            <Tag data-color="neutral" data-size="sm">
              {texts.phases[phase]}
            </Tag>
            {union === 'NotTouching' ? null : <span>{standing[union]}</span>}
            <a href={`/u/${id}`} aria-label={`${texts.home.about}: ${title}`}>
              {texts.home.about}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
