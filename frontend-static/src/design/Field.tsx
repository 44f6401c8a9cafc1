import { Input, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { type InputHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';
import style from './Field.module.css';

interface FieldProps {
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  value: string;
  onValue: (value: string) => void;
}

type LineProps = FieldProps & { type?: 'date' | 'search' | 'datetime-local' } & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    | 'name'
    | 'min'
    | 'max'
    | 'inputMode'
    | 'maxLength'
    | 'autoComplete'
    | 'autoCapitalize'
    | 'spellCheck'
    | 'className'
    | 'aria-required'
  >;
type TextProps = FieldProps &
  Pick<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    'name' | 'maxLength' | 'rows' | 'placeholder' | 'aria-required' | 'onKeyDown'
  >;

function useField({ label, help, error }: Pick<FieldProps, 'label' | 'help' | 'error'>) {
  const id = useId();
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  const described = [...(help === undefined ? [] : [helpId]), ...(error === undefined ? [] : [errorId])];
  return {
    above: (
      <>
        <Label htmlFor={id}>{label}</Label>
        {help === undefined ? null : (
          <p id={helpId} className={style.help}>
            {help}
          </p>
        )}
      </>
    ),
    below:
      error === undefined ? null : (
        <ValidationMessage id={errorId} data-color="danger">
          {error}
        </ValidationMessage>
      ),
    control: {
      id,
      'aria-describedby': described.length === 0 ? undefined : described.join(' '),
      'aria-invalid': error === undefined ? undefined : true,
    },
  };
}

/** One line of text, with its label, its help and what is wrong with it. */
export function LineField({ label, help, error, value, onValue, ...rest }: LineProps) {
  const { above, below, control } = useField({ label, help, error });
  return (
    <div className={style.field}>
      {above}
      <Input {...rest} {...control} value={value} onChange={(event) => onValue(event.target.value)} />
      {below}
    </div>
  );
}

/** Several lines of text; the box grows with them. */
export function TextField({ label, help, error, value, onValue, ...rest }: TextProps) {
  const { above, below, control } = useField({ label, help, error });
  return (
    <div className={style.field}>
      {above}
      <Textarea
        {...rest}
        {...control}
        className={style.growing}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
      {below}
    </div>
  );
}
