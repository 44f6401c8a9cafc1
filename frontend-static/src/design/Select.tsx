import { useId } from 'react';
import style from './Select.module.css';

interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onValue: (value: Value) => void;
}

export function Select<Value extends string>({ label, value, options, onValue }: SelectProps<Value>) {
  const id = useId();
  return (
    <div className={style.select}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="ds-input"
        value={value}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.target.value);
          if (chosen !== undefined) onValue(chosen[0]);
        }}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
