import { Button } from '@digdir/designsystemet-react';
import { Suspense, useEffect, useRef } from 'react';
import { hasMoved } from '../../design/navigation';
import { useTexts } from '../../i18n/Language';
import type { Challenge } from '../../protocol/wire';
import { UndoButtons } from '../cards/UndoButtons';
import { Recent } from '../history/Recent';
import type { Company } from '../live/company';
import type { Room } from '../live/room';
import type { Board } from '../model/board';
import type { Standing } from '../live/standing';
import { useBoardWords } from '../words';
import style from './BoardHeader.module.css';
import { Icon } from './Icon';
import { People } from './People';
import { StandingBadge } from './Standing';
import type { View } from './useView';

interface BoardHeaderProps {
  room: Room;
  now: Board;
  nameOf: (by: string | undefined) => string | undefined;
  challenge: Challenge;
  company: Company;
  standing: Standing;
  view: View;
  onView: (view: View) => void;
  onWrite: () => void;
}

export function BoardHeader({
  room,
  now,
  nameOf,
  challenge,
  company,
  standing,
  view,
  onView,
  onWrite,
}: BoardHeaderProps) {
  const { board } = useTexts();
  const words = useBoardWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved()) heading.current?.focus();
  }, []);
  const views = [
    ['board', board.asBoard],
    ['list', board.asList],
    ['table', words.asTable],
  ] as const;
  return (
    <div className={style.header}>
      <div className={style.words}>
        <h1 ref={heading} tabIndex={-1} className={style.question}>
          {challenge.question}
        </h1>
        <p className={style.title}>
          <a href={`/u/${challenge.id}`}>{challenge.title}</a>
        </p>
      </div>
      <div className={style.tools}>
        <StandingBadge standing={standing} />
        {company.typing > 0 ? <span className={style.typing}>{board.typing(company.typing)}</span> : null}
        <People company={company} me={challenge.me.participant} />
        <Suspense>
          <UndoButtons room={room} />
          <Recent board={now} nameOf={nameOf} className={style.sign} />
        </Suspense>
        <div role="group" aria-label={board.view} className={style.views}>
          {views.map(([each, name]) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => onView(each)}>
              {name}
            </button>
          ))}
        </div>
        <Button
          {...(view === 'list' ? { className: style.spare } : {})}
          onClick={onWrite}
          title={board.shortcut}
          aria-keyshortcuts="n"
        >
          <Icon shape="plus" />
          {board.newIdea}
        </Button>
      </div>
    </div>
  );
}
