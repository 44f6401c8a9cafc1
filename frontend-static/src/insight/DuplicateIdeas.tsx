import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import style from './InsightPage.module.css';
import { useWords } from './words';

/** For those who run the challenge: ideas that may be one and the same, to be merged by hand. */
export function DuplicateIdeas({ id }: { id: ChallengeId }) {
  const words = useWords();
  const { loaded, again } = useLoaded(id, () => calls.duplicates(id));
  if (loaded.is === 'loading') return null;
  if (loaded.is === 'failed') return <Trouble error={loaded.error} again={again} />;
  if (loaded.value === undefined) return null;
  const { groups } = loaded.value;
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">{words.alike}</h2>
      <p>{groups.length === 0 ? words.noneAlike : words.alikeText}</p>
      <ul className={style.ideas}>
        {groups.map(({ board, ideas }) => (
          <li key={ideas.map(({ idea }) => idea).join()} className={style.idea}>
            <ul className={style.twins}>
              {ideas.map(({ idea, text }) => (
                <li key={idea} className={style.ideaText}>
                  {text}
                </li>
              ))}
            </ul>
            <a href={`/t/${board}`}>{words.toBoard}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
