import { Alert, Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { Choices } from '../design/Choices';
import { fieldErrors } from '../design/failures';
import { TextField } from '../design/Field';
import { Trouble } from '../design/Trouble';
import { useKeptText } from '../design/useKeptText';
import { useTexts } from '../i18n/Language';
import type { Answer } from '../protocol/generated/wire';
import { Refusal } from '../protocol/http';
import { calls } from './calls';
import type { OneProps } from './IdeaWithAnswers';
import { verdictOrder } from './sorting';
import { useCurationTexts } from './texts';

const longest = 2_000;

/** A leader's answer while it is being written. Its words outlive a reload, and a clash with another window. */
export function AnswerForm(props: OneProps & { own: Answer | undefined; onClose: () => void }) {
  const { id, answered, own, onChanged, onOutdated, onClose } = props;
  const { common } = useTexts();
  const texts = useCurationTexts();
  const announce = useAnnounce();
  const { board, idea } = answered;
  const [kept, keep] = useKeptText(`answer ${board} ${idea.idea}`);
  const [reason, setReason] = useState(kept === '' ? (own?.reason ?? '') : kept);
  const [verdict, setVerdict] = useState(own?.verdict);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const clash = failed instanceof Refusal && failed.status === 409;
  const written = reason.trim();
  const wrong = written === '' ? common.required : undefined;

  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (verdict === undefined || wrong !== undefined) return;
    try {
      onChanged(
        await calls.answer(id, {
          board,
          idea: idea.idea,
          verdict,
          reason: written,
          version: own?.version ?? 0,
        }),
      );
      keep('');
      announce(texts.form.sent);
      onClose();
    } catch (error) {
      setFailed(error);
      if (error instanceof Refusal && error.status === 409) onOutdated();
    }
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate className={cards.form}>
      <Choices
        label={texts.form.verdict}
        error={tried && verdict === undefined ? texts.form.chooseVerdict : undefined}
        value={verdict}
        options={verdictOrder.map((each) => [each, texts.verdicts[each]] as const)}
        onValue={setVerdict}
      />
      <TextField
        name="reason"
        label={texts.form.reason}
        help={texts.form.reasonHelp}
        error={(tried ? wrong : undefined) ?? fieldErrors(failed).get('reason')}
        value={reason}
        onValue={(text) => {
          setReason(text);
          keep(text);
        }}
        rows={4}
        maxLength={longest}
        aria-required
      />
      {clash ? (
        <Alert data-color="warning" role="alert">
          {texts.form.conflict}
        </Alert>
      ) : null}
      {failed === undefined || clash || fieldErrors(failed).has('reason') ? null : <Trouble error={failed} />}
      <div className={cards.row}>
        <Button type="submit">{texts.form.send}</Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
