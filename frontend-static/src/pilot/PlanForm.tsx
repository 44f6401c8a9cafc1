import { useState } from 'react';
import cards from '../design/Cards.module.css';
import { LineField, TextField } from '../design/Field';
import { likenessOf } from '../design/resemblance';
import { Resembling } from '../design/Resembling';
import { SendForm } from '../design/SendForm';
import { useTexts } from '../i18n/Language';
import { api } from '../protocol/api';
import type { Pilot } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import { IdeaChoice } from './IdeaChoice';
import { MeasureFields } from './MeasureFields';
import { draftOf, emptyPlan, type PlanDraft, problemsOf, toPlan } from './plan';
import { usePilotTexts } from './texts';

interface PlanFormProps {
  id: ChallengeId;
  /** The one that is planned anew; absent where a new one is planned. */
  pilot?: Pilot;
  onPlanned: (pilot: Pilot) => void;
  onOutdated?: () => void;
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
export function PlanForm({ id, pilot, onPlanned, onOutdated, onClose }: PlanFormProps) {
  const { common } = useTexts();
  const texts = usePilotTexts();
  const { acts, form } = texts;
  const [draft, setDraft] = useState<PlanDraft>(() => (pilot === undefined ? emptyPlan : draftOf(pilot)));
  const problems = problemsOf(draft, common.required, texts);
  const set = (part: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...part }));
  const act = () => {
    if (problems.size > 0) return undefined;
    return pilot === undefined
      ? calls.plan(id, toPlan(draft))
      : calls.replan(pilot.pilot, toPlan(draft, pilot.version));
  };
  return (
    <SendForm
      name={pilot === undefined ? texts.plan : acts.plan}
      send={form.send}
      done={acts.planned}
      conflict={acts.conflict}
      act={act}
      onDone={onPlanned}
      {...(onOutdated === undefined ? {} : { onOutdated })}
      onClose={onClose}
    >
      {(tried, told) => {
        const wrong = (field: string) => (tried ? problems.get(field) : undefined) ?? told.get(field);
        return (
          <>
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
            <MeasureFields
              measures={draft.measures}
              wrong={wrong}
              onMeasures={(measures) => set({ measures })}
            />
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
            <TextField
              name="skills"
              label={`${form.skills} (${common.optional})`}
              help={form.skillsHelp}
              error={[...told].find(([field]) => field.startsWith('skills'))?.[1]}
              value={draft.skills}
              onValue={(skills) => set({ skills })}
              rows={2}
              maxLength={500}
            />
            <IdeaChoice id={id} chosen={draft.ideas} onChosen={(ideas) => set({ ideas })} />
          </>
        );
      }}
    </SendForm>
  );
}
