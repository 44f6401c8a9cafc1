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
import { divider } from '../model/parts';
import { wished } from '../model/wish';
import { inOrder, positionAt } from '../model/places';
import type { SeenIdea } from '../model/optimistic';
import { atBoard } from './atBoard';
import { Crowd, CrowdContext } from './crowd';
import { Arrivals } from './Arrivals';
import { BoardHeader } from './BoardHeader';
import { Bringing, go } from './Bringing';
import { BoardToolsContext } from './BoardContext';
import style from './BoardRoom.module.css';
import { Composer, type Draft } from './Composer';
import { Finder } from './Finder';
import { RefusalNote } from './RefusalNote';
import { Shown } from './Shown';
import { StandingNote } from './Standing';
import { useBoardInput } from './useBoardInput';
import { useBoardTools } from './useBoardTools';
import { useView } from './useView';
import { useWish } from './useWish';

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

/** Where there are more cards than this, those far from what is shown are drawn without their buttons. */
const crowdFrom = 80;

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
  const [divide] = useState(divider);
  const [wish, setWish] = useWish();
  const shown = useMemo(() => wished(seen.ideas, wish), [seen, wish]);
  const parts = useMemo(() => divide(opened.board.areas, shown), [divide, opened.board.areas, shown]);
  const crowded = seen.ideas.size > crowdFrom;
  const crowd = useMemo(() => (crowded ? new Crowd() : undefined), [crowded]);

  useEffect(() => {
    document.title = words.name(challenge.title);
  }, [words, challenge.title]);
  useBoardInput(main, room, opened, tools, crowd, shown);

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
      <CrowdContext value={crowd}>
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
          {isEmpty ? null : (
            <Finder
              wish={wish}
              onWish={setWish}
              areas={opened.board.areas}
              found={shown.size}
              all={seen.ideas.size}
              sortable={view !== 'board'}
            />
          )}
          <Shown view={view} board={room.board} parts={parts} wish={wish} onWish={setWish} onWritten={add} />
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
      </CrowdContext>
    </BoardToolsContext>
  );
}

/** Last in its area, or where it is free; nowhere in silent writing, where many would choose the same place unseen. */
function placeFor({ board, seen }: Opened, area: string | undefined) {
  if (board.meeting.silent) return undefined;
  if (area === undefined) return openFreePlace(seen.ideas);
  const cards = inOrder(cardsIn(seen.ideas, area));
  return positionAt(cards, cards.length);
}
