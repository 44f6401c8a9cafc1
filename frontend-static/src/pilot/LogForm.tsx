import { useState } from 'react';
import { LineField, TextField } from '../design/Field';
import { SendForm } from '../design/SendForm';
import { useTexts } from '../i18n/Language';
import { calls } from './calls';
import { type PictureDraft, PictureFields } from './PictureFields';
import { type ActProps, useAct } from './useAct';
import { numberOf } from './plan';
import { usePilotTexts } from './texts';

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());
}

/** Something to be written in the log, with numbers and pictures. */
export function LogForm(props: ActProps) {
  const { common } = useTexts();
  const { acts, form } = usePilotTexts();
  const { pilot, measures } = { pilot: props.pilot.pilot, measures: props.pilot.measures };
  const [day, setDay] = useState(today);
  const [text, setText] = useState('');
  const [values, setValues] = useState<readonly string[]>(measures.map(() => ''));
  const [pictures, setPictures] = useState<readonly PictureDraft[]>([]);
  const wrongNumber = values.some((value) => value.trim() !== '' && numberOf(value) === undefined);
  const act = () => {
    const unseen = pictures.some(({ alt }) => alt.trim() === '');
    if (text.trim() === '' || day === '' || wrongNumber || unseen) return undefined;
    const readings = values.flatMap((written, measure) => {
      const value = numberOf(written);
      return value === undefined ? [] : [{ measure, value }];
    });
    return calls.log(pilot, {
      day,
      text: text.trim(),
      readings,
      pictures: pictures.map(({ file, alt }) => ({ file, alt: alt.trim() })),
    });
  };
  return (
    <SendForm {...useAct(props)} send={acts.logSend} done={acts.logged} act={act}>
      {(tried, told) => (
        <>
          <LineField
            type="date"
            name="day"
            label={acts.logDay}
            error={told.get('day') ?? (tried && day === '' ? form.notDay : undefined)}
            value={day}
            onValue={setDay}
          />
          <TextField
            name="text"
            label={acts.logText}
            error={told.get('text') ?? (tried && text.trim() === '' ? common.required : undefined)}
            value={text}
            onValue={setText}
            maxLength={2_000}
            aria-required
          />
          {measures.map(({ name, unit }, index) => {
            const value = values[index] ?? '';
            return (
              <LineField
                key={index}
                name={`value ${index}`}
                label={`${unit === '' ? name : `${name} (${unit})`} (${common.optional})`}
                error={
                  tried && value.trim() !== '' && numberOf(value) === undefined ? form.notNumber : undefined
                }
                value={value}
                onValue={(written) => setValues(values.map((each, at) => (at === index ? written : each)))}
                inputMode="decimal"
                maxLength={20}
              />
            );
          })}
          <PictureFields pictures={pictures} onPictures={setPictures} tried={tried} told={told} />
        </>
      )}
    </SendForm>
  );
}
