import { type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { QrCode } from '../../design/QrCode';
import { useTexts } from '../../i18n/Language';
import type { Connection } from '../../protocol/connection';
import type { AtBoard } from '../../protocol/meeting';
import type { Company } from '../live/company';
import type { Opened, Room } from '../live/room';
import { cardsIn } from '../model/moves';
import type { SeenIdea } from '../model/optimistic';
import { projected } from '../model/projected';
import { atBoard } from './atBoard';
import { Bringing } from './Bringing';
import style from './Projection.module.css';

interface ProjectionProps {
  room: Room;
  opened: Opened;
  company: Company;
  connection: Connection;
  beside: ((at: AtBoard) => ReactNode) | undefined;
}

/** The board on a wall: the question, how to come in, how the meeting is run, and the cards, all large; nothing to press. */
export default function Projection({ room, opened, company, connection, beside }: ProjectionProps) {
  const { board: words } = useTexts();
  const { board, challenge } = opened;
  const ideas = useMemo(() => projected(board), [board]);
  const at: AtBoard = { ...atBoard(room, opened, company, connection), projected: true };
  const free = cardsIn(ideas, undefined);
  useEffect(() => {
    document.title = words.name(challenge.title);
  }, [words, challenge.title]);
  return (
    <main id="content" className={style.wall}>
      <div className={style.head}>
        <h1 className={style.question}>{challenge.question}</h1>
        {challenge.joinCode === undefined ? null : <Way code={challenge.joinCode} />}
      </div>
      <Suspense>{beside?.(at)}</Suspense>
      <div className={style.areas}>
        {board.areas.map(({ id, title }) => (
          <Part key={id} title={title} cards={cardsIn(ideas, id)} spotlight={board.meeting.spotlight} />
        ))}
        {free.length === 0 && board.areas.length > 0 ? null : (
          <Part title={words.freeArea} cards={free} spotlight={board.meeting.spotlight} />
        )}
      </div>
      <Bringing room={room} />
    </main>
  );
}

/** How others come in: the address, the code, and the picture that a phone reads. */
function Way({ code }: { code: string }) {
  const { challenge: words } = useTexts();
  return (
    <div className={style.way}>
      <p className={style.code}>
        <span className={style.address}>{location.host}/b</span>
        {code}
      </p>
      <QrCode className={style.picture} link={`${location.origin}/b/${code}`} alt={words.qr} />
    </div>
  );
}

interface PartProps {
  title: string;
  cards: readonly SeenIdea[];
  spotlight: string | undefined;
}

function Part({ title, cards, spotlight }: PartProps) {
  const { board } = useTexts();
  return (
    <section className={style.part} aria-label={title}>
      <h2 className={style.title}>{title}</h2>
      <ul className={style.cards}>
        {cards.map(({ idea, text, tally }) => (
          <li key={idea} className={style.card} data-card={idea} data-spotlit={spotlight === idea}>
            {text}
            {tally === undefined ? null : (
              <span className={style.tally}>{board.tally(tally.agree, tally.disagree, tally.pass)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
