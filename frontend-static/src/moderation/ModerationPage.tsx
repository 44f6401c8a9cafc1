import { Page } from '../design/Page';
import { useFresh } from '../design/useFresh';
import { OrTrouble } from '../people/OrTrouble';
import { api } from '../protocol/api';
import { Refusal } from '../protocol/http';
import type { Challenge, ChallengeId } from '../protocol/wire';
import { ConductPart } from './ConductPart';
import { DoorPart } from './DoorPart';
import { Facilitators } from './Facilitators';
import { MeasuresPart } from './MeasuresPart';
import { Mine } from './Mine';
import { Queue } from './Queue';
import { useModerationTexts } from './texts';
import { Told } from './Told';

/** How people write to each other in a challenge, what was done about it, and, for those who run it, how they do it. */
export default function ModerationPage({ id }: { id: ChallengeId }) {
  const { loaded, again, setLoaded } = useFresh(id, async () => {
    try {
      return await api.challenge(id);
    } catch (error) {
      // Who was put out may still read why.
      if (error instanceof Refusal && error.status === 404) return undefined;
      throw error;
    }
  });
  return (
    <OrTrouble loaded={loaded} again={again}>
      {(challenge) =>
        challenge === undefined ? (
          <Outside id={id} />
        ) : (
          <Inside challenge={challenge} onChanged={(value) => setLoaded({ is: 'there', value })} />
        )
      }
    </OrTrouble>
  );
}

function Outside({ id }: { id: ChallengeId }) {
  const texts = useModerationTexts();
  return (
    <Page title={texts.title} lead={texts.mine.removed}>
      <Mine id={id} />
    </Page>
  );
}

export interface PartProps {
  challenge: Challenge;
  onChanged: (challenge: Challenge) => void;
}

function Inside({ challenge, onChanged }: PartProps) {
  const texts = useModerationTexts();
  const { id, may } = challenge;
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Mine id={id} />
      {may.includes('Moderate') ? <Queue challenge={challenge} /> : null}
      {may.includes('Moderate') ? <MeasuresPart challenge={challenge} /> : null}
      <Told id={id} />
      <ConductPart challenge={challenge} onChanged={onChanged} />
      {may.includes('RunDoor') ? <DoorPart id={id} /> : null}
      {may.includes('HandOn') || challenge.facilitators.includes(challenge.me.participant) ? (
        <Facilitators challenge={challenge} onChanged={onChanged} />
      ) : null}
    </Page>
  );
}
