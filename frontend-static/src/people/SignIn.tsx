import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import { api } from '../protocol/api';
import type { DemoPeople, Role } from '../protocol/wire';
import { useSession } from './Session';
import style from './SignIn.module.css';
import { mishapIn, signInAddress, wayIn } from './ways';
import { useWords } from './words';

/**
 * The ways in: the municipality's own sign-in, or the demo people where the server has them. Without its heading where the
 * page's own says it.
 */
export function SignIn({ onSignedIn, headed = true }: { onSignedIn?: () => void; headed?: boolean }) {
  const { people } = useTexts();
  const { loaded, again } = useLoaded('way in', wayIn);
  if (loaded.is === 'loading') return null;
  if (loaded.is === 'failed') return <Trouble error={loaded.error} again={again} />;
  const way = loaded.value;
  const title = way.is === 'demo' ? people.chooseTitle : people.signIn;
  return (
    <section aria-label={title}>
      {headed ? <h2>{title}</h2> : null}
      <Mishap />
      {way.is === 'none' ? <p>{people.noSignIn}</p> : null}
      {way.is === 'issuer' ? <ByIssuer /> : null}
      {way.is === 'demo' ? <Demo people={way.people} onSignedIn={onSignedIn} /> : null}
    </section>
  );
}

function Mishap() {
  const { mishaps } = useWords();
  const mishap = mishapIn(location.search);
  if (mishap === undefined) return null;
  return (
    <Alert data-color="warning" role="alert" className={style.mishap}>
      {mishaps[mishap]}
    </Alert>
  );
}

/** A guest chooses whether what they did gets their name; nobody else has anything to choose. */
function ByIssuer() {
  const words = useWords();
  const { who } = useSession();
  if (who.is === 'somebody' && who.me.guest) {
    return (
      <>
        <p>{words.guestLead}</p>
        <div className={style.choices}>
          <Button asChild>
            <a href={signInAddress(true)}>{words.keep}</a>
          </Button>
          <Button asChild variant="secondary">
            <a href={signInAddress(false)}>{words.leave}</a>
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>{words.lead}</p>
      <Button asChild>
        <a href={signInAddress(false)}>{words.button}</a>
      </Button>
    </>
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
