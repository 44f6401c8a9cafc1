import { Alert, Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useRef, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { LineField } from '../design/Field';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { Refusal } from '../protocol/http';
import { newId } from '../protocol/ids';
import type { Challenge, OwnBallot, Round, RoundIdea } from '../protocol/wire';
import { type Ballot } from './ballot';
import { BallotForm } from './BallotForm';
import { calls } from './calls';
import { PlaceChoice, saysPlace } from './PlaceChoice';
import { read } from './slips';
import { useSending } from './useSending';
import style from './Voting.module.css';
import { useWords } from './words';

interface VoteProps {
  challenge: Challenge;
  round: Round;
  ideas: readonly RoundIdea[];
}

/** My own ballot. What I chose is shown only while I am choosing: somebody may be looking at my screen. */
export function Vote({ challenge, round, ideas }: VoteProps) {
  return round.electorate.slips === undefined ? (
    <InPerson challenge={challenge} round={round} ideas={ideas} />
  ) : (
    <BySlip challenge={challenge} round={round} ideas={ideas} />
  );
}

/** With a code that was handed out: each is good for one ballot, which stands. */
function BySlip({ challenge, round, ideas }: VoteProps) {
  const words = useWords();
  const announce = useAnnounce();
  const { slip } = read(window.location.hash);
  const [typed, setTyped] = useState(slip?.code ?? '');
  const [code, setCode] = useState<string>();
  const [own, setOwn] = useState<OwnBallot>();
  const [error, setError] = useState<string>();
  const { send, sending, trouble } = useSending(round);
  const attempt = useRef<{ ballot: Ballot; id: string }>(undefined);
  const [place, setPlace] = useState<string>();
  const [placeless, setPlaceless] = useState(false);
  const missing = placeless ? words.places.missing : trouble;
  const look = async (event?: SyntheticEvent) => {
    event?.preventDefault();
    try {
      const found = await calls.mineBySlip(challenge.id, round.id, typed, attempt.current?.id);
      if (!found.entitled && found.receipt === undefined) {
        setError(words.slips.used);
        return;
      }
      setOwn(found);
      setCode(typed);
      setError(undefined);
    } catch (failure) {
      setError(failure instanceof Refusal ? words.slips.unknown : words.notSent);
    }
  };
  const hand = async (ballot: Ballot) => {
    setPlaceless(!saysPlace(round, place));
    if (!saysPlace(round, place)) return;
    const id = attempt.current?.ballot === ballot ? attempt.current.id : newId();
    attempt.current = { ballot, id };
    const cast = {
      type: 'CastBallot',
      id,
      round: round.id,
      ballot: { ...ballot },
      code: code ?? typed,
      ...(place === undefined ? {} : { place }),
    } as const;
    if (!(await send(cast))) return;
    announce(words.sent);
    await look();
  };
  return (
    <section aria-labelledby="your-vote">
      <h2 id="your-vote">{words.yourVote}</h2>
      {own === undefined ? (
        <form onSubmit={(event) => void look(event)}>
          <LineField
            label={words.slips.code}
            help={words.slips.codeHelp}
            value={typed}
            onValue={setTyped}
            error={error}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className={style.number}
          />
          <Button type="submit">{words.slips.use}</Button>
        </form>
      ) : own.receipt === undefined ? (
        <>
          <p>{words.slips.stands}</p>
          <PlaceChoice round={round} place={place} onPlace={setPlace} />
          <BallotForm
            method={round.method}
            ideas={ideas}
            before={{}}
            sending={sending}
            onSend={(ballot) => void hand(ballot)}
            onCancel={() => setOwn(undefined)}
          />
          {missing === undefined ? null : (
            <Alert data-color="danger" role="alert">
              {missing}
            </Alert>
          )}
        </>
      ) : (
        <>
          <Alert data-color="success">
            <strong>{words.sent}</strong> {words.slips.sentText}
          </Alert>
          <Receipt code={own.receipt} />
          <Button
            variant="tertiary"
            onClick={() => {
              attempt.current = undefined;
              setOwn(undefined);
              setTyped('');
            }}
          >
            {words.slips.another}
          </Button>
        </>
      )}
    </section>
  );
}

function InPerson({ challenge, round, ideas }: VoteProps) {
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
  const [place, setPlace] = useState<string>();
  const [placeless, setPlaceless] = useState(false);
  const missing = placeless ? words.places.missing : trouble;
  const hand = async (ballot: Ballot) => {
    setPlaceless(!saysPlace(round, place));
    if (!saysPlace(round, place)) return;
    // The same ballot tried again is the same command: it can count only once.
    const id = attempt.current?.ballot === ballot ? attempt.current.id : newId();
    attempt.current = { ballot, id };
    const cast = {
      type: 'CastBallot',
      id,
      round: round.id,
      ballot: { ...ballot },
      ...(place === undefined ? {} : { place }),
    } as const;
    if (!(await send(cast))) return;
    setFilling(false);
    announce(words.sent);
    await onVoted().catch(() => undefined);
  };
  if (filling) {
    return (
      <>
        {challenge.facilitates ? <p className={style.quiet}>{words.onScreen}</p> : null}
        <PlaceChoice round={round} place={place} onPlace={setPlace} />
        <BallotForm
          method={round.method}
          ideas={ideas}
          before={own.ballot ?? {}}
          sending={sending}
          onSend={(ballot) => void hand(ballot)}
          onCancel={() => setFilling(false)}
        />
        {missing === undefined ? null : (
          <Alert data-color="danger" role="alert">
            {missing}
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
