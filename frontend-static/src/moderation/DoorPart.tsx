import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { fieldErrors } from '../design/failures';
import { LineField } from '../design/Field';
import { QrCode } from '../design/QrCode';
import { useFresh } from '../design/useFresh';
import { PartOrTrouble } from '../people/OrTrouble';
import type { Door } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import style from './Moderation.module.css';
import { Sorry } from './Sorry';
import { useModerationTexts } from './texts';
import { useTimes } from '../i18n/days';

/** How guests come in: the code, whether the door is open, and slips to print. */
export function DoorPart({ id }: { id: ChallengeId }) {
  const { door } = useModerationTexts();
  const { loaded, again, setLoaded } = useFresh(`door ${id}`, () => calls.door(id));
  return (
    <section aria-labelledby="door">
      <h2 id="door">{door.title}</h2>
      <PartOrTrouble loaded={loaded} again={again}>
        {(value) => (
          <Standing id={id} door={value} onDoor={(next) => setLoaded({ is: 'there', value: next })} />
        )}
      </PartOrTrouble>
    </section>
  );
}

interface StandingProps {
  id: ChallengeId;
  door: Door;
  onDoor: (door: Door) => void;
}

function Standing({ id, door, onDoor }: StandingProps) {
  const texts = useModerationTexts().door;
  const times = useTimes('long', 'short');
  const announce = useAnnounce();
  const [until, setUntil] = useState('');
  const [failed, setFailed] = useState<unknown>();
  const attempt = async (act: Promise<Door>, told: (door: Door) => string) => {
    try {
      const next = await act;
      onDoor(next);
      setFailed(undefined);
      announce(told(next));
    } catch (error) {
      setFailed(error);
    }
  };
  const said = (now: Door) =>
    !now.open ? texts.closed : now.until === undefined ? texts.open : texts.openUntil(times(now.until));
  const open = () => {
    const moment = until === '' ? {} : { until: new Date(until).toISOString() };
    void attempt(calls.setDoor(id, { open: true, ...moment }), said);
  };
  return (
    <>
      <p>{texts.code}</p>
      <p className={style.code}>{door.code}</p>
      <p>{said(door)}</p>
      <div className={style.form}>
        <LineField
          type="datetime-local"
          label={texts.until}
          help={texts.untilHelp}
          error={fieldErrors(failed).get('until')}
          value={until}
          onValue={setUntil}
        />
        <p className={style.row}>
          <Button variant="secondary" data-size="sm" onClick={open}>
            {texts.reopen}
          </Button>
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => void attempt(calls.setDoor(id, { open: false }), said)}
          >
            {texts.close}
          </Button>
        </p>
        <p>{texts.changeSure}</p>
        <p className={style.row}>
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => void attempt(calls.changeCode(id), () => texts.changed)}
          >
            {texts.change}
          </Button>
        </p>
      </div>
      {failed === undefined || fieldErrors(failed).size > 0 ? null : <Sorry error={failed} />}
      <SlipMaker id={id} door={door} onDoor={onDoor} />
    </>
  );
}

function SlipMaker({ id, door, onDoor }: StandingProps) {
  const texts = useModerationTexts().door;
  const announce = useAnnounce();
  const [count, setCount] = useState('12');
  const [slips, setSlips] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState<unknown>();
  const attempt = async (act: () => Promise<string>) => {
    try {
      announce(await act());
      setFailed(undefined);
    } catch (error) {
      setFailed(error);
    }
  };
  const make = () =>
    attempt(async () => {
      const { codes } = await calls.makeSlips(id, Math.round(Number(count)) || 0);
      setSlips(codes);
      onDoor(await calls.door(id));
      return texts.made(codes.length);
    });
  const end = () =>
    attempt(async () => {
      const next = await calls.endSlips(id);
      setSlips([]);
      onDoor(next);
      return texts.counted(next.used, next.slips);
    });
  const wrong = fieldErrors(failed);
  return (
    <>
      <h3>{texts.slips}</h3>
      <p>{texts.slipsHelp}</p>
      {door.slips === 0 ? null : <p>{texts.counted(door.used, door.slips)}</p>}
      <div className={style.form}>
        <LineField
          label={texts.count}
          error={wrong.get('count')}
          inputMode="numeric"
          value={count}
          onValue={setCount}
        />
        <p className={style.row}>
          <Button variant="secondary" data-size="sm" onClick={() => void make()}>
            {texts.make}
          </Button>
          {slips.length === 0 ? null : (
            <Button data-size="sm" onClick={() => window.print()}>
              {texts.print}
            </Button>
          )}
          {door.slips === 0 ? null : (
            <Button variant="tertiary" data-size="sm" onClick={() => void end()}>
              {texts.end}
            </Button>
          )}
        </p>
      </div>
      {failed === undefined || wrong.size > 0 ? null : <Sorry error={failed} />}
      {slips.length === 0 ? null : (
        <ul className={style.slips}>
          {slips.map((code) => (
            <li key={code} className={style.slip}>
              <QrCode link={`${location.origin}/b/${code}`} alt={texts.qr(code)} />
              <p>
                {texts.slip} {location.host}/b
              </p>
              <p className={style.slipCode}>{code}</p>
              <p>{texts.slipOnce}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
