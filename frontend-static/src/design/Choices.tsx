import { ValidationMessage } from '@digdir/designsystemet-react';
import { useId } from 'react';
import style from './Choices.module.css';

interface ChoicesProps<Value extends string> {
  label: string;
  help?: string;
  error?: string | undefined;
  value: Value | undefined;
  options: readonly (readonly [Value, string])[];
  onValue: (value: Value) => void;
}

/** One of a few, all in view. */
export function Choices<Value extends string>({
  label,
  help,
  error,
  value,
  options,
  onValue,
}: ChoicesProps<Value>) {
  const id = useId();
  const described = [
    ...(help === undefined ? [] : [`${id}-help`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ];
  return (
    <fieldset
      className={style.choices}
      aria-describedby={described.length === 0 ? undefined : described.join(' ')}
    >
      <legend>{label}</legend>
      {help === undefined ? null : (
        <p id={`${id}-help`} className={style.help}>
          {help}
        </p>
      )}
      {options.map(([option, name]) => (
        <label key={option}>
          <input
            type="radio"
            name={id}
            value={option}
            checked={value === option}
            onChange={() => onValue(option)}
          />
          {name}
        </label>
      ))}
      {error === undefined ? null : (
        <ValidationMessage id={`${id}-error`} data-color="danger">
          {error}
        </ValidationMessage>
      )}
    </fieldset>
  );
}
