import { useId } from 'react';
import { Select } from '../../design/Select';
import { useTexts } from '../../i18n/Language';
import type { Area } from '../../protocol/wire';
import { everything, filters, orders, shares, type Wish } from '../model/wish';
import { useBoardWords } from '../words';
import style from './Finder.module.css';

interface FinderProps {
  wish: Wish;
  onWish: (wish: Wish) => void;
  areas: readonly Area[];
  found: number;
  all: number;
  /** Whether the order can be chosen here: on a surface every card lies where it was put. */
  sortable: boolean;
}

/** Search and choice among a board's ideas; says how many are found. */
export function Finder({ wish, onWish, areas, found, all, sortable }: FinderProps) {
  const { board } = useTexts();
  const words = useBoardWords();
  const search = useId();
  const active = filters(wish);
  const change = (changed: Partial<Wish>) => onWish({ ...wish, ...changed });
  return (
    <details className={style.finder} open={active || wish.order !== 'place' ? true : undefined}>
      <summary className={style.summary}>{words.find}</summary>
      <search className={style.fields}>
        <div className={style.search}>
          <label htmlFor={search}>{words.search}</label>
          <input
            id={search}
            type="search"
            className="ds-input"
            value={wish.words}
            onChange={(event) => change({ words: event.target.value })}
          />
        </div>
        <Select
          label={words.area}
          value={wish.area}
          options={[
            ['', words.allAreas],
            ...areas.map(({ id, title }) => [id, title] as const),
            ['free', board.freeArea] as const,
          ]}
          onValue={(area) => change({ area })}
        />
        <Select
          label={words.share}
          value={wish.share}
          options={shares.map((each) => [each, words.shares[each]] as const)}
          onValue={(share) => change({ share })}
        />
        {sortable ? (
          <Select
            label={words.order}
            value={wish.order}
            options={orders.map((each) => [each, words.orders[each]] as const)}
            onValue={(order) => change({ order, descending: order === 'agree' || order === 'comments' })}
          />
        ) : null}
        {active ? (
          <button type="button" className={style.clear} onClick={() => onWish(everything)}>
            {words.showAll}
          </button>
        ) : null}
      </search>
      <p role="status" className={style.found}>
        {active ? words.found(found, all) : ''}
      </p>
    </details>
  );
}
