import { Alert, Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { LineField, TextField } from '../design/Field';
import { Select } from '../design/Select';
import { useTexts } from '../i18n/Language';
import { newId } from '../protocol/ids';
import type { BoardId, IdeaId, Role, RoundId } from '../protocol/wire';
import { commandOf, type Draft, emptyDraft, type Fault } from './draft';
import { MethodChoice } from './MethodChoice';
import { useSending } from './useSending';
import style from './Voting.module.css';
import { useWords } from './words';

interface OpenFormProps {
  boards: readonly BoardToVoteOn[];
  onOpened: (round: RoundId) => void;
  onCancel: () => void;
}

/** A board and what can be voted on there. */
export interface BoardToVoteOn {
  board: BoardId;
  title: string;
  ideas: readonly { idea: IdeaId; text: string }[];
}

/** Everything that a round is made of, with the usual already chosen. */
export function OpenForm({ boards, onOpened, onCancel }: OpenFormProps) {
  const words = useWords();
  const announce = useAnnounce();
  const [first] = boards;
  const [board, setBoard] = useState(first?.board ?? '');
  const ideas = boards.find((each) => each.board === board)?.ideas ?? [];
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(ideas.map(({ idea }) => idea)));
  const [fault, setFault] = useState<Fault>();
  const { send, sending, trouble } = useSending({ board });
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  if (ideas.length === 0) return <p>{words.noIdeas}</p>;
  const open = async (event: SyntheticEvent) => {
    event.preventDefault();
    const round = newId();
    const made = commandOf(draft, round, newId(), Date.now());
    setFault(made.is === 'faulty' ? made.fault : undefined);
    if (made.is === 'faulty' || !(await send(made.command))) return;
    announce(words.opened);
    onOpened(round);
  };
  return (
    <form onSubmit={(event) => void open(event)} className={style.form} noValidate>
      {boards.length > 1 ? (
        <Select
          label={words.which}
          value={board}
          options={boards.map((each) => [each.board, each.title] as const)}
          onValue={(next) => {
            setBoard(next);
            const there = boards.find((each) => each.board === next)?.ideas ?? [];
            change({ ideas: there.map(({ idea }) => idea) });
          }}
        />
      ) : null}
      <LineField
        label={words.question}
        value={draft.title}
        onValue={(title) => change({ title })}
        maxLength={200}
        error={fault === 'question' ? words.needsQuestion : undefined}
      />
      <MethodChoice draft={draft} onChange={change} />
      <Ideas ideas={ideas} chosen={draft.ideas} onChosen={(chosen) => change({ ideas: chosen })} />
      {draft.method === 'budget' ? (
        <fieldset className={style.group}>
          <legend>{words.methods.budget.name}</legend>
          <LineField
            label={words.settings.total}
            value={draft.total}
            onValue={(total) => change({ total })}
            className={style.number}
          />
          {ideas
            .filter(({ idea }) => draft.ideas.includes(idea))
            .map(({ idea, text }) => (
              <LineField
                key={idea}
                label={words.settings.cost(text)}
                value={draft.costs[idea] ?? ''}
                onValue={(cost) => change({ costs: { ...draft.costs, [idea]: cost } })}
                className={style.number}
              />
            ))}
        </fieldset>
      ) : null}
      <Voters draft={draft} onChange={change} />
      <label className={style.choice}>
        <input
          type="checkbox"
          checked={draft.live}
          onChange={(event) => change({ live: event.target.checked })}
        />
        <span>{words.showLive}</span>
        <small>{words.showLiveHelp}</small>
      </label>
      <When draft={draft} onChange={change} />
      {fault === undefined || fault === 'question' ? null : (
        <Alert data-color="danger" role="alert">
          {whatIsMissing(fault, words)}
        </Alert>
      )}
      {trouble === undefined ? null : (
        <Alert data-color="danger" role="alert">
          {trouble}
        </Alert>
      )}
      <p className={style.row}>
        <Button type="submit" aria-disabled={sending}>
          {words.openIt}
        </Button>
        <Button type="button" variant="tertiary" onClick={onCancel}>
          {words.cancel}
        </Button>
      </p>
    </form>
  );
}

