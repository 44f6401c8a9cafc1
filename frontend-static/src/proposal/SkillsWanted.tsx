import { Tag } from '@digdir/designsystemet-react';
import cards from '../design/Cards.module.css';
import type { ProposalListing, WantedSkill } from '../protocol/generated/wire';
import style from './Proposal.module.css';
import { isMine } from './sorting';
import { useProposalTexts } from './texts';
import { useNamed } from './useNamed';

interface SkillsWantedProps {
  listing: ProposalListing;
  wanted: readonly WantedSkill[];
  title: string;
}

/** Skills that are wanted, and who has said that they have them. */
export function SkillsWanted({ listing, wanted, title }: SkillsWantedProps) {
  const texts = useProposalTexts();
  const { names } = useNamed(listing);
  if (wanted.length === 0) return null;
  return (
    <>
      <p className={cards.quiet}>{title}</p>
      <ul className={style.skills}>
        {wanted.map((one) => (
          <li key={one.skill}>
            <strong>{one.skill}</strong>{' '}
            {isMine(one, listing.me) ? <Tag data-color="success">{texts.youHave}</Tag> : null}{' '}
            {one.having.length === 0 ? texts.nobodyHas : texts.having(names(one.having))}
          </li>
        ))}
      </ul>
    </>
  );
}
