import { Tag } from '@digdir/designsystemet-react';
import { useLanguage } from '../i18n/Language';
import type { Round } from '../protocol/wire';
import { atTime, methodName } from './shown';
import style from './Voting.module.css';
import { useWords } from './words';

/** What one should know of a round before anything else. */
export function Facts({ round }: { round: Round }) {
  const words = useWords();
  const { language } = useLanguage();
  const isOpen = round.closedAt === undefined;
  return (
    <p className={style.row}>
      <Tag data-color={isOpen ? 'accent' : 'neutral'}>{isOpen ? words.isOpen : words.isClosed}</Tag>
      <span>{words.methods[methodName(round.method)].name}</span>
      <span className={style.quiet}>
        {round.closedAt === undefined
          ? round.closesAt === undefined
            ? null
            : words.closesAt(atTime(round.closesAt, language))
          : words.closedAt(atTime(round.closedAt, language))}
      </span>
    </p>
  );
}
