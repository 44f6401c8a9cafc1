import { Alert } from '@digdir/designsystemet-react';
import { useLoaded } from '../design/useLoaded';
import type { Me } from '../protocol/wire';
import { Refusal } from '../protocol/http';
import { calls } from './calls';
import { mayPose } from './mayPose';
import { useJourneyTexts } from './texts';

/** Said plainly to who has a leading role but no organisation to lead in: the sign-in did not say where they belong. */
export function NoOrganisation({ me }: { me: Me }) {
  return mayPose(me) ? <Asked participant={me.participant} /> : null;
}

function Asked({ participant }: { participant: string }) {
  const { home } = useJourneyTexts();
  const { loaded } = useLoaded(participant, calls.organisation);
  const none = loaded.is === 'failed' && loaded.error instanceof Refusal && loaded.error.status === 404;
  return none ? <Alert data-color="warning">{home.noOrganisation}</Alert> : null;
}
