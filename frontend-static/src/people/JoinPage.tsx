import { Page } from '../design/Page';
import { useTexts } from '../i18n/Language';
import { JoinForm } from './JoinForm';

export default function JoinPage() {
  const { join } = useTexts();
  return (
    <Page title={join.title}>
      <JoinForm />
    </Page>
  );
}
