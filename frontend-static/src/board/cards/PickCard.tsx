import { useId, useState } from 'react';
import { LineField } from '../../design/Field';
import { useTexts } from '../../i18n/Language';
import type { IdeaId } from '../../protocol/wire';
import type { SeenIdea } from '../model/optimistic';
import { shortened } from '../view/BoardContext';
import style from './Cards.module.css';
import { useWords } from './words';

interface PickCardProps {
  ideas: readonly SeenIdea[];
  chosen: IdeaId | undefined;
  onChoose: (idea: IdeaId) => void;
  /** Whether one had to be chosen and was not. */
  missing: boolean;
}

const mostShown = 60;

/** One of the board's cards, found by its words. */
export function PickCard({ ideas, chosen, onChoose, missing }: PickCardProps) {
  const words = useWords();
  const { common } = useTexts();
  const [search, setSearch] = useState('');
  const group = useId();
  const wanted = search.trim().toLocaleLowerCase();
  const found = ideas.filter(({ text }) => text.toLocaleLowerCase().includes(wanted));
  return (
    <>
      <LineField label={words.search} type="search" value={search} onValue={setSearch} />
      <fieldset className={style.pick} aria-describedby={missing ? `${group}-missing` : undefined}>
        <legend>{words.choose}</legend>
        {missing ? (
          <p id={`${group}-missing`} role="alert" className={style.missing}>
            {common.required}
          </p>
        ) : null}
        {found.length === 0 ? <p>{words.noneFound}</p> : null}
        {found.slice(0, mostShown).map(({ idea, text }) => (
          <label key={idea} className={style.option}>
            <input type="radio" name={group} checked={chosen === idea} onChange={() => onChoose(idea)} />
            {shortened(text)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
