import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { fieldErrors } from '../design/failures';
import { LineField, TextField } from '../design/Field';
import { go } from '../design/navigation';
import { Page } from '../design/Page';
import { likenessOf } from '../design/resemblance';
import { Resembling } from '../design/Resembling';
import { Trouble } from '../design/Trouble';
import { useTexts } from '../i18n/Language';
import { useSession } from '../people/Session';
import { SignIn } from '../people/SignIn';
import { api } from '../protocol/api';
import { type Draft, emptyDraft, limits, problemsOf, toPose } from './draft';
import { mayPose } from './mayPose';
import { MoreToPose } from './MoreToPose';
import { OwnTemplates } from './OwnTemplates';
import { useJourneyTexts } from './texts';
import { TemplateChoice } from './templates/TemplateChoice';

export default function PosePage() {
  const { pose } = useTexts();
  const { who } = useSession();
  return (
    <Page title={pose.title} lead={pose.lead}>
      {who.is === 'nobody' ? <SignIn /> : null}
      {who.is === 'somebody' && !mayPose(who.me) ? <p>{pose.notAllowed}</p> : null}
      {who.is === 'somebody' && mayPose(who.me) ? (
        <p>
          <a href="/hent">{pose.elsewhere}</a>
        </p>
      ) : null}
      {who.is === 'somebody' && mayPose(who.me) ? <PoseForm leads={who.me.role === 'leder'} /> : null}
    </Page>
  );
}

const shown = 5;

/** What was asked, tried or learnt before. */
async function earlier(text: string) {
  return (await api.similar(text)).hits.slice(0, shown).map(likenessOf);
}

function PoseForm({ leads }: { leads: boolean }) {
  const texts = useTexts();
  const { pose } = texts;
  const { similar } = useJourneyTexts();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const problems = tried ? problemsOf(draft, texts) : {};
  const told = fieldErrors(failed);
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));

  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const form = event.currentTarget;
    const [wrong] = Object.keys(problemsOf(draft, texts));
    if (wrong !== undefined) {
      form.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    setSending(true);
    try {
      const posed = await api.pose(toPose(draft));
      go(`/u/${posed.id}`);
    } catch (error) {
      setFailed(error);
      setSending(false);
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <OwnTemplates onDraft={set} />
      <LineField
        name="title"
        label={pose.name}
        help={pose.nameHelp}
        error={problems.title ?? told.get('title')}
        value={draft.title}
        onValue={(title) => set({ title })}
        aria-required
        maxLength={limits.title}
      />
      <TextField
        name="question"
        label={pose.question}
        help={pose.questionHelp}
        error={problems.question ?? told.get('question')}
        value={draft.question}
        onValue={(question) => set({ question })}
        aria-required
        maxLength={limits.question}
      />
      <Resembling
        text={`${draft.title} ${draft.question}`}
        title={similar.title}
        lead={similar.text}
        ask={earlier}
      />
      <TextField
        name="background"
        label={`${pose.background} (${texts.common.optional})`}
        help={pose.backgroundHelp}
        error={problems.background ?? told.get('background')}
        value={draft.background}
        onValue={(background) => set({ background })}
        rows={4}
        maxLength={limits.background}
      />
      <TemplateChoice areas={draft.areas} onAreas={(areas) => set({ areas })} />
      <TextField
        name="areas"
        label={`${pose.areas} (${texts.common.optional})`}
        help={pose.areasHelp}
        error={problems.areas ?? told.get('areas')}
        value={draft.areas}
        onValue={(areas) => set({ areas })}
        rows={4}
      />
      <MoreToPose draft={draft} told={told} leads={leads} onDraft={set} />
      {failed === undefined ? null : <Trouble error={failed} />}
      <Button type="submit" loading={sending}>
        {pose.submit}
      </Button>
    </form>
  );
}
