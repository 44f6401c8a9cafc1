import { Page } from '../design/Page';
import { useTexts } from '../i18n/Language';
import { useSession } from './Session';
import { SignIn } from './SignIn';
import style from './SignIn.module.css';
import { useWords } from './words';

/** Where a guest goes to sign in, and where one comes back to when a sign-in came to nothing. */
export default function SignInPage() {
  const { people } = useTexts();
  const words = useWords();
  const { who } = useSession();
  if (who.is === 'asking') return <Page title={people.signIn}>{null}</Page>;
  const me = who.is === 'somebody' && !who.me.guest ? who.me : undefined;
  return (
    <Page title={people.signIn}>
      {me === undefined ? <SignIn headed={false} /> : <p>{words.already(me.name ?? '')}</p>}
      <p className={style.onward}>
        <a href="/">{words.home}</a>
      </p>
    </Page>
  );
}
