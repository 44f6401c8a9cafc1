import { Alert } from '@digdir/designsystemet-react';
import { Trouble } from '../design/Trouble';
import { Refusal } from '../protocol/http';

/** Why something was not done: what the server says of the state of things, else what a failed call is to anybody. */
export function Sorry({ error }: { error: unknown }) {
  const said = error instanceof Refusal && error.status === 409 ? error.problem.detail : undefined;
  return said === undefined ? (
    <Trouble error={error} />
  ) : (
    <Alert data-color="warning" role="alert">
      {said}
    </Alert>
  );
}
