import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { Trouble } from '../design/Trouble';
import type { PlacedIdea } from '../protocol/generated/wire';
import { calls } from './calls';
import type { OneProps } from './NeedCard';
import { useNeedTexts } from './texts';

/** Takes back that an idea answers a need. */
export function Unlink({ id, need, idea, onChanged }: OneProps & { idea: PlacedIdea }) {
  const { links } = useNeedTexts();
  const announce = useAnnounce();
  const [failed, setFailed] = useState<unknown>();
  const undo = async () => {
    try {
      onChanged(
        await calls.link(id, need.need, { idea: { board: idea.board, idea: idea.idea }, answers: false }),
      );
      announce(links.undone);
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <>
      <Button
        data-size="sm"
        variant="tertiary"
        aria-label={links.undo(idea.text)}
        onClick={() => void undo()}
      >
        {links.undoShort}
      </Button>
      {failed === undefined ? null : <Trouble error={failed} />}
    </>
  );
}
