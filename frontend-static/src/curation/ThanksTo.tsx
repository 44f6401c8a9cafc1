import cards from '../design/Cards.module.css';
import { useDays } from '../i18n/days';
import type { Thanks } from '../protocol/generated/wire';
import type { ParticipantId } from '../protocol/wire';
import { useCurationTexts } from './texts';

interface ThanksToProps {
  /** Stands in front of each; without it, each says whom it thanks. */
  title?: string;
  thanks: readonly Thanks[];
  nameOf: (participant: ParticipantId | undefined) => string | undefined;
}

export function ThanksTo({ title, thanks, nameOf }: ThanksToProps) {
  const texts = useCurationTexts();
  const days = useDays();
  return thanks.map(({ by, organisation, to, text, at }, index) => {
    const name = nameOf(to);
    const whom = title ?? (name === undefined ? texts.thanksToWriter : texts.thanksTo(name));
    return (
      <div key={`${at} ${index}`} className={cards.panel}>
        <p className={cards.quiet}>
          <strong>{whom}</strong> {texts.thanksFrom(nameOf(by) ?? texts.aLeader, organisation)} ·{' '}
          {days.at(at)}
        </p>
        <p className={cards.text}>{text}</p>
      </div>
    );
  });
}
