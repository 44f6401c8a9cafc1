import { type RefObject, useEffect, useRef } from 'react';
import type { Opened, Room } from '../live/room';
import type { IdeaId } from '../../protocol/wire';
import { moveTo } from '../model/moves';
import type { SeenIdea } from '../model/optimistic';
import type { BoardTools } from './BoardContext';
import type { Crowd } from './crowd';
import { type Drop, listenForDrags } from './drag';
import { listenForKeys } from './keys';

/** Pointer, keys and focus, listened for once on the whole board. */
export function useBoardInput(
  main: RefObject<HTMLElement | null>,
  room: Room,
  opened: Opened,
  tools: BoardTools,
  crowd: Crowd | undefined,
  shown: ReadonlyMap<IdeaId, SeenIdea>,
): void {
  const latest = useRef({ opened, tools, crowd, shown });
  useEffect(() => {
    latest.current = { opened, tools, crowd, shown };
  });
  useEffect(() => {
    const root = main.current;
    if (root === null) return;
    const drop = (id: string, to: Drop) => {
      const { ideas } = latest.current.opened.seen;
      const idea = ideas.get(id);
      if (idea === undefined) return;
      if (to.on === 'area')
        room.move(id, to.area, moveTo(latest.current.shown, idea, to.area, to.index).position);
      else room.move(id, undefined, to.position);
    };
    const hold = (event: FocusEvent) => {
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
      const id = card?.dataset.card;
      if (card === null || id === undefined) return;
      latest.current.tools.focus.hold(id);
      if (card.dataset.plain === undefined || card.parentElement === null) return;
      latest.current.tools.focus.want(id, 'card');
      latest.current.crowd?.use(card.parentElement);
    };
    const stopDrags = listenForDrags(root, drop);
    const stopKeys = listenForKeys(root, {
      write: () => latest.current.tools.write({}),
      nudge: (id, direction, from) => {
        const { tools: now, opened: shown } = latest.current;
        const idea = shown.seen.ideas.get(id);
        if (idea === undefined) return;
        now.focus.want(id, from);
        now.nudge(idea, direction);
      },
    });
    root.addEventListener('focusin', hold);
    return () => {
      stopDrags();
      stopKeys();
      root.removeEventListener('focusin', hold);
    };
  }, [main, room]);
}
