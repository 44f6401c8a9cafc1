import AnswersPage from '../curation/AnswersPage';
import type { ChallengeId } from '../protocol/wire';
import SupportOfIdea from '../voting/SupportOfIdea';
import AboutIdea from './AboutIdea';

/** The answers, with what other features know of each idea. */
export default function AnswersPart({ id }: { id: ChallengeId }) {
  return (
    <AnswersPage
      id={id}
      about={(board, idea) => (
        <>
          <SupportOfIdea challenge={id} idea={idea} />
          <AboutIdea challenge={id} board={board} idea={idea} />
        </>
      )}
    />
  );
}
