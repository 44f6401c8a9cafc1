import { memo } from 'react';
import type { Position } from '../../protocol/wire';
import type { SeenIdea } from '../model/optimistic';
import { cardHeight, cardWidth } from '../model/places';
import style from './Cards.module.css';

interface TiesProps {
  cards: readonly SeenIdea[];
  /** Where each card lies, by its idea. */
  places: ReadonlyMap<string, Position>;
  left: number;
  top: number;
}

const margin = 12;

/**
 * Lines between cards that lie free, and a frame around those of one cluster that lie together. Only for the eye: each card
 * says in words what it hangs together with and which cluster it is in.
 */
export const Ties = memo(function Ties({ cards, places, left, top }: TiesProps) {
  const at = (idea: string) => {
    const place = places.get(idea);
    return place === undefined ? undefined : { x: place.x - left, y: place.y - top };
  };
  const lines = cards.flatMap(({ idea, lines: from }) =>
    from.flatMap(({ to }) => {
      const one = at(idea);
      const other = at(to);
      return idea < to && one !== undefined && other !== undefined
        ? [{ key: `${idea} ${to}`, one, other }]
        : [];
    }),
  );
  return (
    <svg className={style.ties} aria-hidden="true">
      {framesOf(cards, at).map(({ key, x, y, width, height }) => (
        <rect key={key} className={style.frame} x={x} y={y} width={width} height={height} rx={12} />
      ))}
      {lines.map(({ key, one, other }) => (
        <line
          key={key}
          className={style.tie}
          x1={one.x + cardWidth / 2}
          y1={one.y + cardHeight / 2}
          x2={other.x + cardWidth / 2}
          y2={other.y + cardHeight / 2}
        />
      ))}
    </svg>
  );
});

function framesOf(cards: readonly SeenIdea[], at: (idea: string) => Position | undefined) {
  const members = new Map<string, Position[]>();
  for (const { idea, cluster } of cards) {
    const place = at(idea);
    if (cluster === undefined || place === undefined) continue;
    members.set(cluster.cluster, [...(members.get(cluster.cluster) ?? []), place]);
  }
  return [...members].map(([key, all]) => {
    const x = Math.min(...all.map((place) => place.x)) - margin;
    const y = Math.min(...all.map((place) => place.y)) - margin;
    const right = Math.max(...all.map((place) => place.x)) + cardWidth + margin;
    const bottom = Math.max(...all.map((place) => place.y)) + cardHeight + margin;
    return { key, x, y, width: right - x, height: bottom - y };
  });
}
