import { Alert } from '@digdir/designsystemet-react';
import { Trouble } from '../design/Trouble';
import { Refusal } from '../protocol/http';
import { useJourneyTexts } from './texts';

/** Why something could not be done to the frame of a challenge, and what to do about it. */
export function Refused({ error }: { error: unknown }) {
  const { refused } = useJourneyTexts();
  if (error === undefined) return null;
  const code = error instanceof Refusal ? error.problem.code : undefined;
  const known = Object.entries(refused).find(([each]) => each === code);
  if (known === undefined) return <Trouble error={error} />;
  return (
    <Alert data-color="warning" role="alert">
      {known[1]}
    </Alert>
  );
}
