import { Alert, Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { LineField } from '../design/Field';
import { isProjected } from '../design/navigation';
import { useTexts } from '../i18n/Language';
import type { BallotsCounted, ChallengeId, IdeaId, Outcome, Round } from '../protocol/wire';
import { calls } from './calls';
import { Path } from './Path';
import { codeOf, find } from './receipts';
import { PathPicture, RolePicture, TallyPicture } from './ResultPictures';
import { told, weight } from './shown';
import style from './Voting.module.css';
import { useWords } from './words';

type Name = (idea: IdeaId) => string;

interface ResultProps {
  challenge: ChallengeId;
  round: Round;
  result: BallotsCounted;
  name: Name;
}

/** What a closed round came to, how, and how anybody can check it. */
export function Result({ challenge, round, result, name }: ResultProps) {
  const words = useWords();
  const { outcome } = result;
  return (
    <section aria-labelledby="result">
      <h2 id="result">{words.result}</h2>
      <p>{words.howMany(result.ballots, result.guests)}</p>
      {result.quorate || round.quorum === undefined ? null : (
        <Alert data-color="warning">{words.inquorate(round.quorum)}</Alert>
      )}
      {outcome === undefined ? (
        <p>{words.tooFew}</p>
      ) : (
        <>
          <Winners outcome={outcome} name={name} />
          <Standings outcome={outcome} name={name} />
          <TallyPicture round={round} outcome={outcome} name={name} />
          <Path outcome={outcome} name={name} />
          <PathPicture round={round} outcome={outcome} name={name} />
          <Ties outcome={outcome} name={name} />
          <ByRole result={result} name={name} />
          <RolePicture round={round} result={result} name={name} />
          {isProjected() ? null : (
            <Recount challenge={challenge} round={round} outcome={outcome} name={name} />
          )}
        </>
      )}
    </section>
  );
}

export function Winners({ outcome, name }: { outcome: Outcome; name: Name }) {
  const words = useWords();
  if (outcome.winners.length === 0) return <p>{words.noWinner}</p>;
  return (
    <div className={style.winner}>
      {outcome.account.type === 'equal-shares' ? words.winners : words.winner}
      <ul>
        {outcome.winners.map((idea) => (
          <li key={idea}>{name(idea)}</li>
        ))}
      </ul>
    </div>
  );
}

export function Standings({ outcome, name }: { outcome: Outcome; name: Name }) {
  const words = useWords();
  const most = Math.max(1, ...outcome.standings.map(({ figures }) => weight(figures)));
  return (
    <div className={style.scroll}>
      <table className={style.table}>
        <caption className="hidden-visually">{words.standings}</caption>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.idea}</th>
            <th scope="col">{words.support}</th>
          </tr>
        </thead>
        <tbody>
          {outcome.standings.map(({ idea, place, figures }) => (
            <tr key={idea}>
              <td>{place}</td>
              <th scope="row">
                {name(idea)}
                <Bar share={weight(figures) / most} />
              </th>
              <td>{told(figures, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The number beside it says the same. */
function Bar({ share }: { share: number }) {
  return (
    <svg className={style.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className={style.track} width="100" height="6" />
      <rect className={style.filled} width={100 * share} height="6" />
    </svg>
  );
}

function Ties({ outcome, name }: { outcome: Outcome; name: Name }) {
  const words = useWords();
  if (outcome.ties.length === 0) return null;
  return (
    <>
      <h3>{words.ties}</h3>
      <ul>
        {outcome.ties.map(({ at, step, ideas }) => (
          <li key={`${at}-${step}`}>{words.tie(ideas.map(name).join(', '))}</li>
        ))}
      </ul>
      <p>{words.tieRule}</p>
    </>
  );
}

function ByRole({ result, name }: { result: BallotsCounted; name: Name }) {
  const words = useWords();
  const texts = useTexts();
  const [first] = result.roles;
  if (first === undefined) return null;
  return (
    <>
      <h3 id="by-role">{words.byRole}</h3>
      <p>{words.byRoleText}</p>
      {/* Wide tables scroll; a keyboard must reach what scrolls. */}
      <div className={style.scroll} role="group" aria-labelledby="by-role" tabIndex={0}>
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">{words.idea}</th>
              {result.roles.map(({ role }) => (
                <th key={role} scope="col">
                  {texts.roles[role]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.ideas.map(({ idea }, index) => (
              <tr key={idea}>
                <th scope="row">{name(idea)}</th>
                {result.roles.map(({ role, ballots, ideas }) => (
                  <td key={role}>{words.ofThese(ideas[index]?.supporters ?? 0, ballots)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RecountProps {
  challenge: ChallengeId;
  round: Round;
  outcome: Outcome;
  name: Name;
}

function Recount({ challenge, round, outcome, name }: RecountProps) {
  const words = useWords();
  return (
    <>
      <h3>{words.recount}</h3>
      <p>{words.recountText}</p>
      <p>
        <a href={calls.ballotsAddress(challenge, round.id)} download>
          {words.download}
        </a>
        {' · '}
        <a href={calls.recountAddress(challenge, round.id)} download="round.json">
          {words.downloadRound}
        </a>
        {round.method.type === 'budget' ? (
          <>
            {' · '}
            <a href={calls.pabulibAddress(challenge, round.id)} download>
              {words.downloadPabulib}
            </a>
          </>
        ) : null}
      </p>
      <p>
        {words.fingerprint}
        <span className={style.fingerprint}>{outcome.tieSeed}</span>
      </p>
      <Finder challenge={challenge} round={round} name={name} />
    </>
  );
}

function Finder({ challenge, round, name }: Omit<RecountProps, 'outcome'>) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly string[]>();
  const [error, setError] = useState<string>();
  const look = async (event: SyntheticEvent) => {
    event.preventDefault();
    const code = codeOf(typed);
    try {
      const ballot = code === undefined ? undefined : find(await calls.ballots(challenge, round.id), code);
      setError(ballot === undefined ? words.notFound : undefined);
      setFound(
        ballot === undefined
          ? undefined
          : Object.entries(ballot).map(([idea, number]) => `${name(idea)}: ${number}`),
      );
    } catch {
      setFound(undefined);
      setError(words.notSent);
    }
  };
  return (
    <form onSubmit={(event) => void look(event)} className={style.unprinted}>
      <h3>{words.check}</h3>
      <LineField
        label={words.checkLabel}
        value={typed}
        onValue={setTyped}
        error={error}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className={style.number}
      />
      <Button type="submit" variant="secondary">
        {words.checkIt}
      </Button>
      <div role="status">
        {found === undefined ? null : (
          <>
            <p>{words.found}</p>
            {found.length === 0 ? (
              <p>{words.foundNothing}</p>
            ) : (
              <ul>
                {found.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </form>
  );
}
