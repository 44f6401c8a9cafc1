import { Button } from '@digdir/designsystemet-react';
import cards from '../design/Cards.module.css';
import { go } from '../design/navigation';
import { Page } from '../design/Page';
import { useFresh } from '../design/useFresh';
import { useOpening } from '../design/useOpening';
import { OrTrouble } from '../people/OrTrouble';
import type { PilotListing } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import { PilotList } from './PilotList';
import { PlanForm } from './PlanForm';
import { usePilotTexts } from './texts';

/** The pilots of one challenge. */
export default function PilotsPage({ id }: { id: ChallengeId }) {
  const { loaded, again } = useFresh(id, () => calls.of(id));
  return (
    <OrTrouble loaded={loaded} again={again}>
      {(listing) => <Pilots id={id} listing={listing} />}
    </OrTrouble>
  );
}

function Pilots({ id, listing: { pilots, mayPlan } }: { id: ChallengeId; listing: PilotListing }) {
  const texts = usePilotTexts();
  const { open: planning, setOpen, close, place } = useOpening<true>();
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div ref={place}>
        {planning === true ? (
          <PlanForm id={id} onPlanned={({ pilot }) => go(`/forsok/${pilot}`)} onClose={close} />
        ) : (
          <>
            {mayPlan ? (
              <p className={cards.row}>
                <Button onClick={() => setOpen(true)}>{texts.plan}</Button>
              </p>
            ) : null}
            {pilots.length === 0 ? (
              <p className={cards.empty}>{mayPlan ? texts.emptyLeader : texts.empty}</p>
            ) : (
              <PilotList pilots={pilots} />
            )}
          </>
        )}
      </div>
    </Page>
  );
}
