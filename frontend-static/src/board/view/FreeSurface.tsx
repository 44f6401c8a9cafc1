import { memo, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { useTexts } from '../../i18n/Language';
import { Ties } from '../cards/Ties';
import type { SeenIdea } from '../model/optimistic';
import { cardWidth } from '../model/places';
import { useBoard } from './BoardContext';
import areas from './Areas.module.css';
import { extentOf } from './extent';
import style from './FreeSurface.module.css';
import { Icon } from './Icon';
import { Placed } from './Placed';

/** The ground where cards lie wherever somebody put them; it grows to hold them all. */
export const FreeSurface = memo(function FreeSurface({ cards }: { cards: readonly SeenIdea[] }) {
  const { board } = useTexts();
  const { write } = useBoard();
  const ground = useRef<HTMLDivElement>(null);
  const { places, left, top, width, height } = useMemo(() => extentOf(cards), [cards]);
  useSteady(ground, left, top);
  return (
    <section className={style.free} aria-labelledby="area-free">
      <div className={areas.top}>
        <h2 id="area-free" className={areas.title}>
          {board.freeArea}
        </h2>
        <span className={areas.count}>{board.ideas(cards.length)}</span>
        <button
          type="button"
          className={areas.plus}
          aria-label={board.newIdeaIn(board.freeArea)}
          title={board.newIdeaIn(board.freeArea)}
          onClick={() => write({})}
        >
          <Icon shape="plus" />
        </button>
      </div>
      <div
        ref={ground}
        className={style.ground}
        style={{ minInlineSize: width, minBlockSize: height }}
        data-drop=""
        data-ground=""
        data-left={left}
        data-top={top}
      >
        {cards.length === 0 ? <p className={style.empty}>{board.emptyFree}</p> : null}
        <Ties cards={cards} places={places} left={left} top={top} />
        <ul className={style.cards}>
          {cards.map((idea) => {
            const place = places.get(idea.idea) ?? { x: 0, y: 0 };
            return (
              <Placed
                key={idea.idea}
                idea={idea}
                className={style.place}
                x={place.x - left}
                y={place.y - top}
                width={cardWidth}
              />
            );
          })}
        </ul>
      </div>
    </section>
  );
});

/** When the ground grows to the left or upwards, what is seen stays where it is. */
function useSteady(ground: RefObject<HTMLElement | null>, left: number, top: number): void {
  const before = useRef({ left, top });
  useLayoutEffect(() => {
    const by = { x: before.current.left - left, y: before.current.top - top };
    before.current = { left, top };
    const element = ground.current;
    if (element === null || (by.x === 0 && by.y === 0)) return;
    const scale = element.getBoundingClientRect().width / element.offsetWidth;
    element.closest('[data-surface]')?.scrollBy(by.x * scale, by.y * scale);
  }, [ground, left, top]);
}
