import { useState } from 'react';
import { Popover } from '../../design/Popover';
import { useTexts } from '../../i18n/Language';
import type { ParticipantId } from '../../protocol/wire';
import type { Company } from '../live/company';
import { keepAnnouncing, keptAnnouncing } from './announcing';
import forms from './Forms.module.css';
import { Icon } from './Icon';
import style from './People.module.css';

/** Who is here: those with a name by name and role, the others as a number. */
export function People({ company, me }: { company: Company; me: ParticipantId }) {
  const { board } = useTexts();
  const words = board.people(company.count);
  return (
    <Popover
      label={
        <>
          <Icon shape="people" />
          {company.count}
        </>
      }
      name={words}
      className={style.button}
    >
      {() => <Present company={company} me={me} />}
    </Popover>
  );
}

function Present({ company, me }: { company: Company; me: ParticipantId }) {
  const { board, people, roles } = useTexts();
  const [announcing, setAnnouncing] = useState(keptAnnouncing);
  const present = [...company.here].flatMap((id) => company.known.get(id) ?? []);
  const named = present.filter((person) => person.name !== undefined || person.participant === me);
  const unnamed = company.count - named.length;
  return (
    <div className={style.panel}>
      <p className={style.heading}>{board.whoIsHere}</p>
      <ul className={style.list}>
        {named.map((person) => (
          <li key={person.participant}>
            {person.name ?? people.guest}
            <span className={style.role}>
              {person.participant === me ? people.you : person.guest ? people.guest : roles[person.role]}
            </span>
          </li>
        ))}
        {unnamed > 0 ? <li>{board.unnamed(unnamed)}</li> : null}
      </ul>
      <label className={forms.check}>
        <input
          type="checkbox"
          checked={announcing}
          onChange={(event) => {
            setAnnouncing(event.target.checked);
            keepAnnouncing(event.target.checked);
          }}
        />
        {board.announce}
      </label>
    </div>
  );
}
