import { Alert, Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { newId } from '../protocol/ids';
import type { Challenge, OwnBallot, Round, RoundIdea } from '../protocol/wire';
import { type Ballot } from './ballot';
import { BallotForm } from './BallotForm';
import { calls } from './calls';
import { useSending } from './RoundView';
import style from './Voting.module.css';
import { useWords } from './words';

interface VoteProps {
  challenge: Challenge;
  round: Round;
  ideas: readonly RoundIdea[];
}

/** My own ballot. What I chose is shown only while I am choosing: somebody may be looking at my screen. */
export function Vote({ challenge, round, ideas }: VoteProps) {
  const words = useWords();
  const { loaded, again, setLoaded } = useLoaded(round.id, () => calls.mine(challenge.id, round.id));
  if (loaded.is === 'loading') return <div aria-busy="true" />;
  if (loaded.is === 'failed') return <Trouble error={loaded.error} again={again} />;
  return (
    <section aria-labelledby="your-vote">
      <h2 id="your-vote">{words.yourVote}</h2>
      {loaded.value.entitled ? (
        <Mine
          challenge={challenge}
          round={round}
          ideas={ideas}
          own={loaded.value}
          onVoted={async () => {
            const value = await calls.mine(challenge.id, round.id);
            setLoaded({ is: 'there', value });
          }}
        />
      ) : (
        <p>{words.notEntitled}</p>
      )}
    </section>
  );
}

interface MineProps extends VoteProps {
  own: OwnBallot;
  onVoted: () => Promise<void>;
}

function Mine({ challenge, round, ideas, own, onVoted }: MineProps) {
  const words = useWords();
  const announce = useAnnounce();
  const { send, sending, trouble } = useSending(round);
  // Who runs the meeting often shows their screen, so their ballot waits to be asked for.
  const [filling, setFilling] = useState(own.receipt === undefined && !challenge.facilitates);
  const attempt = useRef<{ ballot: Ballot; id: string }>(undefined);
  const hand = async (ballot: Ballot) => {
    // The same ballot tried again is the same command: it can count only once.
    const id = attempt.current?.ballot === ballot ? attempt.current.id : newId();
    attempt.current = { ballot, id };
    if (!(await send({ type: 'CastBallot', id, round: round.id, ballot: { ...ballot } }))) return;
    setFilling(false);
    announce(words.sent);
    await onVoted().catch(() => undefined);
  };
  if (filling) {
    return (
      <>
        {challenge.facilitates ? <p className={style.quiet}>{words.onScreen}</p> : null}
        <BallotForm
          method={round.method}
          ideas={ideas}
          before={own.ballot ?? {}}
          sending={sending}
          onSend={(ballot) => void hand(ballot)}
          onCancel={() => setFilling(false)}
        />
        {trouble === undefined ? null : (
          <Alert data-color="danger" role="alert">
            {trouble}
          </Alert>
        )}
      </>
    );
  }
  return (
    <>
      {own.receipt === undefined ? null : (
        <Alert data-color="success">
          <strong>{words.sent}</strong> {words.sentText}
        </Alert>
      )}
      <p className={style.row}>
        <Button
          variant={own.receipt === undefined ? 'primary' : 'secondary'}
          onClick={() => setFilling(true)}
        >
          {own.receipt === undefined
            ? challenge.facilitates
              ? words.voteYourself
              : words.vote
            : words.change}
        </Button>
      </p>
      {own.receipt === undefined ? null : <Receipt code={own.receipt} />}
    </>
  );
}

function Receipt({ code }: { code: string }) {
  const words = useWords();
  return (
    <details className={style.more}>
      <summary>{words.showReceipt}</summary>
      <p>{words.receiptText}</p>
      <p>
        <span className={style.receipt}>{code}</span>
      </p>
      <p>{words.receiptKeep}</p>
      <p className={style.quiet}>{words.receiptLimits}</p>
      <p className={style.unprinted}>
        <Button variant="tertiary" onClick={() => window.print()}>
          {words.print}
        </Button>
      </p>
    </details>
  );
}
