import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Dialog } from '../../design/Dialog';
import { useTexts } from '../../i18n/Language';
import type { Connection } from '../../protocol/connection';
import type { AtBoard, IdeaAtBoard } from '../../protocol/meeting';
import type { Arranging, CardAct } from '../cards/acts';
import type { Company } from '../live/company';
import type { Opened, Room } from '../live/room';
import { standingOf } from '../live/standing';
import { cardsIn, openFreePlace } from '../model/moves';
import { inOrder, positionAt } from '../model/places';
import type { SeenIdea } from '../model/optimistic';
import { atBoard } from './atBoard';
import { Areas } from './Areas';
import { Arrivals } from './Arrivals';
import { BoardHeader } from './BoardHeader';
import { Bringing, go } from './Bringing';
import { BoardToolsContext } from './BoardContext';
import style from './BoardRoom.module.css';
import { Composer, type Draft } from './Composer';
import { FreeSurface } from './FreeSurface';
import { ListView } from './ListView';
import { RefusalNote } from './RefusalNote';
import { StandingNote } from './Standing';
import { useBoardInput } from './useBoardInput';
import { useBoardTools } from './useBoardTools';
import { useView } from './useView';

const CardWindow = lazy(() => import('../cards/CardWindow'));

interface BoardRoomProps {
  room: Room;
  opened: Opened;
  company: Company;
  connection: Connection;
  beside: ((at: AtBoard) => ReactNode) | undefined;
  about: ((at: IdeaAtBoard) => ReactNode) | undefined;
  onSignedIn: () => void;
}

interface Writing {
  area?: string;
  buildsOn?: SeenIdea;
}

/** The board, open: its header, its cards as a surface or a list, and the box to write in. */
export function BoardRoom({ room, opened, company, connection, beside, about, onSignedIn }: BoardRoomProps) {
  const { board: words } = useTexts();
  const [view, setView] = useView();
  const [writing, setWriting] = useState<Writing>();
  const write = useCallback((about: Writing) => setWriting(about), []);
  const [arranging, setArranging] = useState<Arranging>();
  const arrange = useCallback((act: CardAct, idea: SeenIdea) => setArranging({ act, idea }), []);
  const tools = useBoardTools(room, opened, company, write, arrange, about);
  const main = useRef<HTMLElement>(null);
  const { seen, challenge } = opened;
  const standing = standingOf(connection, opened.entries);
  const areas = useAreas(opened);
  const free = useMemo(() => cardsIn(seen.ideas, undefined), [seen]);

  useEffect(() => {
    document.title = words.name(challenge.title);
  }, [words, challenge.title]);
  useBoardInput(main, room, opened, tools);

  const add = (draft: Draft) => {
    const { text, area, anonymous, buildsOn } = draft;
    const position = placeFor(opened, area);
    const idea = room.add({
      text,
      ...(position === undefined ? {} : { position }),
      ...(area === undefined ? {} : { area }),
      ...(anonymous ? { anonymous } : {}),
      ...(buildsOn === undefined ? {} : { buildsOn: buildsOn.idea }),
    });
    tools.focus.want(idea, 'card');
  };
  const change = (next: typeof view) => {
    tools.focus.wantHeld();
    setView(next);
  };
  const isEmpty = seen.ideas.size === 0;
  return (
    <BoardToolsContext value={tools}>
      <main ref={main} id="content" className={style.main}>
        <BoardHeader
          room={room}
          now={opened.board}
          nameOf={(by) => tools.nameOf(by, false)}
          challenge={challenge}
          company={company}
          standing={standing}
          view={view}
          onView={change}
          onWrite={() => write({})}
        />
        <StandingNote standing={standing} durable={opened.durable} onSignedIn={onSignedIn} />
        <Suspense>{beside?.({ ...atBoard(room, opened, company, connection), go })}</Suspense>
        {seen.stray.map((refusal) => (
          <RefusalNote key={refusal.command.id} refusal={refusal} idea={undefined} />
        ))}
        {isEmpty ? <p className={style.empty}>{words.emptyBoard}</p> : null}
        {view === 'list' ? (
          <ListView areas={areas} free={free} onWritten={add} />
        ) : (
          <div className={style.board}>
            <Areas areas={areas} />
            <FreeSurface cards={free} />
          </div>
        )}
      </main>
      {writing === undefined ? null : (
        <Dialog title={words.newIdea} onClose={() => setWriting(undefined)}>
          <Composer
            area={writing.area ?? writing.buildsOn?.area}
            buildsOn={writing.buildsOn}
            onWritten={add}
            onDone={() => setWriting(undefined)}
          />
        </Dialog>
      )}
      {arranging === undefined ? null : (
        <Suspense>
          <CardWindow
            arranging={arranging}
            ideas={seen.ideas}
            clusters={opened.board.clusters}
            onClose={() => setArranging(undefined)}
          />
        </Suspense>
      )}
      <Bringing room={room} />
      <Arrivals room={room} me={challenge.me.participant} />
    </BoardToolsContext>
  );
}

function useAreas({ board, seen }: Opened) {
  return useMemo(
    () => board.areas.map(({ id, title }) => ({ id, title, cards: cardsIn(seen.ideas, id) })),
    [board.areas, seen],
  );
}

/** Last in its area, or where it is free; nowhere in silent writing, where many would choose the same place unseen. */
function placeFor({ board, seen }: Opened, area: string | undefined) {
  if (board.meeting.silent) return undefined;
  if (area === undefined) return openFreePlace(seen.ideas);
  const cards = inOrder(cardsIn(seen.ideas, area));
  return positionAt(cards, cards.length);
}
