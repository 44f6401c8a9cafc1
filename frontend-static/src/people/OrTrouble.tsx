import type { ReactNode } from 'react';
import { Page } from '../design/Page';
import { Trouble } from '../design/Trouble';
import type { Loaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import { Refusal } from '../protocol/http';
import { SignIn } from './SignIn';

interface OrTroubleProps<T> {
  loaded: Loaded<T>;
  again: () => void;
  children: (value: T) => ReactNode;
}

/** A page of what was loaded; until then nothing, and where it cannot be had what is wrong and the way in. */
export function OrTrouble<T>({ loaded, again, children }: OrTroubleProps<T>) {
  const { common } = useTexts();
  if (loaded.is === 'loading') return <main id="content" aria-busy="true" />;
  if (loaded.is === 'there') return children(loaded.value);
  const signedOut = loaded.error instanceof Refusal && loaded.error.status === 401;
  return (
    <Page title={common.notFoundTitle}>
      <Trouble error={loaded.error} again={again} />
      {signedOut ? <SignIn onSignedIn={again} /> : <a href="/">{common.home}</a>}
    </Page>
  );
}

/** A part of a page that was loaded; the page stands whatever comes of it. */
export function PartOrTrouble<T>({ loaded, again, children }: OrTroubleProps<T>) {
  if (loaded.is === 'loading') return <div aria-busy="true" />;
  return loaded.is === 'there' ? children(loaded.value) : <Trouble error={loaded.error} again={again} />;
}
