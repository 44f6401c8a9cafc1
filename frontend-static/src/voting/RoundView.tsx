import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { isProjected } from '../design/navigation';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import { newId } from '../protocol/ids';
import type { Challenge, IdeaId, Round, RoundInFull } from '../protocol/wire';
import { calls } from './calls';
import { Facts } from './Facts';
import { Result, Standings } from './Result';
import { TallyPicture } from './ResultPictures';
import { methodName } from './shown';
import { SlipSheet } from './SlipSheet';
import { useSending } from './useSending';
import { Vote } from './Vote';
import style from './Voting.module.css';
import { useWords } from './words';

interface RoundViewProps {
  challenge: Challenge;
  round: Round;
  onChanged: () => void;
}

/** One round: what it is about, my ballot while it is open, and what came of it. */
export function RoundView({ challenge, round, onChanged }: RoundViewProps) {
  const { loaded, again } = useLoaded(
    `${round.id} ${round.live ? round.ballots : ''} ${round.closedAt ?? ''}`,
    () => calls.round(challenge.id, round.id),
  );
  if (loaded.is === 'loading') return <div aria-busy="true" />;
  if (loaded.is === 'failed') return <Trouble error={loaded.error} again={again} />;
  return <Shown challenge={challenge} round={round} known={loaded.value} onChanged={onChanged} />;
}

interface ShownProps extends RoundViewProps {
  known: RoundInFull;
}

function Shown({ challenge, round, known, onChanged }: ShownProps) {
  const words = useWords();
  const { ideas, result, progress } = known;
  // On a wall there is nothing to press, and nothing of one's own.
  const runs = challenge.facilitates && !isProjected();
  const name = (id: IdeaId) => ideas.find(({ idea }) => idea === id)?.text ?? words.gone;
  return (
    <>
      <Facts round={round} />
      <p>{words.methods[methodName(round.method)].text}</p>
      <Terms round={round} />
      {result === undefined ? (
        <>
          {isProjected() ? null : <Vote challenge={challenge} round={round} ideas={ideas} />}
          {progress?.outcome === undefined ? null : (
            <section aria-labelledby="so-far">
              <h2 id="so-far">{words.soFar}</h2>
              <p>{words.soFarText(progress.ballots)}</p>
              <Standings outcome={progress.outcome} name={name} />
              <TallyPicture round={round} outcome={progress.outcome} name={name} />
            </section>
          )}
          {runs && round.electorate.slips !== undefined ? (
            <SlipSheet challenge={challenge} round={round} />
          ) : null}
          {runs ? <Closing round={round} onClosed={onChanged} /> : null}
        </>
      ) : (
        <Result challenge={challenge.id} round={round} result={result} name={name} />
      )}
      {isProjected() ? null : (
        <>
          <details className={style.more}>
            <summary>{words.secrecy}</summary>
            <p>{words.secrecyText}</p>
          </details>
          {runs ? (
            <p className={style.unprinted}>
              <a
                href={`${location.pathname}?visning=lerret#${encodeURIComponent(round.id)}`}
                target="_blank"
                rel="noopener"
              >
                {words.wall}
              </a>
            </p>
          ) : null}
        </>
      )}
    </>
  );
}

function Terms({ round }: { round: Round }) {
  const words = useWords();
  const texts = useTexts();
  const { roles, guests } = round.electorate;
  return (
    <ul>
      <li>{guests ? words.everybody : words.members}</li>
      {round.electorate.organisation === true ? <li>{words.organisation}</li> : null}
      {round.electorate.slips === undefined ? null : <li>{words.slips.made(round.electorate.slips)}</li>}
      {round.electorate.places === undefined ? null : (
        <li>{words.places.only(round.electorate.places.join(', '))}</li>
      )}
      {roles.length === 0 ? null : (
        <li>{words.rolesOnly(roles.map((role) => texts.roles[role]).join(', '))}</li>
      )}
      {round.quorum === undefined ? null : <li>{words.quorum(round.quorum)}</li>}
      {round.closedAt === undefined ? (
        <>
          <li>{round.live ? words.live : words.hidden}</li>
          <li>{words.atLeast(round.ballots)}</li>
        </>
      ) : null}
    </ul>
  );
}

/** Closing asks once more: it cannot be taken back. */
export function Closing({ round, onClosed }: { round: Round; onClosed: () => void }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const { send, trouble } = useSending(round);
  if (!asking) {
    return (
      <p className={style.unprinted}>
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {words.close}
        </Button>
      </p>
    );
  }
  const close = async () => {
    if (await send({ type: 'CloseRound', id: newId(), round: round.id })) onClosed();
  };
  return (
    <div role="group" aria-label={words.close}>
      <p>{words.closeSure}</p>
      {trouble === undefined ? null : <p role="alert">{trouble}</p>}
      <p className={style.row}>
        <Button data-color="danger" onClick={() => void close()}>
          {words.closeYes}
        </Button>
        <Button variant="tertiary" onClick={() => setAsking(false)}>
          {words.cancel}
        </Button>
      </p>
    </div>
  );
}
