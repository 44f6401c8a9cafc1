import { useTexts } from '../i18n/Language';
import type { AtBoard } from '../protocol/meeting';
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
    ...(meeting.anonymous ? [words.anonymous] : []),
    ...(meeting.namesHidden ? [words.namesHidden] : []),
  ];
  const looked = at.ideas.find(({ idea }) => idea === meeting.spotlight);
  const { timer } = meeting;
  const quiet = timer === undefined && looked === undefined && states.length === 0;
  return (
    <>
      <News at={at} />
      {quiet && !challenge.facilitates ? null : (
        <section aria-label={words.name} className={style.bar}>
          {timer === undefined ? null : <Timer key={timer.endsAt} timer={timer} />}
          {states.length === 0 ? null : (
            <ul className={style.states}>
              {states.map((state) => (
                <li key={state} className={style.state}>
                  {state}
                </li>
              ))}
            </ul>
          )}
          {looked === undefined ? null : <Looked idea={looked.idea} text={looked.text} />}
          {challenge.facilitates ? (
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

function Looked({ idea, text }: { idea: string; text: string }) {
  const words = useWords();
  const go = () => {
    const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(idea)}"]`);
    card?.scrollIntoView({ block: 'center', inline: 'center' });
    card?.focus();
  };
  return (
    <p className={style.looked}>
      <span className={style.lookedText}>{words.spotlit(text)}</span>
      <button type="button" className={style.tool} onClick={go}>
        {words.goThere}
      </button>
    </p>
  );
}
