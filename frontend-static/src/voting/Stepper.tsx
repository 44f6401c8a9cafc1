import { Button } from '@digdir/designsystemet-react';
import type { MethodUnion, RoundIdea } from '../protocol/wire';
import { type Ballot, hasRoom, step } from './ballot';
import style from './Voting.module.css';
import { useWords } from './words';

interface StepperProps {
  method: MethodUnion;
  idea: RoundIdea;
  ballot: Ballot;
  onBallot: (ballot: Ballot) => void;
}

/** How many of something one idea gets. A step that cannot be taken keeps its button, so that focus is not lost. */
export function Stepper({ method, idea, ballot, onBallot }: StepperProps) {
  const words = useWords();
  const number = ballot[idea.idea] ?? 0;
  const name = idea.text ?? words.gone;
  const mayMore = hasRoom(method, ballot, idea.idea);
  return (
    <li className={style.line}>
      <span className={style.text}>
        {name}
        {method.type === 'quadratic' && number > 0 ? (
          <small className={style.quiet}> ({words.costs(number * number)})</small>
        ) : null}
      </span>
      <span className={style.stepper}>
        <Button
          type="button"
          variant="secondary"
          className={style.tap}
          aria-label={words.fewer(name)}
          aria-disabled={number === 0}
          onClick={() => (number === 0 ? undefined : onBallot(step(ballot, idea.idea, -1)))}
        >
          −
        </Button>
        <output>{number}</output>
        <Button
          type="button"
          variant="secondary"
          className={style.tap}
          aria-label={words.more(name)}
          aria-disabled={!mayMore}
          onClick={() => (mayMore ? onBallot(step(ballot, idea.idea, 1)) : undefined)}
        >
          +
        </Button>
      </span>
    </li>
  );
}
