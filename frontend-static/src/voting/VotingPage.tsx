import { Button } from '@digdir/designsystemet-react';
import { useState, useSyncExternalStore } from 'react';
import { isProjected } from '../design/navigation';
import { Page } from '../design/Page';
import { Trouble } from '../design/Trouble';
import { useTexts } from '../i18n/Language';
import type { ChallengeId, Round } from '../protocol/wire';
import { Facts } from './Facts';
import { type BoardToVoteOn, OpenForm } from './OpenForm';
import { RoundView } from './RoundView';
import { read } from './slips';
import { useJoining } from './useJoining';
import { type Known, useRounds } from './useRounds';
import style from './Voting.module.css';
import { useWords } from './words';

/** The voting rounds of a challenge: all of them, or the one that the address names behind its `#`. */
export default function VotingPage({ id }: { id: ChallengeId }) {
  const words = useWords();
  const { common } = useTexts();
  const { loaded, again } = useRounds(id);
  const { round: named, slip } = read(useSyncExternalStore(onHash, hash));
  const joining = useJoining(slip?.joinCode, loaded.is === 'failed', again);
  if (loaded.is === 'loading' || joining) return <main id="content" aria-busy="true" />;
  if (loaded.is === 'failed') {
    return (
      <Page title={common.notFoundTitle}>
        <Trouble error={loaded.error} again={again} />
        <a href="/">{common.home}</a>
      </Page>
    );
  }
  const chosen = loaded.value.challenge.rounds.find(({ id: round }) => round === named);
  return (
    <Page
      title={chosen === undefined ? words.title : chosen.title}
      lead={chosen === undefined ? words.lead : undefined}
    >
      {chosen === undefined ? (
        <All known={loaded.value} onChanged={again} />
      ) : (
        <>
          {isProjected() ? null : (
            <p className={style.unprinted}>
              <a href="#alle">{words.all}</a>
            </p>
          )}
          <RoundView
            key={`${chosen.id} ${chosen.closedAt ?? ''}`}
            challenge={loaded.value.challenge}
            round={chosen}
            onChanged={again}
          />
        </>
      )}
    </Page>
  );
}

function hash(): string {
  return window.location.hash;
}

function onHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

function All({ known, onChanged }: { known: Known; onChanged: () => void }) {
  const words = useWords();
  const [opening, setOpening] = useState(false);
  const { challenge } = known;
  const newestFirst = [...challenge.rounds].reverse();
  const open = newestFirst.filter(({ closedAt }) => closedAt === undefined);
  const closed = newestFirst.filter(({ closedAt }) => closedAt !== undefined);
  const opened = (round: string) => {
    setOpening(false);
    onChanged();
    window.location.hash = encodeURIComponent(round);
  };
  return (
    <>
      {challenge.facilitates && !opening ? (
        <p>
          <Button
            onClick={() => {
              onChanged();
              setOpening(true);
            }}
          >
            {words.newRound}
          </Button>
        </p>
      ) : null}
      {opening ? (
        <section aria-labelledby="new-round">
          <h2 id="new-round">{words.newRound}</h2>
          <OpenForm boards={toVoteOn(known)} onOpened={opened} onCancel={() => setOpening(false)} />
        </section>
      ) : null}
      {challenge.rounds.length === 0 && !opening ? (
        <p>
          {words.none} {challenge.facilitates ? words.noneLeader : words.noneVoter}
        </p>
      ) : null}
      <Some title={words.open} rounds={open} />
      <Some title={words.closed} rounds={closed} />
    </>
  );
}

function toVoteOn({ challenge, boards }: Known): BoardToVoteOn[] {
  return boards.map(({ board, ideas }) => ({
    board,
    title: challenge.boards.find(({ id }) => id === board)?.title ?? '',
    ideas,
  }));
}

function Some({ title, rounds }: { title: string; rounds: readonly Round[] }) {
  if (rounds.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className={style.list}>
        {rounds.map((round) => (
          <li key={round.id} className={style.round}>
            <a href={`#${encodeURIComponent(round.id)}`} className={style.name}>
              {round.title}
            </a>
            <Facts round={round} />
          </li>
        ))}
      </ul>
    </section>
  );
}
