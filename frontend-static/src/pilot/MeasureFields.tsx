import { Button } from '@digdir/designsystemet-react';
import cards from '../design/Cards.module.css';
import { LineField } from '../design/Field';
import style from './Pilot.module.css';
import { emptyMeasure, type MeasureDraft, mostMeasures } from './plan';
import { usePilotTexts } from './texts';

interface MeasureFieldsProps {
  measures: readonly MeasureDraft[];
  wrong: (field: string) => string | undefined;
  onMeasures: (measures: readonly MeasureDraft[]) => void;
}

/** What a pilot measures, one group of fields each. */
export function MeasureFields({ measures, wrong, onMeasures }: MeasureFieldsProps) {
  const { form } = usePilotTexts();
  const change = (at: number, part: Partial<MeasureDraft>) =>
    onMeasures(measures.map((measure, index) => (index === at ? { ...measure, ...part } : measure)));
  return (
    <fieldset className={style.group}>
      <legend>{form.measures}</legend>
      {measures.map((measure, index) => {
        const name = `measures[${index}]`;
        const field = (of: keyof MeasureDraft, label: string, maxLength: number) => (
          <LineField
            name={`${name}.${of}`}
            label={label}
            error={wrong(`${name}.${of}`)}
            value={measure[of]}
            onValue={(value) => change(index, { [of]: value })}
            maxLength={maxLength}
          />
        );
        return (
          <div key={index} role="group" aria-label={form.measure(index + 1)} className={style.measure}>
            {field('name', form.measureName, 120)}
            {field('unit', form.unit, 40)}
            {field('baseline', form.baseline, 20)}
            {field('target', form.target, 20)}
            {measures.length > 1 ? (
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                onClick={() => onMeasures(measures.filter((_, at) => at !== index))}
              >
                {form.fewer(index + 1)}
              </Button>
            ) : null}
          </div>
        );
      })}
      {measures.length < mostMeasures ? (
        <p className={cards.row}>
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() => onMeasures([...measures, emptyMeasure])}
          >
            {form.more}
          </Button>
        </p>
      ) : null}
    </fieldset>
  );
}
