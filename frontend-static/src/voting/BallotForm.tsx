import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useId, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import type { MethodUnion, RoundIdea } from '../protocol/wire';
import { type Ballot, purse, put, spent } from './ballot';
import { Ranking } from './Ranking';
import { Stepper } from './Stepper';
import style from './Voting.module.css';
import { inKroner } from './shown';
import { useWords } from './words';

interface BallotFormProps {
  method: MethodUnion;
  ideas: readonly RoundIdea[];
  before: Ballot;
  sending: boolean;
  onSend: (ballot: Ballot) => void;
  onCancel: () => void;
}

/** One ballot, filled in by the round's method: by thumb, by keyboard alone, or read aloud. */
export function BallotForm({ method, ideas, before, sending, onSend, onCancel }: BallotFormProps) {
  const words = useWords();
  const [ballot, setBallot] = useState(before);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onSend(ballot);
  };
  return (
    <form onSubmit={send} className={style.form}>
      <Fields method={method} ideas={ideas} ballot={ballot} onBallot={setBallot} />
      {Object.keys(ballot).length === 0 ? <p className={style.quiet}>{words.blank}</p> : null}
      <p className={style.row}>
        <Button type="submit" aria-disabled={sending}>
          {sending ? words.sending : words.send}
        </Button>
        <Button type="button" variant="tertiary" onClick={onCancel}>
          {words.cancel}
        </Button>
      </p>
    </form>
  );
}

interface FieldsProps {
  method: MethodUnion;
  ideas: readonly RoundIdea[];
  ballot: Ballot;
  onBallot: (ballot: Ballot) => void;
}

function Fields(props: FieldsProps) {
  switch (props.method.type) {
    case 'dots':
    case 'quadratic':
      return <Steppers {...props} />;
    case 'approval':
    case 'budget':
      return <Ticks {...props} />;
    case 'stance':
    case 'score':
      return <Choices {...props} />;
    case 'rank':
      return <Ranking {...props} />;
  }
}

function Steppers({ method, ideas, ballot, onBallot }: FieldsProps) {
  const words = useWords();
  const announce = useAnnounce();
  const left = (of: Ballot) => (purse(method) ?? 0) - spent(method, of);
  const change = (next: Ballot, idea: RoundIdea) => {
    onBallot(next);
    const number = next[idea.idea] ?? 0;
    const name = idea.text ?? words.gone;
    announce(
      method.type === 'quadratic'
        ? words.gave.credits(number, name, number * number, left(next))
        : words.gave.dots(number, name, left(next)),
    );
  };
  return (
    <div>
      <p className={style.purse}>
        {method.type === 'quadratic' ? words.left.credits(left(ballot)) : words.left.dots(left(ballot))}
      </p>
      <ul className={style.lines}>
        {ideas.map((idea) => (
          <Stepper
            key={idea.idea}
            method={method}
            idea={idea}
            ballot={ballot}
            onBallot={(next) => change(next, idea)}
          />
        ))}
      </ul>
    </div>
  );
}

function Ticks({ method, ideas, ballot, onBallot }: FieldsProps) {
  const words = useWords();
  const announce = useAnnounce();
  const costs = new Map(
    method.type === 'budget' ? method.costs.map(({ idea, cost }) => [idea, cost] as const) : [],
  );
  const sum = (of: Ballot) => Object.keys(of).reduce((whole, idea) => whole + (costs.get(idea) ?? 0), 0);
  const wanted = (of: Ballot) =>
    method.type === 'budget' ? words.wanted(inKroner(sum(of)), inKroner(method.total)) : undefined;
  const told = wanted(ballot);
  return (
    <div>
      {told === undefined ? null : (
        <>
          <p className={style.purse}>{told}</p>
          <p className={style.quiet}>{words.wantedHelp}</p>
        </>
      )}
      <div className={style.choices}>
        {ideas.map(({ idea, text }) => {
          const cost = costs.get(idea);
          return (
            <label key={idea} className={style.choice}>
              <input
                type="checkbox"
                checked={ballot[idea] === 1}
                onChange={(event) => {
                  const next = put(ballot, idea, event.target.checked ? 1 : undefined);
                  onBallot(next);
                  const news = wanted(next);
                  if (news !== undefined) announce(news);
                }}
              />
              <span>{text ?? words.gone}</span>
              {cost === undefined ? null : <small>{words.kroner(inKroner(cost))}</small>}
            </label>
          );
        })}
      </div>
    </div>
  );
}

/** One answer for each idea, of a few. */
function Choices({ method, ideas, ballot, onBallot }: FieldsProps) {
  const words = useWords();
  const name = useId();
  const options: [number | undefined, string][] =
    method.type === 'stance'
      ? [
          [1, words.stances.agree],
          [-1, words.stances.disagree],
          [0, words.stances.pass],
          [undefined, words.stances.none],
        ]
      : [
          ...[0, 1, 2, 3, 4, 5].map((score): [number, string] => [score, String(score)]),
          [undefined, words.noScore],
        ];
  return (
    <div className={style.lines}>
      {ideas.map(({ idea, text }) => (
        <fieldset key={idea} className={`${style.line} ${style.group}`}>
          <legend className={style.text}>{text ?? words.gone}</legend>
          <div className={style.radios}>
            {options.map(([number, label]) => (
              <label key={label} className={style.radio}>
                <input
                  type="radio"
                  name={`${name}-${idea}`}
                  checked={ballot[idea] === number}
                  onChange={() => onBallot(put(ballot, idea, number))}
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
