import { useTexts } from '../i18n/Language';
import type { ChallengeId } from '../protocol/wire';
import style from './ChallengeNav.module.css';
import { parts } from './parts';

interface ChallengeNavProps {
  challenge: ChallengeId;
  /** The slug of the page that is shown; none for the challenge's own. */
  part: string | undefined;
}

/** The ways between the pages of one challenge. */
export function ChallengeNav({ challenge, part }: ChallengeNavProps) {
  const texts = useTexts();
  if (parts.length === 0) return null;
  const address = `/u/${encodeURIComponent(challenge)}`;
  const pages = [
    { slug: undefined, href: address, name: texts.parts.challenge },
    ...parts.map(({ slug, name }) => ({ slug, href: `${address}/${slug}`, name: name(texts) })),
  ];
  return (
    <nav aria-label={texts.parts.navigation} className={style.nav}>
      <ul className={style.pages}>
        {pages.map(({ slug, href, name }) => (
          <li key={href}>
            <a href={href} aria-current={slug === part ? 'page' : undefined} className={style.page}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
