import PilotPage from '../pilot/PilotPage';
import ForPilot from '../proposal/ForPilot';

/** A pilot, with what other features know of it. */
export default function PilotPart({ id }: { id: string }) {
  return <PilotPage id={id} about={(challenge, pilot) => <ForPilot challenge={challenge} pilot={pilot} />} />;
}
