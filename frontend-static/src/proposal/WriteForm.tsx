import { useState } from 'react';
import { TextField } from '../design/Field';
import { SendForm } from '../design/SendForm';
import { useTexts } from '../i18n/Language';
import { calls } from './calls';
import { fields } from './fields';
import type { GrowingProps } from './IdeaGrowing';
import { linesOf } from './sorting';
import { useProposalTexts } from './texts';

const empty = { firstStep: '', effect: '', cost: '', risk: '', needed: '' };

/** A proposal while it is being written. */
export function WriteForm({
  id,
  idea,
  onChanged,
  onOutdated,
  onClose,
}: GrowingProps & { onClose: () => void }) {
  const { common } = useTexts();
  const texts = useProposalTexts();
  const [draft, setDraft] = useState({ ...empty, ...idea.proposal?.words });
  const [skills, setSkills] = useState((idea.proposal?.words.skills ?? []).join('\n'));
  const says = fields.some((field) => draft[field].trim() !== '');
  const act = () =>
    says
      ? calls.write(id, {
          idea: { board: idea.board, idea: idea.idea },
          version: idea.proposal?.version ?? 0,
          words: {
            firstStep: draft.firstStep.trim(),
            effect: draft.effect.trim(),
            cost: draft.cost.trim(),
            risk: draft.risk.trim(),
            needed: draft.needed.trim(),
            skills: linesOf(skills),
          },
        })
      : undefined;
  return (
    <SendForm
      send={texts.write.send}
      done={texts.write.sent}
      conflict={texts.write.conflict}
      act={act}
      onDone={(listing) => {
        onChanged(listing);
        onClose();
      }}
      onOutdated={onOutdated}
      onClose={onClose}
    >
      {(tried, told) => (
        <>
          {fields.map((field) => (
            <TextField
              key={field}
              name={`words.${field}`}
              label={`${texts.fields[field]} (${common.optional})`}
              help={texts.help[field]}
              error={
                told.get(`words.${field}`) ??
                (tried && !says && field === 'firstStep' ? texts.oneField : undefined)
              }
              value={draft[field]}
              onValue={(text) => setDraft({ ...draft, [field]: text })}
              maxLength={2_000}
            />
          ))}
          <TextField
            name="words.skills"
            label={`${texts.skills} (${common.optional})`}
            help={texts.skillsHelp}
            error={[...told].find(([field]) => field.startsWith('words.skills'))?.[1]}
            value={skills}
            onValue={setSkills}
            maxLength={500}
          />
        </>
      )}
    </SendForm>
  );
}
