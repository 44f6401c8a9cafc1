import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useAnnounce } from '../../design/Announcer';
import { useTexts } from '../../i18n/Language';
import type { IdeaAtBoard } from '../../protocol/meeting';
import type { Company } from '../live/company';
import type { Opened, Room } from '../live/room';
import { type Direction, type Move, moveLast, stepOf } from '../model/moves';
import type { SeenIdea } from '../model/optimistic';
import { type BoardTools, shortened } from './BoardContext';
import { FocusKeeper } from './focus';

type Write = BoardTools['write'];
type About = (at: IdeaAtBoard) => ReactNode;

/** On a page without windows for cards. */
function nowhere(): void {
  return;
}

const mayRunBoards = ['fasilitator', 'leder'];

/** The tools that cards use. They stay the same object while the names do, so that cards are not drawn again. */
export function useBoardTools(
  room: Room,
  opened: Opened,
  company: Company,
  write: Write,
  arrange: BoardTools['arrange'] = nowhere,
  show?: About,
): BoardTools {
  const texts = useTexts();
  const announce = useAnnounce();
  const latest = useRef(opened);
  useEffect(() => {
    latest.current = opened;
  });
  const [focus] = useState(() => new FocusKeeper());
  const { known } = company;
  const { challenge } = opened;
  const { areas } = opened.board;
  const { locked, spotlight, namesHidden } = opened.board.meeting;

  return useMemo(() => {
    const titleOf = (area: string | undefined) =>
      areas.find(({ id }) => id === area)?.title ?? texts.board.freeArea;
    const carryOut = (idea: SeenIdea, move: Move) => {
      if (locked && !challenge.facilitates) {
        announce(texts.refusals['layout.locked']);
        return;
      }
      room.move(idea.idea, move.area, move.position);
      const { place } = move;
      if (place === undefined) announce(texts.board.movedFree);
      else announce(texts.board.movedTo(titleOf(move.area), place.index, place.of));
    };
    return {
      room,
      areas,
      write,
      arrange,
      facilitates: challenge.facilitates,
      me: challenge.me.participant,
      words: challenge.conduct.words,
      focus,
      about: (idea) => show?.({ challenge: challenge.id, board: room.board, idea }),
      mayMove: !locked || challenge.facilitates,
      spotlight,
      nameOf: (by, anonymous) => {
        if (by === challenge.me.participant) return texts.people.you;
        if (anonymous || by === undefined) return texts.board.anonymousBy;
        if (namesHidden) return texts.board.nameHidden;
        const person = known.get(by);
        return (
          person?.name ??
          (person === undefined || person.guest ? texts.people.guest : texts.roles[person.role])
        );
      },
      shortOf: (id) => {
        const idea = latest.current.seen.ideas.get(id);
        return idea === undefined ? undefined : shortened(idea.text);
      },
      nudge: (idea: SeenIdea, direction: Direction) => {
        const move = stepOf(latest.current.seen.ideas, areas, idea, direction);
        if (move !== undefined) carryOut(idea, move);
      },
      lay: (idea, area) => {
        focus.want(idea.idea, 'handle');
        carryOut(idea, moveLast(latest.current.seen.ideas, idea, area));
      },
      mayChange: (idea) => idea.mine || challenge.facilitates || mayRunBoards.includes(challenge.me.role),
    };
  }, [
    room,
    areas,
    challenge,
    known,
    texts,
    announce,
    write,
    arrange,
    show,
    focus,
    locked,
    spotlight,
    namesHidden,
  ]);
}
