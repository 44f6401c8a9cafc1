import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { fieldErrors } from '../design/failures';
import { TextField } from '../design/Field';
import { Select } from '../design/Select';
import { Trouble } from '../design/Trouble';
import { useTexts } from '../i18n/Language';
import { calls } from './calls';
import type { OneProps } from './IdeaWithAnswers';
import { useCurationTexts } from './texts';

const longest = 500;
const shownWords = 60;

function shortened(text: string): string {
  const points = [...text];
  return points.length <= shownWords ? text : `${points.slice(0, shownWords).join('')} …`;
}

/** Thanks while they are being written, to who wrote the idea or one of its comments. */
export function ThankForm({ id, answered, onChanged, onClose }: OneProps & { onClose: () => void }) {
  const { common } = useTexts();
  const texts = useCurationTexts().thank;
  const { cancel } = useCurationTexts();
  const announce = useAnnounce();
  const { board, idea } = answered;
  const [comment, setComment] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const wrong = text.trim() === '' ? common.required : undefined;
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong !== undefined) return;
    try {
      onChanged(
        await calls.thank(id, {
          board,
          idea: idea.idea,
          text: text.trim(),
          ...(comment === '' ? {} : { comment }),
        }),
      );
      announce(texts.sent);
      onClose();
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate className={cards.form}>
      {idea.comments.length === 0 ? null : (
        <Select
          label={texts.to}
          value={comment}
          options={[
            ['', texts.toIdea],
            ...idea.comments.map((each): [string, string] => [
              each.comment,
              texts.toComment(shortened(each.text)),
            ]),
          ]}
          onValue={setComment}
        />
      )}
      <TextField
        name="thanks"
        label={texts.text}
        help={texts.textHelp}
        error={(tried ? wrong : undefined) ?? fieldErrors(failed).get('text')}
        value={text}
        onValue={setText}
        rows={2}
        maxLength={longest}
        aria-required
      />
      {failed === undefined || fieldErrors(failed).has('text') ? null : <Trouble error={failed} />}
      <div className={cards.row}>
        <Button type="submit">{texts.send}</Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
