import { Button, ValidationMessage } from '@digdir/designsystemet-react';
import { type Dispatch, type SetStateAction, useId, useState } from 'react';
import { TextField } from '../design/Field';
import { useTexts } from '../i18n/Language';
import { pictureOf } from './picture';
import style from './Pilot.module.css';
import { usePilotTexts } from './texts';

export interface PictureDraft {
  /** A JPEG in base64. */
  file: string;
  alt: string;
}

interface PictureFieldsProps {
  pictures: readonly PictureDraft[];
  onPictures: Dispatch<SetStateAction<readonly PictureDraft[]>>;
  tried: boolean;
  told: ReadonlyMap<string, string>;
}

const most = 2;

/** Pictures for the log, each with words for those who do not see it. */
export function PictureFields({ pictures, onPictures, tried, told }: PictureFieldsProps) {
  const { common } = useTexts();
  const { acts } = usePilotTexts();
  const id = useId();
  const [unreadable, setUnreadable] = useState(false);
  const add = async (files: FileList | null) => {
    const room = [...(files ?? [])].slice(0, most - pictures.length);
    try {
      const read = await Promise.all(room.map(pictureOf));
      setUnreadable(false);
      onPictures((before) => [...before, ...read.map((file) => ({ file, alt: '' }))].slice(0, most));
    } catch {
      setUnreadable(true);
    }
  };
  const say = (at: number, alt: string) =>
    onPictures(pictures.map((picture, index) => (index === at ? { ...picture, alt } : picture)));
  return (
    <fieldset className={style.group}>
      <legend>{acts.pictures}</legend>
      <p id={`${id}-help`}>{acts.picturesHelp}</p>
      {pictures.map(({ file, alt }, index) => (
        <div key={index} className={style.sending}>
          <img src={`data:image/jpeg;base64,${file}`} alt={acts.picture(index + 1)} />
          <TextField
            name={`pictures[${index}].alt`}
            label={acts.alt}
            help={acts.altHelp}
            error={
              told.get(`pictures[${index}].alt`) ??
              told.get(`pictures[${index}].file`) ??
              (tried && alt.trim() === '' ? common.required : undefined)
            }
            value={alt}
            onValue={(words) => say(index, words)}
            rows={2}
            maxLength={300}
            aria-required
          />
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            aria-label={`${acts.dropPicture}: ${acts.picture(index + 1)}`}
            onClick={() => onPictures(pictures.filter((_, at) => at !== index))}
          >
            {acts.dropPicture}
          </Button>
        </div>
      ))}
      {pictures.length < most ? (
        <input
          type="file"
          accept="image/jpeg,image/png"
          multiple
          aria-label={acts.pictures}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            void add(event.target.files);
            event.target.value = '';
          }}
        />
      ) : null}
      {unreadable ? <ValidationMessage data-color="danger">{acts.noPicture}</ValidationMessage> : null}
    </fieldset>
  );
}
