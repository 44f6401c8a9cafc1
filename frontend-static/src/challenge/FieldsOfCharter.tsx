import { Button } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { LineField, TextField } from '../design/Field';
import { useTexts } from '../i18n/Language';
import type { Phase, Role } from '../protocol/wire';
import { type CharterWriting, charterLimits } from './charterWriting';
import style from './Frame.module.css';
import { useJourneyTexts } from './texts';

interface FieldsProps {
  writing: CharterWriting;
  errors: ReadonlyMap<string, string>;
  onWriting: (part: Partial<CharterWriting>) => void;
}

const planned: readonly Phase[] = ['Explore', 'Ideate', 'Develop', 'Prioritise', 'Decide', 'Try', 'Learn'];

/** Why, what and how: everything of the charter that one writes, for posing and for changing it. */
export function FieldsOfCharter({ writing, errors, onWriting }: FieldsProps) {
  const texts = useTexts();
  const { form } = useJourneyTexts();
  const texty = [
    ['why', form.why, form.whyHelp],
    ['wanted', form.wanted, form.wantedHelp],
    ['direction', form.direction, form.directionHelp],
    ['resources', form.resources, form.resourcesHelp],
  ] as const;
  return (
    <>
      {texty.map(([field, label, help]) => (
        <TextField
          key={field}
          name={field}
          label={label}
          help={help}
          error={errors.get(`charter.${field}`)}
          value={writing[field]}
          onValue={(value) => onWriting({ [field]: value })}
          maxLength={charterLimits.text}
        />
      ))}
      <TextField
        name="groundRules"
        label={form.groundRules}
        help={form.groundRulesHelp}
        error={errorOf(errors, 'charter.groundRules')}
        value={writing.groundRules}
        onValue={(groundRules) => onWriting({ groundRules })}
      />
      {writing.groundRules.trim() === '' ? (
        <p>
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() => onWriting({ groundRules: form.rules.join('\n') })}
          >
            {form.useRules}
          </Button>
          {form.moreRules.map(([name, rules]) => (
            <Button
              key={name}
              type="button"
              variant="tertiary"
              data-size="sm"
              onClick={() => onWriting({ groundRules: rules.join('\n') })}
            >
              {name}
            </Button>
          ))}
        </p>
      ) : null}
      <Choices
        legend={`${form.who} ${form.roles}`}
        chosen={writing.concernedRoles}
        options={Object.entries(texts.roles) as [Role, string][]}
        onChosen={(concernedRoles) => onWriting({ concernedRoles })}
      />
      <TextField
        name="concernedGroups"
        label={form.groups}
        help={form.groupsHelp}
        error={errorOf(errors, 'charter.concernedGroups')}
        value={writing.concernedGroups}
        onValue={(concernedGroups) => onWriting({ concernedGroups })}
      />
      <LineField
        name="meetingLink"
        label={form.meeting}
        help={form.meetingHelp}
        error={errors.get('charter.meetingLink')}
        value={writing.meetingLink}
        onValue={(meetingLink) => onWriting({ meetingLink })}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={charterLimits.link}
      />
      <Goals chosen={writing.goals} onChosen={(goals) => onWriting({ goals })} />
      <details className={style.details}>
        <summary>{form.plan}</summary>
        <div className={style.plan}>
          <p className={style.subtle}>{form.planHelp}</p>
          {planned.map((phase) => (
            <Days key={phase} phase={phase} writing={writing} errors={errors} onWriting={onWriting} />
          ))}
        </div>
      </details>
    </>
  );
}

/** What the server says of a list, or of the first of its lines that is wrong. */
function errorOf(errors: ReadonlyMap<string, string>, field: string): string | undefined {
  return [...errors].find(([each]) => each === field || each.startsWith(`${field}[`))?.[1];
}

function Goals({ chosen, onChosen }: { chosen: readonly number[]; onChosen: (goals: number[]) => void }) {
  const { form, goals, goal } = useJourneyTexts();
  return (
    <Choices
      legend={form.goals}
      className={style.goals}
      chosen={chosen.map(String)}
      options={goals.map((name, index) => [String(index + 1), goal(index + 1, name)])}
      onChosen={(numbers) => onChosen(numbers.map(Number))}
    />
  );
}

interface ChoicesProps<Value extends string> {
  legend: string;
  className?: string | undefined;
  chosen: readonly Value[];
  options: readonly (readonly [Value, string])[];
  onChosen: (chosen: Value[]) => void;
}

function Choices<Value extends string>({
  legend,
  className,
  chosen,
  options,
  onChosen,
}: ChoicesProps<Value>) {
  const toggled = (value: Value, on: boolean) =>
    options.map(([each]) => each).filter((each) => (each === value ? on : chosen.includes(each)));
  return (
    <fieldset className={`${style.choices ?? ''} ${className ?? ''}`}>
      <legend>{legend}</legend>
      {options.map(([value, name]) => (
        <label key={value} className={style.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => onChosen(toggled(value, event.target.checked))}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Days({ phase, writing, errors, onWriting }: FieldsProps & { phase: Phase }) {
  const { phases } = useTexts();
  const { form } = useJourneyTexts();
  const days = writing.plan[phase] ?? { from: '', to: '' };
  const set = (part: Partial<typeof days>) =>
    onWriting({ plan: { ...writing.plan, [phase]: { ...days, ...part } } });
  const wrong = errors.get(`plan.${phase}`);
  return (
    <div className={style.days}>
      <DayField label={form.from(phases[phase])} value={days.from} onValue={(from) => set({ from })} />
      <DayField label={form.to(phases[phase])} value={days.to} onValue={(to) => set({ to })} error={wrong} />
    </div>
  );
}

interface DayFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  error?: string | undefined;
  max?: string;
  min?: string;
}

/** One day, chosen or typed. */
export function DayField({ label, value, onValue, error, ...range }: DayFieldProps) {
  const id = useId();
  return (
    <div className={style.day}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className="ds-input"
        value={value}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => onValue(event.target.value)}
        {...range}
      />
      {error === undefined ? null : (
        <p id={`${id}-error`} className={style.missing}>
          {error}
        </p>
      )}
    </div>
  );
}
