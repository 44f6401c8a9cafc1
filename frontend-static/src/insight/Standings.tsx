import { useLanguage } from '../i18n/Language';
import type { GroupCount, WeighedIdea } from '../protocol/wire';
import style from './Standings.module.css';
import { useWords } from './words';

/** How the groups stand on one idea: a bar for the eye, and the same in words. */
export function Standings({ idea }: { idea: WeighedIdea }) {
  return (
    <ul className={style.standings}>
      {idea.groups.map((count) => (
        <Standing key={count.group} count={count} />
      ))}
    </ul>
  );
}

function Standing({ count }: { count: GroupCount }) {
  const words = useWords();
  const percent = usePercent();
  const people = count.agree + count.disagree + count.pass;
  return (
    <li className={style.standing} data-group={count.group}>
      <strong className={style.name}>
        <span className="hidden-visually">{words.group(count.group)}</span>
        <span aria-hidden="true">{count.group}</span>
      </strong>
      <span className={style.bar} aria-hidden="true">
        <span className={style.agree} style={{ flexGrow: count.agree }} />
        <span className={style.pass} style={{ flexGrow: count.pass }} />
        <span className={style.disagree} style={{ flexGrow: count.disagree }} />
      </span>
      <span className={style.words}>
        {words.share(
          percent(count.agree / people),
          percent(count.disagree / people),
          percent(count.pass / people),
          people,
        )}
      </span>
    </li>
  );
}

/** A share as whole per cent, as the language writes it. */
export function usePercent(): (share: number) => string {
  const { language } = useLanguage();
  const format = new Intl.NumberFormat(language, { style: 'percent' });
  return (share) => format.format(share);
}
