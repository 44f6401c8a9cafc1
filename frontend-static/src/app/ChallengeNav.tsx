import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTexts } from '../i18n/Language';
import type { ChallengeId } from '../protocol/wire';
import style from './ChallengeNav.module.css';
import { type PartGroup, parts } from './parts';

interface ChallengeNavProps {
  challenge: ChallengeId;
  /** The slug of the page that is shown; none for the challenge's own. */
  part: string | undefined;
}

interface Way {
  slug: string | undefined;
  group: PartGroup;
  href: string;
  name: string;
}

const groups: readonly PartGroup[] = ['frame', 'understand', 'choose', 'try', 'tell'];

/**
 * The ways between the pages of one challenge, grouped by what one does there. On a narrow screen they fold away behind a
 * button that says where one is.
 */
export function ChallengeNav({ challenge, part }: ChallengeNavProps) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const list = useId();
  const address = `/u/${encodeURIComponent(challenge)}`;
  const ways: Way[] = [
    { slug: undefined, group: 'frame', href: address, name: texts.parts.challenge },
    ...parts.map(({ slug, group, name }) => ({ slug, group, href: `${address}/${slug}`, name: name(texts) })),
  ];
  const here = ways.find(({ slug }) => slug === part)?.name ?? texts.parts.challenge;
  const fold = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    // Escape folds the list away, wherever in it one is.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav aria-label={texts.parts.navigation} className={style.nav} onKeyDown={fold}>
      <button
        ref={toggle}
        type="button"
        className={style.toggle}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {texts.parts.at(here)}
      </button>
      <ul id={list} className={style.groups} data-open={open}>
        {groups.map((group) => (
          <Group
            key={group}
            name={texts.parts.groups[group]}
            ways={ways.filter((way) => way.group === group)}
            part={part}
            onChosen={() => setOpen(false)}
          />
        ))}
      </ul>
    </nav>
  );
}

interface GroupProps {
  name: string;
  ways: readonly Way[];
  part: string | undefined;
  onChosen: () => void;
}

function Group({ name, ways, part, onChosen }: GroupProps) {
  const id = useId();
  return (
    <li>
      <span id={id} className={style.caption}>
        {name}
      </span>
      <ul aria-labelledby={id} className={style.pages}>
        {ways.map(({ slug, href, name: page }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={slug === part ? 'page' : undefined}
              className={style.page}
              onClick={onChosen}
            >
              {page}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
