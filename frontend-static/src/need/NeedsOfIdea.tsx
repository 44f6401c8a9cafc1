import type { BoardId, ChallengeId, IdeaId } from '../protocol/wire';
import style from './Need.module.css';
import { useNeedTexts } from './texts';
import { useNeeds } from './useNeeds';

interface NeedsOfIdeaProps {
  challenge: ChallengeId;
  board: BoardId;
  idea: IdeaId;
}

/** On an idea's card: the needs that it answers. */
export default function NeedsOfIdea({ challenge, board, idea }: NeedsOfIdeaProps) {
  const texts = useNeedTexts();
  const listing = useNeeds(challenge);
  const needs = (listing?.needs ?? []).filter(({ answeredBy }) =>
    answeredBy.some((place) => place.board === board && place.idea === idea),
  );
  if (needs.length === 0) return null;
  return (
    <div className={style.beside}>
      <a href={`/u/${encodeURIComponent(challenge)}/behov`}>{texts.ideas.onCard}</a>
      <ul className={style.links}>
        {needs.map(({ need, told }) => (
          <li key={need}>
            {texts.kinds[told.type]}: {told.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
