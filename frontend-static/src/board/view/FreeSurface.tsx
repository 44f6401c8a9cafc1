import { useMemo } from 'react';
import { useTexts } from '../../i18n/Language';
import type { SeenIdea } from '../model/optimistic';
import { cardHeight, cardWidth, freePlaces } from '../model/places';
import { useBoard } from './BoardContext';
import { Card } from './Card';
import areas from './Areas.module.css';
import style from './FreeSurface.module.css';
import { Icon } from './Icon';

const margin = 16;
/** Below the lowest card: cards grow with their words and comments. */
const spare = 64;

/** The surface where cards lie wherever somebody put them. It scrolls both ways, as a map does. */
export function FreeSurface({ cards }: { cards: readonly SeenIdea[] }) {
  const { board } = useTexts();
  const { write } = useBoard();
  const { places, left, top, width, height } = useMemo(() => extentOf(cards), [cards]);
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
        className={style.window}
        data-drop=""
        data-left={left}
        data-top={top}
        role="group"
        aria-labelledby="area-free"
        tabIndex={0}
      >
        {cards.length === 0 ? <p className={style.empty}>{board.emptyFree}</p> : null}
        <ul className={style.surface} style={{ inlineSize: width, blockSize: height }}>
          {cards.map((idea) => {
            const place = places.get(idea.idea) ?? { x: 0, y: 0 };
            return (
              <li
                key={idea.idea}
                className={style.place}
                style={{
                  insetInlineStart: place.x - left,
                  insetBlockStart: place.y - top,
                  inlineSize: cardWidth,
                }}
              >
                <Card idea={idea} />
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

/** Where each card lies, and how large the surface must be to hold them all. */
function extentOf(cards: readonly SeenIdea[]) {
  const places = freePlaces(cards);
  const all = [...places.values()];
  const left = all.reduce((least, { x }) => Math.min(least, x - margin), 0);
  const top = all.reduce((least, { y }) => Math.min(least, y - margin), 0);
  const right = all.reduce((most, { x }) => Math.max(most, x + cardWidth + margin), 0);
  const bottom = all.reduce((most, { y }) => Math.max(most, y + cardHeight + spare), 0);
  return { places, left, top, width: right - left, height: bottom - top };
}
