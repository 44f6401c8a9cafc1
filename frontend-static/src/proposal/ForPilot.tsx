import { useFresh } from '../design/useFresh';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import { Pledges } from './Pledges';
import { SkillsWanted } from './SkillsWanted';
import { useProposalTexts } from './texts';

/** On a pilot's page: the skills that it wants and what people pledge to it. */
export default function ForPilot({ challenge, pilot }: { challenge: ChallengeId; pilot: string }) {
  const texts = useProposalTexts();
  const { loaded, again, setLoaded } = useFresh(challenge, () => calls.proposals(challenge));
  if (loaded.is !== 'there') return null;
  const listing = loaded.value;
  const wanted = listing.pilots.find((each) => each.pilot === pilot)?.wanted ?? [];
  return (
    <section aria-labelledby="contributions">
      <h2 id="contributions">{texts.pilot.title}</h2>
      <SkillsWanted listing={listing} wanted={wanted} title={texts.pilot.wanted} />
      <Pledges
        id={challenge}
        listing={listing}
        onChanged={(value) => setLoaded({ is: 'there', value })}
        onOutdated={again}
        aim={{ type: 'pilot', pilot }}
      />
    </section>
  );
}
