import { useEffect } from 'react';
import { useLoaded } from '../design/useLoaded';
import { useSession } from '../people/Session';
import { calls } from './calls';
import style from './Organisation.module.css';

/** Whose pages these are: the organisation's logo and name at the top, and its colour under them. */
export default function OrganisationMark() {
  const { who } = useSession();
  return who.is === 'somebody' && !who.me.guest ? <Mark key={who.me.participant} /> : null;
}

function Mark() {
  const { loaded } = useLoaded('mark', calls.organisation);
  const accent = loaded.is === 'there' ? loaded.value.accent : undefined;
  useEffect(() => {
    if (accent !== undefined) document.documentElement.style.setProperty('--organisation', accent);
    return () => {
      document.documentElement.style.removeProperty('--organisation');
    };
  }, [accent]);
  // Who has decided nothing is shown nothing.
  if (loaded.is !== 'there' || loaded.value.version === 0) return null;
  const { logo, name } = loaded.value;
  return (
    <a href="/organisasjon" className={style.mark} aria-label={name}>
      {logo === undefined ? null : <img src={logo} alt="" />}
      <span>{name}</span>
    </a>
  );
}
