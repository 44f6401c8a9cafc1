import { memo, useRef } from 'react';
import { useTexts } from '../../i18n/Language';
import type { SeenIdea } from '../model/optimistic';
import { Card } from './Card';
import look from './Card.module.css';
import style from './Placed.module.css';
import { useNear } from './useNear';

interface PlacedProps {
  idea: SeenIdea;
  className?: string | undefined;
  /** Where it lies on the free ground; nowhere in a list. */
  x?: number;
  y?: number;
  width?: number;
}

/** A card in its place: whole, or its words alone while there are very many and it is far from what is shown. */
export const Placed = memo(function Placed({ idea, className, x, y, width }: PlacedProps) {
  const place = useRef<HTMLLIElement>(null);
  const { whole, crowded } = useNear(place);
  const names = [className, crowded ? style.crowded : undefined].filter(Boolean);
  const lies =
    x === undefined || y === undefined
      ? undefined
      : { transform: `translate(${x}px, ${y}px)`, inlineSize: width };
  return (
    <li ref={place} className={names.join(' ')} {...(lies === undefined ? {} : { style: lies })}>
      {whole ? <Card idea={idea} /> : <Plain idea={idea} />}
    </li>
  );
});

/** The card's words, to be read, found and gone to. What one may do with it comes when it is near or focused. */
function Plain({ idea }: { idea: SeenIdea }) {
  const { board } = useTexts();
  const text = `plain-${idea.idea}`;
  return (
    <article
      className={`${look.card ?? ''} ${style.plain ?? ''}`}
      tabIndex={0}
      aria-labelledby={text}
      data-card={idea.idea}
      data-plain=""
    >
      <p id={text} className={look.text}>
        {idea.text}
      </p>
      <p className={look.origin}>{board.comments(idea.comments.length)}</p>
    </article>
  );
}
