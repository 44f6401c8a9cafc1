import { useId } from 'react';
import { LineField } from '../design/Field';
import type { Draft } from './draft';
import type { MethodName } from './shown';
import style from './Voting.module.css';
import { useWords } from './words';

interface MethodChoiceProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}

/** Which way to weigh, each with what it is good for, and the numbers that it needs. */
export function MethodChoice({ draft, onChange }: MethodChoiceProps) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset className={style.group}>
      <legend>{words.howToVote}</legend>
      <div className={style.choices}>
        {(Object.entries(words.methods) as [MethodName, { name: string; text: string }][]).map(
          ([method, text]) => (
            <label key={method} className={style.choice}>
              <input
                type="radio"
                name={name}
                checked={draft.method === method}
                onChange={() => onChange({ method })}
              />
              <span>{text.name}</span>
              <small>{text.text}</small>
            </label>
          ),
        )}
      </div>
      {draft.method === 'dots' ? (
        <div className={style.settings}>
          <LineField
            label={words.settings.dots}
            value={draft.dots}
            onValue={(dots) => onChange({ dots })}
            className={style.number}
          />
          <LineField
            label={words.settings.mostPerIdea}
            value={draft.mostPerIdea}
            onValue={(mostPerIdea) => onChange({ mostPerIdea })}
            className={style.number}
          />
        </div>
      ) : null}
      {draft.method === 'quadratic' ? (
        <div className={style.settings}>
          <LineField
            label={words.settings.credits}
            value={draft.credits}
            onValue={(credits) => onChange({ credits })}
            className={style.number}
          />
        </div>
      ) : null}
    </fieldset>
  );
}
