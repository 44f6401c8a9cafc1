import { useTimes } from '../../i18n/days';
import { useTexts } from '../../i18n/Language';
import type { ParticipantId, WireEvent } from '../../protocol/wire';
import type { Board } from '../model/board';
import { shortened } from '../view/BoardContext';
import style from './History.module.css';
import { aboutOf } from './past';
import type { Words } from './nb';
import { useWords } from './words';

interface HappenedProps {
  /** The newest first. */
  events: readonly WireEvent[];
  /** The board that the events' ideas are looked up on. */
  board: Board;
  nameOf: (participant: ParticipantId | undefined) => string | undefined;
}

/** What has happened, a line each: who, what, on which card, when. */
export function Happened({ events, board, nameOf }: HappenedProps) {
  const words = useWords();
  const moment = useTimes('medium', 'medium');
  return (
    <ol className={style.happened}>
      {events.map((event) => (
        <li key={event.seq}>
          <Line event={event} about={aboutOf(event, board)} words={words} nameOf={nameOf} />
          {event.at === undefined ? null : (
            <time dateTime={event.at} className={style.when}>
              {moment(event.at)}
            </time>
          )}
        </li>
      ))}
    </ol>
  );
}

interface LineProps {
  event: WireEvent;
  about: string | undefined;
  words: Words;
  nameOf: HappenedProps['nameOf'];
}

function Line({ event, about, words, nameOf }: LineProps) {
  const { board } = useTexts();
  // A newer server may tell of what this page does not know.
  const what = Object.hasOwn(words.events, event.type) ? words.events[kindOf(event)] : words.events.Withheld;
  const alone = /^\p{Lu}/u.test(what);
  const who = event.by === undefined ? board.anonymousBy : (nameOf(event.by) ?? words.someone);
  return (
    <span>
      {alone ? null : <strong>{who} </strong>}
      {what}
      {about === undefined ? null : ` «${shortened(about)}»`}
    </span>
  );
}

/** An idea that was merged is gone from its place and from nowhere else. */
function kindOf(event: WireEvent): keyof Words['events'] {
  return event.type === 'IdeaRemoved' && event.into !== undefined ? 'Merged' : event.type;
}
