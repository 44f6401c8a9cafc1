import { useId } from 'react';
import type { Round } from '../protocol/wire';
import style from './Voting.module.css';
import { useWords } from './words';

interface PlaceChoiceProps {
  round: Round;
  place: string | undefined;
  onPlace: (place: string) => void;
}

/** To which of the round's places I belong; nothing in a round for everywhere. */
export function PlaceChoice({ round, place, onPlace }: PlaceChoiceProps) {
  const words = useWords().places;
  const name = useId();
  const { places } = round.electorate;
  if (places === undefined) return null;
  return (
    <fieldset className={style.group}>
      <legend>{words.yours}</legend>
      <p className={style.quiet}>{words.yoursHelp}</p>
      <div className={style.choices}>
        {places.map((each) => (
          <label key={each} className={style.choice}>
            <input type="radio" name={name} checked={each === place} onChange={() => onPlace(each)} />
            <span>{each}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Whether a ballot can be given: nothing is missing of where one belongs. */
export function saysPlace(round: Round, place: string | undefined): boolean {
  return round.electorate.places === undefined || place !== undefined;
}
