import { Page } from '../design/Page';
import { useFresh } from '../design/useFresh';
import { OrTrouble } from '../people/OrTrouble';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import { LessonsOf } from './LessonsOf';
import { Reflections } from './Reflections';
import { useLearningTexts } from './texts';

async function both(id: ChallengeId) {
  const [reflections, lessons] = await Promise.all([calls.reflections(id), calls.lessons(id)]);
  return { reflections, lessons };
}

/** What a challenge taught: reflection while it is fresh, and lessons that are kept. */
export default function LearningPage({ id }: { id: ChallengeId }) {
  const texts = useLearningTexts();
  const { loaded, again } = useFresh(id, () => both(id));
  return (
    <OrTrouble loaded={loaded} again={again}>
      {({ reflections, lessons }) => (
        <Page title={texts.title} lead={texts.lead}>
          <Reflections id={id} listing={reflections} onChanged={again} />
          <LessonsOf id={id} listing={lessons} onChanged={again} />
        </Page>
      )}
    </OrTrouble>
  );
}
