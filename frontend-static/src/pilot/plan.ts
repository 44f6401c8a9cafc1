/** A pilot while it is being planned: what is wrong with it, and how it goes over the wire. */
import type { Measure, Pilot, PilotIdea, PlanPilot } from '../protocol/generated/wire';
import type { PilotTexts } from './nb';

export interface MeasureDraft {
  name: string;
  unit: string;
  baseline: string;
  target: string;
}

export interface PlanDraft {
  title: string;
  hypothesis: string;
  measures: readonly MeasureDraft[];
  from: string;
  to: string;
  owner: string;
  budget: string;
  ideas: readonly PilotIdea[];
  /** One on each line. */
  skills: string;
}

export const emptyMeasure: MeasureDraft = { name: '', unit: '', baseline: '', target: '' };
export const emptyPlan: PlanDraft = {
  title: '',
  hypothesis: '',
  measures: [emptyMeasure],
  from: '',
  to: '',
  owner: '',
  budget: '',
  ideas: [],
  skills: '',
};

/** A pilot that is planned, as it is opened to be planned anew. */
export function draftOf(pilot: Pilot): PlanDraft {
  const written = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', ','));
  return {
    title: pilot.title,
    hypothesis: pilot.hypothesis,
    measures: pilot.measures.map(({ name, unit, baseline, target }) => ({
      name,
      unit,
      baseline: written(baseline),
      target: written(target),
    })),
    from: pilot.from,
    to: pilot.to,
    owner: pilot.owner,
    budget: pilot.budget,
    ideas: pilot.ideas.map(({ board, idea }) => ({ board, idea })),
    skills: pilot.skills.join('\n'),
  };
}
export const mostMeasures = 10;

/** A number as people write it, with a comma or a point; nothing where it is none. */
export function numberOf(text: string): number | undefined {
  const written = text.trim().replaceAll(/\s/g, '').replace(',', '.');
  if (!/^[-−]?\d{1,12}(\.\d{1,6})?$/.test(written)) return undefined;
  return Number(written.replace('−', '-'));
}

/** What is wrong, by the field's name on the wire. */
export function problemsOf(
  draft: PlanDraft,
  required: string,
  { form }: PilotTexts,
): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  for (const field of ['title', 'hypothesis'] as const) {
    if (draft[field].trim() === '') problems.set(field, required);
  }
  draft.measures.forEach(({ name, baseline, target }, index) => {
    if (name.trim() === '') problems.set(`measures[${index}].name`, required);
    for (const [field, text] of [
      ['baseline', baseline],
      ['target', target],
    ] as const) {
      if (text.trim() !== '' && numberOf(text) === undefined)
        problems.set(`measures[${index}].${field}`, form.notNumber);
    }
  });
  if (draft.from === '') problems.set('from', form.notDay);
  if (draft.to === '') problems.set('to', form.notDay);
  else if (draft.to < draft.from) problems.set('to', form.order);
  if (draft.owner.trim() === '') problems.set('owner', required);
  return problems;
}

export function toPlan(draft: PlanDraft, version = 0): PlanPilot {
  return {
    title: draft.title.trim(),
    hypothesis: draft.hypothesis.trim(),
    measures: draft.measures.map(toMeasure),
    from: draft.from,
    to: draft.to,
    owner: draft.owner.trim(),
    budget: draft.budget.trim(),
    ideas: [...draft.ideas],
    skills: draft.skills
      .split('\n')
      .map((skill) => skill.trim())
      .filter((skill) => skill !== ''),
    version,
  };
}

function toMeasure({ name, unit, baseline, target }: MeasureDraft): Measure {
  const before = numberOf(baseline);
  const wanted = numberOf(target);
  return {
    name: name.trim(),
    unit: unit.trim(),
    ...(before === undefined ? {} : { baseline: before }),
    ...(wanted === undefined ? {} : { target: wanted }),
  };
}
