import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { Trouble } from '../design/Trouble';
import { useOpening } from '../design/useOpening';
import { useDays } from '../i18n/days';
import type { GrownIdea, Proposal, ProposalWords } from '../protocol/generated/wire';
import { calls } from './calls';
import { InviteForm } from './InviteForm';
import { Pledges } from './Pledges';
import style from './Proposal.module.css';
import { fields } from './fields';
import type { ProposalsProps } from './ProposalsPage';
import { SkillsWanted } from './SkillsWanted';
import { useProposalTexts } from './texts';
import { useNamed } from './useNamed';
import { WriteForm } from './WriteForm';

export interface GrowingProps extends ProposalsProps {
  idea: GrownIdea;
}

/** One idea, what has grown from it, and what people offer to it. */
export function IdeaGrowing(props: GrowingProps) {
  const texts = useProposalTexts();
  const { idea, listing } = props;
  const { names } = useNamed(listing);
  const credit = [
    ...(idea.credit.length === 0 ? [] : [names(idea.credit)]),
    ...(idea.unnamed === 0 ? [] : [texts.unnamed(idea.unnamed)]),
  ].join(texts.and);
  return (
    <article className={cards.card} aria-label={idea.text}>
      <p className={cards.title}>{idea.text}</p>
      <p className={cards.quiet}>{texts.credit(credit)}</p>
      {idea.proposal === undefined ? null : <Grown {...props} proposal={idea.proposal} />}
      <Acts {...props} />
      <Pledges {...props} aim={{ type: 'idea', board: idea.board, idea: idea.idea }} />
    </article>
  );
}

function Grown(props: GrowingProps & { proposal: Proposal }) {
  const texts = useProposalTexts();
  const days = useDays();
  const { proposal, listing } = props;
  const { name, names } = useNamed(listing);
  return (
    <>
      <Words words={proposal.words} />
      <SkillsWanted listing={listing} wanted={proposal.wanted} title={texts.skills} />
      {proposal.authors.length === 0 ? null : (
        <p className={cards.quiet}>{texts.authors(names(proposal.authors))}</p>
      )}
      {proposal.invited.length === 0 ? null : (
        <p className={cards.quiet}>{texts.invited(names(proposal.invited))}</p>
      )}
      <p className={cards.quiet}>
        {proposal.by === undefined
          ? texts.writtenNameless(days.at(proposal.at))
          : texts.written(name(proposal.by), days.at(proposal.at))}
      </p>
      {proposal.earlier.length === 0 ? null : (
        <details className={cards.more}>
          <summary>{texts.earlier(proposal.earlier.length)}</summary>
          <ol>
            {proposal.earlier.map(({ words, by, at }) => (
              <li key={at}>
                <p className={cards.quiet}>
                  {by === undefined
                    ? texts.writtenNameless(days.at(at))
                    : texts.written(name(by), days.at(at))}
                </p>
                <Words words={words} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function Words({ words }: { words: ProposalWords }) {
  const texts = useProposalTexts();
  return (
    <dl className={style.words}>
      {fields
        .filter((field) => words[field] !== '')
        .map((field) => (
          <div key={field}>
            <dt>{texts.fields[field]}</dt>
            <dd>{words[field]}</dd>
          </div>
        ))}
    </dl>
  );
}

function Acts(props: GrowingProps) {
  const texts = useProposalTexts();
  const { idea, listing } = props;
  const { open, setOpen, close, place } = useOpening<'write' | 'invite'>();
  if (!listing.may.includes('WriteProposal')) return null;
  const writes = idea.proposal?.authors.includes(listing.me) ?? false;
  return (
    <div ref={place}>
      {open === 'write' ? <WriteForm {...props} onClose={close} /> : null}
      {open === 'invite' ? <InviteForm {...props} onClose={close} /> : null}
      {open === undefined ? (
        <>
          {idea.proposal?.invited.includes(listing.me) === true ? <Asked {...props} /> : null}
          <div className={cards.row}>
            {idea.mayWrite ? (
              <Button data-size="sm" variant="secondary" onClick={() => setOpen('write')}>
                {idea.proposal === undefined ? texts.write.first : texts.write.open}
              </Button>
            ) : null}
            {idea.mayWrite && idea.proposal !== undefined ? (
              <Button data-size="sm" variant="tertiary" onClick={() => setOpen('invite')}>
                {texts.invite.open}
              </Button>
            ) : null}
            {writes ? <Joining {...props} joins={false} name={texts.invite.leave} /> : null}
          </div>
        </>
      ) : null}
    </div>
  );
}

/** Who was asked to write along says yes or no. */
function Asked(props: GrowingProps) {
  const { invite } = useProposalTexts();
  return (
    <Alert data-color="info">
      <p>{invite.asked}</p>
      <div className={cards.row}>
        <Joining {...props} joins name={invite.yes} />
        <Joining {...props} joins={false} name={invite.no} />
      </div>
    </Alert>
  );
}

function Joining({ id, idea, joins, name, onChanged }: GrowingProps & { joins: boolean; name: string }) {
  const { invite } = useProposalTexts();
  const announce = useAnnounce();
  const [failed, setFailed] = useState<unknown>();
  const say = async () => {
    try {
      onChanged(await calls.join(id, { board: idea.board, idea: idea.idea }, joins));
      announce(joins ? invite.joined : invite.left);
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <>
      <Button data-size="sm" variant={joins ? 'primary' : 'tertiary'} onClick={() => void say()}>
        {name}
      </Button>
      {failed === undefined ? null : <Trouble error={failed} />}
    </>
  );
}
