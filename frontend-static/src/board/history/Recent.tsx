import { useEffect, useState } from 'react';
import { Popover } from '../../design/Popover';
import { useTexts } from '../../i18n/Language';
import { api } from '../../protocol/api';
import type { BoardId, ParticipantId, WireEvent } from '../../protocol/wire';
import type { Board } from '../model/board';
import { Happened } from './Happened';
import style from './History.module.css';
import { useWords } from './words';

interface RecentProps {
  board: Board;
  nameOf: (participant: ParticipantId | undefined) => string | undefined;
  className?: string | undefined;
}

/** What has happened on the board lately, and the way to all of it. */
export function Recent({ board, nameOf, className }: RecentProps) {
  const words = useWords();
  return (
    <Popover label={<Clock />} name={words.recent} className={className}>
      {() => <Lately key={board.seq} board={board} nameOf={nameOf} />}
    </Popover>
  );
}

const lately = 15;

function Lately({ board, nameOf }: RecentProps) {
  const words = useWords();
  const { common } = useTexts();
  const [events, setEvents] = useState<readonly WireEvent[] | 'away'>();
  useEffect(() => {
    const asking = new AbortController();
    api.events(board.id, Math.max(0, board.seq - lately), 0, asking.signal).then(
      (page) => setEvents(page.events),
      () => setEvents('away'),
    );
    return () => asking.abort();
  }, [board.id, board.seq]);
  return (
    <div className={style.recent}>
      {events === 'away' ? <p role="alert">{common.unreachable}</p> : null}
      {events?.length === 0 ? <p>{words.noneRecent}</p> : null}
      {Array.isArray(events) ? (
        <Happened events={[...(events as WireEvent[])].reverse()} board={board} nameOf={nameOf} />
      ) : null}
      <a href={historyAddress(board.id)}>{words.whole}</a>
    </div>
  );
}

function historyAddress(board: BoardId): string {
  return `/t/${encodeURIComponent(board)}/historie`;
}

function Clock() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.500 2"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
