import { Button, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, Suspense } from 'react';
import { Page } from '../design/Page';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import { SignIn } from '../people/SignIn';
import { api } from '../protocol/api';
import { Refusal } from '../protocol/http';
import type { Challenge } from '../protocol/wire';
import style from './ChallengePage.module.css';
import { CharterPart } from './CharterPart';
import { HistoryPart } from './HistoryPart';
import { Invitation } from './Invitation';
import { MandatePart } from './MandatePart';
import { MovePhase } from './MovePhase';
import { RightsPart } from './RightsPart';
import { Steps } from './Steps';
import { UnionPart } from './UnionPart';

interface ChallengePageProps {
  id: string;
  /** What other features say of the challenge. */
  beside?: ReactNode;
}

export default function ChallengePage({ id, beside }: ChallengePageProps) {
  const { common } = useTexts();
  const { loaded, again, setLoaded } = useLoaded(id, () => api.challenge(id));
  if (loaded.is === 'loading') return <main id="content" aria-busy="true" />;
  if (loaded.is === 'failed') {
    const signedOut = loaded.error instanceof Refusal && loaded.error.status === 401;
    return (
      <Page title={common.notFoundTitle}>
        <Trouble error={loaded.error} again={again} />
        {signedOut ? <SignIn onSignedIn={again} /> : <a href="/">{common.home}</a>}
      </Page>
    );
  }
  return (
    <Shown
      challenge={loaded.value}
      beside={beside}
      onChanged={(value) => setLoaded({ is: 'there', value })}
    />
  );
}

interface ShownProps {
  challenge: Challenge;
  beside: ReactNode;
  onChanged: (challenge: Challenge) => void;
}

function Shown({ challenge, beside, onChanged }: ShownProps) {
  const texts = useTexts();
  const words = texts.challenge;
  const [board] = challenge.boards;
  return (
    <Page title={challenge.title} lead={challenge.question}>
      <p className={style.row}>
        {board === undefined ? null : (
          <Button asChild>
            <a href={`/t/${board.id}`}>{words.openBoard}</a>
          </Button>
        )}
        <Tag data-color="neutral">{texts.phases[challenge.phase]}</Tag>
      </p>
      <Steps challenge={challenge} />
      <Suspense>{beside}</Suspense>
      {challenge.may.includes('Move') ? (
        <MovePhase key={challenge.phase} challenge={challenge} onChanged={onChanged} />
      ) : null}
      <UnionPart challenge={challenge} onChanged={onChanged} />
      <CharterPart challenge={challenge} onChanged={onChanged} />
      <MandatePart challenge={challenge} onChanged={onChanged} />
      {challenge.joinCode === undefined ? null : <Invitation code={challenge.joinCode} />}
      {challenge.facilitates ? <Exports challenge={challenge} /> : null}
      <HistoryPart challenge={challenge} />
      <RightsPart challenge={challenge} />
    </Page>
  );
}

function Exports({ challenge }: { challenge: Challenge }) {
  const words = useTexts().challenge;
  const files = [
    ['ideas.csv', words.exportIdeas],
    ['votes.csv', words.exportVotes],
    ['matrix.csv', words.exportMatrix],
    ['export.json', words.exportAll],
    ['sharing.json', words.exportSharing],
    ['polis.zip', words.exportPolis],
  ] as const;
  return (
    <section aria-labelledby="exports">
      <h2 id="exports">{words.exports}</h2>
      <p>{words.exportsText}</p>
      <ul className={style.files}>
        {files.map(([file, name]) => (
          <li key={file}>
            <a href={api.exportAddress(challenge.id, file)} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
