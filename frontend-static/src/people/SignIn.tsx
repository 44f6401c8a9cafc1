import { Alert } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import { api } from '../protocol/api';
import type { DemoPeople, Role } from '../protocol/wire';
import { useSession } from './Session';
import style from './SignIn.module.css';

/** The ways in: the demo people where the server has them, else the municipality's own sign-in. */
export function SignIn({ onSignedIn }: { onSignedIn?: () => void }) {
  const { people } = useTexts();
  const { loaded, again } = useLoaded('demo people', api.demoPeople);
  if (loaded.is === 'loading') return null;
  if (loaded.is === 'failed') return <Trouble error={loaded.error} again={again} />;
  return (
    <section aria-labelledby="sign-in">
      <h2 id="sign-in">{loaded.value === undefined ? people.signIn : people.chooseTitle}</h2>
      {loaded.value === undefined ? (
        <p>{people.noSignIn}</p>
      ) : (
        <Demo people={loaded.value} onSignedIn={onSignedIn} />
      )}
    </section>
  );
}

function Demo({ people, onSignedIn }: { people: DemoPeople; onSignedIn: (() => void) | undefined }) {
  const texts = useTexts();
  const { refresh } = useSession();
  const [failed, setFailed] = useState<unknown>();
  const enter = async (person: Role) => {
    try {
      await api.demoLogin(person);
      await refresh();
      onSignedIn?.();
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <>
      <Alert data-color="info">{texts.people.demoNote}</Alert>
      {failed === undefined ? null : <Trouble error={failed} />}
      <ul className={style.people}>
        {people.people.map(({ person, name }) => (
          <li key={person}>
            <button
              type="button"
              className={style.person}
              aria-label={texts.people.demoAs(name, texts.roles[person])}
              onClick={() => void enter(person)}
            >
              <span className={style.name}>{name}</span>
              <span className={style.role}>{texts.roles[person]}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
