import { useState } from 'react';
import { Select } from '../design/Select';
import { SendForm } from '../design/SendForm';
import { calls } from './calls';
import type { GrowingProps } from './IdeaGrowing';
import { useProposalTexts } from './texts';
import { useNamed } from './useNamed';

/** Asks somebody to write along. */
export function InviteForm(props: GrowingProps & { onClose: () => void }) {
  const { id, idea, listing, onChanged, onOutdated, onClose } = props;
  const { invite } = useProposalTexts();
  const { name } = useNamed(listing);
  const [chosen, setChosen] = useState('');
  const taken = [...(idea.proposal?.authors ?? []), ...(idea.proposal?.invited ?? []), listing.me];
  const open = listing.mayInvite.filter(
    (one) => !taken.includes(one) && listing.people.some(({ participant }) => participant === one),
  );
  const act = () =>
    chosen === '' ? undefined : calls.invite(id, { board: idea.board, idea: idea.idea }, chosen);
  return (
    <SendForm
      send={invite.send}
      done={invite.sent}
      conflict={invite.conflict}
      act={act}
      onDone={(next) => {
        onChanged(next);
        onClose();
      }}
      onOutdated={onOutdated}
      onClose={onClose}
    >
      {() =>
        open.length === 0 ? (
          <p>{invite.nobody}</p>
        ) : (
          <Select
            label={invite.who}
            value={chosen}
            options={[['', invite.choose], ...open.map((one): [string, string] => [one, name(one)])]}
            onValue={setChosen}
          />
        )
      }
    </SendForm>
  );
}
