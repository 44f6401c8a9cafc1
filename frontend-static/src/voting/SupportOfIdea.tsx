import { useTexts } from '../i18n/Language';
import { watched } from '../design/watched';
import { api } from '../protocol/api';
import type { ChallengeId, IdeaId, RoundInFull } from '../protocol/wire';
import { calls } from './calls';
import { told } from './shown';
import { useWords } from './words';

/** Every round of a challenge that is counted. */
const useCounted = watched(async (challenge: ChallengeId): Promise<RoundInFull[]> => {
  const { rounds } = await api.challenge(challenge);
  const counted = rounds.filter(({ closedAt }) => closedAt !== undefined);
  return Promise.all(counted.map(({ id }) => calls.round(challenge, id)));
});

/** How an idea fared in each round that weighed it, and how broad its support is: by role, where that singles out nobody. */
export default function SupportOfIdea({ challenge, idea }: { challenge: ChallengeId; idea: IdeaId }) {
  const words = useWords();
  const texts = useTexts();
  const rounds = (useCounted(challenge) ?? []).filter(({ round }) => round.ideas.includes(idea));
  return rounds.map(({ round, result }) => {
    const own = result?.outcome?.standings.find((each) => each.idea === idea);
    if (result === undefined || own === undefined) return null;
    const roles = result.roles.flatMap(({ role, ballots, ideas }) => {
      const support = ideas.find((each) => each.idea === idea);
      return support === undefined ? [] : [{ role, ballots, supporters: support.supporters }];
    });
    return (
      <div key={round.id}>
        <p>
          <a href={`/u/${encodeURIComponent(challenge)}/avstemning`}>{round.title}</a>:{' '}
          {told(own.figures, words)}
        </p>
        {roles.length === 0 ? null : (
          <ul aria-label={words.byRole}>
            {roles.map(({ role, ballots, supporters }) => (
              <li key={role}>
                {texts.roles[role]}: {words.ofThese(supporters, ballots)}
              </li>
            ))}
          </ul>
        )}
      </div>
    );
  });
}
