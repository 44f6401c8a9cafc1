import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import cards from '../design/Cards.module.css';
import { fieldErrors } from '../design/failures';
import { LineField, TextField } from '../design/Field';
import { likenessOf } from '../design/resemblance';
import { Resembling } from '../design/Resembling';
import { Trouble } from '../design/Trouble';
import { useTexts } from '../i18n/Language';
import type { Pilot } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { api } from '../protocol/api';
import { calls } from './calls';
import { IdeaChoice } from './IdeaChoice';
import { MeasureFields } from './MeasureFields';
import { emptyPlan, type PlanDraft, problemsOf, toPlan } from './plan';
import { usePilotTexts } from './texts';

interface PlanFormProps {
  id: ChallengeId;
  onPlanned: (pilot: Pilot) => void;
  onClose: () => void;
}

const shown = 5;

/** What was tried or learnt before. */
async function triedBefore(text: string) {
  const { hits } = await api.similar(text);
  return hits
    .filter(({ kind }) => kind === 'pilot' || kind === 'lesson')
    .slice(0, shown)
    .map(likenessOf);
}

/** A pilot while it is being planned. */
export function PlanForm({ id, onPlanned, onClose }: PlanFormProps) {
  const { common } = useTexts();
  const texts = usePilotTexts();
  const { form } = texts;
  const [draft, setDraft] = useState<PlanDraft>(emptyPlan);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const problems = problemsOf(draft, common.required, texts);
  const told = fieldErrors(failed);
  const wrong = (field: string) => (tried ? problems.get(field) : undefined) ?? told.get(field);
  const set = (part: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...part }));

  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const [first] = problems.keys();
    if (first !== undefined) {
      event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    try {
      onPlanned(await calls.plan(id, toPlan(draft)));
    } catch (error) {
      setFailed(error);
    }
  };

  return (
    <form onSubmit={(event) => void send(event)} noValidate aria-label={texts.plan}>
      <LineField
        name="title"
        label={form.title}
        help={form.titleHelp}
        error={wrong('title')}
        value={draft.title}
        onValue={(title) => set({ title })}
        maxLength={200}
        aria-required
      />
      <TextField
        name="hypothesis"
        label={form.hypothesis}
        help={form.hypothesisHelp}
        error={wrong('hypothesis')}
        value={draft.hypothesis}
        onValue={(hypothesis) => set({ hypothesis })}
        maxLength={2_000}
        aria-required
      />
      <Resembling
        text={`${draft.title} ${draft.hypothesis}`}
        title={form.resembles}
        lead={form.resemblesHelp}
        ask={triedBefore}
      />
      <MeasureFields measures={draft.measures} wrong={wrong} onMeasures={(measures) => set({ measures })} />
      <div className={cards.sides}>
        <LineField
          type="date"
          name="from"
          label={form.from}
          error={wrong('from')}
          value={draft.from}
          onValue={(from) => set({ from })}
          aria-required
        />
        <LineField
          type="date"
          name="to"
          label={form.to}
          error={wrong('to')}
          value={draft.to}
          onValue={(to) => set({ to })}
          aria-required
        />
      </div>
      <LineField
        name="owner"
        label={form.owner}
        help={form.ownerHelp}
        error={wrong('owner')}
        value={draft.owner}
        onValue={(owner) => set({ owner })}
        maxLength={200}
        aria-required
      />
      <TextField
        name="budget"
        label={`${form.budget} (${common.optional})`}
        error={wrong('budget')}
        value={draft.budget}
        onValue={(budget) => set({ budget })}
        rows={2}
        maxLength={500}
      />
      <IdeaChoice id={id} chosen={draft.ideas} onChosen={(ideas) => set({ ideas })} />
      {failed === undefined || told.size > 0 ? null : <Trouble error={failed} />}
      <div className={cards.row}>
        <Button type="submit">{form.send}</Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
