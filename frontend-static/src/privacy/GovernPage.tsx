import { Page } from '../design/Page';
import { useSession } from '../people/Session';
import { SignIn } from '../people/SignIn';
import { AuditPart } from './AuditPart';
import { InformationPart } from './InformationPart';
import { RetentionPart } from './RetentionPart';
import { useWords } from './words';

/** What an organisation's administrators decide about personal data, and what was done with powers that others do not have. */
export default function GovernPage() {
  const { govern } = useWords();
  const { who, refresh } = useSession();
  if (who.is === 'asking') return <main id="content" aria-busy="true" />;
  if (who.is !== 'somebody' || who.me.guest || who.me.role !== 'administrator') {
    return (
      <Page title={govern.title} lead={govern.onlyAdministrators}>
        {who.is === 'somebody' ? null : <SignIn onSignedIn={() => void refresh()} />}
      </Page>
    );
  }
  return (
    <Page title={govern.title} lead={govern.lead}>
      <RetentionPart />
      <InformationPart />
      <AuditPart />
    </Page>
  );
}
