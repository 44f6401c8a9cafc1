import { Alert, Button } from '@digdir/designsystemet-react';
import { useTexts } from '../i18n/Language';
import { explain } from './failures';
import style from './Trouble.module.css';

/** Says what went wrong and what to do about it. */
export function Trouble({ error, again }: { error: unknown; again?: () => void }) {
  const texts = useTexts();
  return (
    <Alert data-color="danger" role="alert" className={style.trouble}>
      <p className={style.text}>{explain(error, texts)}</p>
      {again === undefined ? null : (
        <Button variant="secondary" data-size="sm" onClick={again}>
          {texts.common.tryAgain}
        </Button>
      )}
    </Alert>
  );
}
