import { useTexts } from '../i18n/Language';
import type { AtBoard } from '../protocol/meeting';
import type { IdeaId } from '../protocol/wire';
import style from './MeetingBar.module.css';
import { News } from './News';
import { Timer } from './Timer';
import { Toolbar } from './Toolbar';
import { useWords } from './words';

/** How the meeting is run, for all to see; and for those who facilitate, the tools to run it with. */
export default function MeetingBar({ at }: { at: AtBoard }) {
  const words = useWords();
  const { phases } = useTexts();
  const { meeting, challenge } = at;
  const states = [
    ...(meeting.locked ? [words.locked] : []),
    ...(meeting.silent ? [words.silent] : meeting.unrevealed ? [words.unrevealed] : []),
    ...(meeting.anonymous ? [words.anonymous] : []),
    ...(meeting.namesHidden ? [words.namesHidden] : []),
  ];
  const looked = at.ideas.find(({ idea }) => idea === meeting.spotlight);
  const { timer } = meeting;
  const runs = challenge.facilitates && at.projected !== true;
  const quiet = timer === undefined && looked === undefined && states.length === 0;
  return (
    <>
      <News at={at} />
      {quiet && !runs ? null : (
        <section aria-label={words.name} className={style.bar} data-projected={at.projected === true}>
          {timer === undefined ? null : (
            <Timer key={timer.endsAt} timer={timer} projected={at.projected === true} />
          )}
          {states.length === 0 ? null : (
            <ul className={style.states}>
              {states.map((state) => (
                <li key={state} className={style.state}>
                  {state}
                </li>
              ))}
            </ul>
          )}
          {looked === undefined ? null : <Looked idea={looked.idea} text={looked.text} go={at.go} />}
          {runs ? (
            <>
              <p className={style.phase}>{words.phase(phases[challenge.phase])}</p>
              <Toolbar at={at} />
            </>
          ) : null}
        </section>
      )}
    </>
  );
}

interface LookedProps {
  idea: IdeaId;
  text: string;
  go: AtBoard['go'];
}

function Looked({ idea, text, go }: LookedProps) {
  const words = useWords();
  return (
    <p className={style.looked}>
      <span className={style.lookedText}>{words.spotlit(text)}</span>
      {go === undefined ? null : (
        <button type="button" className={style.tool} onClick={() => go(idea)}>
          {words.goThere}
        </button>
      )}
    </p>
  );
}
