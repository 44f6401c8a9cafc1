import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { TextField } from '../design/Field';
import { SendForm } from '../design/SendForm';
import { Trouble } from '../design/Trouble';
import { useOpening } from '../design/useOpening';
import { useTexts } from '../i18n/Language';
import { calls } from './calls';
import style from './Proposal.module.css';
import type { ProposalsProps } from './ProposalsPage';
import { linesOf } from './sorting';
import { useProposalTexts } from './texts';

/** What the asking person says that they can: nothing until they say so, and nothing again when they take it away. */
export function OwnSkills(props: ProposalsProps) {
  const { own } = useProposalTexts();
  const announce = useAnnounce();
  const { id, listing, onChanged } = props;
  const { open, setOpen, close, place } = useOpening<'write'>();
  const [failed, setFailed] = useState<unknown>();
  const mine = listing.skilled.find(({ participant }) => participant === listing.me)?.skills ?? [];
  const remove = async () => {
    try {
      onChanged(await calls.say(id, []));
      announce(own.removed);
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <section aria-labelledby="own" className={cards.panel}>
      <h2 id="own" className={cards.title}>
        {own.title}
      </h2>
      <p>{own.text}</p>
      {mine.length === 0 ? null : (
        <ul className={style.skills}>
          {mine.map((skill) => (
            <li key={skill}>{skill}</li>
          ))}
        </ul>
      )}
      <div ref={place}>
        {open === undefined ? (
          <div className={cards.row}>
            <Button variant="secondary" onClick={() => setOpen('write')}>
              {mine.length === 0 ? own.open : own.change}
            </Button>
            {mine.length === 0 ? null : (
              <Button variant="tertiary" onClick={() => void remove()}>
                {own.remove}
              </Button>
            )}
          </div>
        ) : (
          <Write {...props} mine={mine} onClose={close} />
        )}
      </div>
      {failed === undefined ? null : <Trouble error={failed} />}
    </section>
  );
}

function Write({
  id,
  mine,
  onChanged,
  onOutdated,
  onClose,
}: ProposalsProps & { mine: readonly string[]; onClose: () => void }) {
  const { own } = useProposalTexts();
  const { common } = useTexts();
  const [text, setText] = useState(mine.join('\n'));
  const act = () => (linesOf(text).length === 0 ? undefined : calls.say(id, linesOf(text)));
  return (
    <SendForm
      send={own.send}
      done={own.sent}
      conflict={own.conflict}
      act={act}
      onDone={(listing) => {
        onChanged(listing);
        onClose();
      }}
      onOutdated={onOutdated}
      onClose={onClose}
    >
      {(tried, told) => (
        <TextField
          name="skills"
          label={own.field}
          help={own.help}
          error={[...told.values()][0] ?? (tried && linesOf(text).length === 0 ? common.required : undefined)}
          value={text}
          onValue={setText}
          maxLength={1_000}
        />
      )}
    </SendForm>
  );
}
