import cards from '../design/Cards.module.css';
import { useLoaded } from '../design/useLoaded';
import type { AnsweredIdea, PilotIdea } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import style from './Pilot.module.css';
import { usePilotTexts } from './texts';

interface IdeaChoiceProps {
  id: ChallengeId;
  chosen: readonly PilotIdea[];
  onChosen: (ideas: readonly PilotIdea[]) => void;
}

/** Those that leaders go on with first, then the promising, then the others as they came. */
function inOrder(ideas: readonly AnsweredIdea[]): AnsweredIdea[] {
  const rank = ({ answers }: AnsweredIdea) =>
    answers.some(({ verdict }) => verdict === 'going-on')
      ? 0
      : answers.some(({ verdict }) => verdict === 'promising')
        ? 1
        : 2;
  return [...ideas].sort((one, other) => rank(one) - rank(other));
}

/** The ideas that a pilot comes from. */
export function IdeaChoice({ id, chosen, onChosen }: IdeaChoiceProps) {
  const { form } = usePilotTexts();
  const { loaded } = useLoaded(id, () => calls.ideas(id));
  const ideas = loaded.is === 'there' ? inOrder(loaded.value.ideas) : [];
  return (
    <fieldset className={style.group}>
      <legend>{form.ideas}</legend>
      {loaded.is === 'there' && ideas.length === 0 ? <p className={cards.quiet}>{form.noIdeas}</p> : null}
      {ideas.map(({ board, idea }) => {
        const isThis = (other: PilotIdea) => other.board === board && other.idea === idea.idea;
        return (
          <label key={`${board} ${idea.idea}`} className={style.idea}>
            <input
              type="checkbox"
              checked={chosen.some(isThis)}
              onChange={(event) =>
                onChosen(
                  event.target.checked
                    ? [...chosen, { board, idea: idea.idea }]
                    : chosen.filter((other) => !isThis(other)),
                )
              }
            />
            {idea.text}
          </label>
        );
      })}
    </fieldset>
  );
}
