import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { Select } from '../design/Select';
import { useLoaded } from '../design/useLoaded';
import type { ChallengeTemplate } from '../protocol/generated/wire';
import { calls } from './calls';
import { type CharterWriting, emptyCharter } from './charterWriting';
import type { Draft } from './draft';
import { useJourneyTexts } from './texts';

const none = '';

/** What the template says of a charter, as it is written. */
function writingOf({ charter }: ChallengeTemplate): CharterWriting {
  return {
    ...emptyCharter,
    why: charter.why ?? '',
    wanted: charter.wanted ?? '',
    direction: charter.direction ?? '',
    resources: charter.resources ?? '',
    groundRules: (charter.groundRules ?? []).join('\n'),
    concernedRoles: charter.concernedRoles ?? [],
    concernedGroups: (charter.concernedGroups ?? []).join('\n'),
    goals: charter.goals ?? [],
  };
}

/** Whole challenges of one's own organisation to begin from. Who has none sees nothing of it. */
export function OwnTemplates({ onDraft }: { onDraft: (part: Partial<Draft>) => void }) {
  const { templates: texts } = useJourneyTexts();
  const announce = useAnnounce();
  const { loaded } = useLoaded('templates', calls.templates);
  const [chosen, setChosen] = useState(none);
  if (loaded.is !== 'there' || loaded.value.templates.length === 0) return null;
  const { templates } = loaded.value;
  const choose = (id: string) => {
    setChosen(id);
    const template = templates.find((each) => each.template === id);
    if (template === undefined) return;
    onDraft({
      title: template.title,
      question: template.question,
      background: template.background,
      areas: template.areas.join('\n'),
      touchesEmployees: template.touchesEmployees,
      charter: writingOf(template),
    });
    announce(texts.filled(template.name));
  };
  return (
    <Select
      label={texts.choose}
      value={chosen}
      options={[[none, texts.none], ...templates.map(({ template, name }) => [template, name] as const)]}
      onValue={choose}
    />
  );
}