function whatIsMissing(fault: Fault, words: ReturnType<typeof useWords>): string {
  switch (fault) {
    case 'question':
      return words.needsQuestion;
    case 'ideas':
      return words.needsIdeas;
    case 'number':
      return words.needsNumber;
    case 'costs':
      return words.needsCosts;
    case 'closes':
      return words.tooSoon;
    case 'slips':
      return words.slips.number;
    case 'places':
      return words.places.tooMany;
  }
}

interface IdeasProps {
  ideas: readonly { idea: IdeaId; text: string }[];
  chosen: readonly IdeaId[];
  onChosen: (chosen: readonly IdeaId[]) => void;
}

function Ideas({ ideas, chosen, onChosen }: IdeasProps) {
  const words = useWords();
  return (
    <fieldset className={style.group}>
      <legend>{words.whichIdeas}</legend>
      <p className={style.row}>
        <Button
          type="button"
          variant="secondary"
          data-size="sm"
          onClick={() => onChosen(ideas.map(({ idea }) => idea))}
        >
          {words.chooseAll}
        </Button>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => onChosen([])}>
          {words.chooseNone}
        </Button>
        <span role="status">{words.chosen(chosen.length)}</span>
      </p>
      <div className={style.choices}>
        {ideas.map(({ idea, text }) => (
          <label key={idea} className={style.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(idea)}
              onChange={(event) =>
                onChosen(
                  ideas
                    .map((each) => each.idea)
                    .filter((each) => (each === idea ? event.target.checked : chosen.includes(each))),
                )
              }
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface PartProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}

function Voters({ draft, onChange }: PartProps) {
  const words = useWords();
  const texts = useTexts();
  return (
    <fieldset className={style.group}>
      <legend>{words.who}</legend>
      <label className={style.choice}>
        <input
          type="checkbox"
          checked={draft.guests}
          onChange={(event) => onChange({ guests: event.target.checked })}
        />
        <span>{words.guests}</span>
        <small>{words.guestsHelp}</small>
      </label>
      <label className={style.choice}>
        <input
          type="checkbox"
          checked={draft.organisation}
          onChange={(event) => onChange({ organisation: event.target.checked })}
        />
        <span>{words.organisation}</span>
        <small>{words.organisationHelp}</small>
      </label>
      <label className={style.choice}>
        <input
          type="checkbox"
          checked={draft.byCode}
          onChange={(event) => onChange({ byCode: event.target.checked })}
        />
        <span>{words.slips.byCode}</span>
        <small>{words.slips.byCodeHelp}</small>
      </label>
      {draft.byCode ? (
        <LineField
          label={words.slips.howMany}
          value={draft.slips}
          onValue={(slips) => onChange({ slips })}
          inputMode="numeric"
          className={style.number}
        />
      ) : null}
      <details className={style.more} open={draft.places !== ''}>
        <summary>{words.places.title}</summary>
        <TextField
          label={words.places.which}
          help={words.places.help}
          value={draft.places}
          onValue={(places) => onChange({ places })}
        />
      </details>
      <details className={style.more}>
        <summary>{words.roles}</summary>
        <p className={style.quiet}>{words.rolesHelp}</p>
        <div className={style.choices}>
          {(Object.entries(texts.roles) as [Role, string][]).map(([role, name]) => (
            <label key={role} className={style.choice}>
              <input
                type="checkbox"
                checked={draft.roles.includes(role)}
                onChange={(event) =>
                  onChange({
                    roles: event.target.checked
                      ? [...draft.roles, role]
                      : draft.roles.filter((each) => each !== role),
                  })
                }
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </details>
    </fieldset>
  );
}

function When({ draft, onChange }: PartProps) {
  const words = useWords();
  return (
    <div className={style.settings}>
      <label className={style.number}>
        {words.closing}
        <input
          type="datetime-local"
          className="ds-input"
          value={draft.closesAt}
          onChange={(event) => onChange({ closesAt: event.target.value })}
        />
      </label>
      <LineField
        label={words.quorumLabel}
        value={draft.quorum}
        onValue={(quorum) => onChange({ quorum })}
        className={style.number}
      />
    </div>
  );
}
