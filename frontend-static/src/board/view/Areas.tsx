import { memo } from 'react';
import { useTexts } from '../../i18n/Language';
import { ClusterBox } from '../cards/Clusters';
import { clustered } from '../model/clustering';
import type { SeenIdea } from '../model/optimistic';
import type { Part } from '../model/parts';
import { useBoard } from './BoardContext';
import style from './Areas.module.css';
import { Icon } from './Icon';
import { Placed } from './Placed';

/** The board's areas, each a heading with its cards as a list. */
export const Areas = memo(function Areas({ areas }: { areas: readonly Part[] }) {
  return (
    <div className={style.areas}>
      {areas.map((area) => (
        <Area key={area.id ?? ''} area={area} />
      ))}
    </div>
  );
});

/** One area as a list; also how the free surface is shown in the list view. */
export const Area = memo(function Area({ area }: { area: Part }) {
  const { board } = useTexts();
  const { write } = useBoard();
  const { id, title, cards } = area;
  const heading = `area-${id ?? 'free'}`;
  return (
    <section className={style.area} aria-labelledby={heading} data-drop={id}>
      <div className={style.top}>
        <h2 id={heading} className={style.title}>
          {title}
        </h2>
        <span className={style.count}>{board.ideas(cards.length)}</span>
        <button
          type="button"
          className={style.plus}
          aria-label={board.newIdeaIn(title)}
          title={board.newIdeaIn(title)}
          onClick={() => write(id === undefined ? {} : { area: id })}
        >
          <Icon shape="plus" />
        </button>
      </div>
      {cards.length === 0 ? <p className={style.empty}>{board.emptyArea}</p> : <Cards cards={cards} />}
    </section>
  );
});

function Cards({ cards }: { cards: readonly SeenIdea[] }) {
  return (
    <ul className={style.cards}>
      {clustered(cards).map((each) =>
        'card' in each ? (
          <Placed key={each.card.idea} idea={each.card} className={style.place} />
        ) : (
          <li key={each.cluster.cluster} className={style.place}>
            <ClusterBox cluster={each.cluster} cards={each.cards}>
              <ul className={style.cards}>
                {each.cards.map((idea) => (
                  <Placed key={idea.idea} idea={idea} className={style.place} />
                ))}
              </ul>
            </ClusterBox>
          </li>
        ),
      )}
    </ul>
  );
}
