import { Button, Tag } from '@digdir/designsystemet-react';
import { Page } from '../design/Page';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import { JoinForm } from '../people/JoinForm';
import { useSession } from '../people/Session';
import { SignIn } from '../people/SignIn';
import { api } from '../protocol/api';
import type { Me, Summary } from '../protocol/wire';
import { ExampleOffer } from './ExampleOffer';
import style from './HomePage.module.css';
import { mayPose } from './mayPose';

export default function HomePage() {
  const { home } = useTexts();
  const { who } = useSession();
  return (
    <Page title={home.title} lead={home.lead}>
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
  const { loaded, again } = useLoaded(me.participant, api.challenges);
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
      {loaded.is === 'failed' ? <Trouble error={loaded.error} again={again} /> : null}
      {loaded.is === 'there' ? <List me={me} challenges={loaded.value.challenges} /> : null}
    </section>
  );
}

function List({ me, challenges }: { me: Me; challenges: readonly Summary[] }) {
  const texts = useTexts();
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
      {challenges.map(({ id, board, title, question, phase }) => (
        <li key={id} className={style.challenge}>
          <h3 className={style.title}>
            <a href={`/t/${board}`}>{title}</a>
          </h3>
          <p className={style.question}>{question}</p>
          <p className={style.foot}>
            <Tag data-color="neutral" data-size="sm">
              {texts.phases[phase]}
            </Tag>
            <a href={`/u/${id}`} aria-label={`${texts.home.about}: ${title}`}>
              {texts.home.about}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
