import { useState } from 'react';
import { useAnnounce } from '../../design/Announcer';
import { Select } from '../../design/Select';
import style from './TemplateChoice.module.css';
import { type TemplateId, templateIds, useTemplates } from './templates';

const none = '';

interface TemplateChoiceProps {
  /** What stands in the box of areas now, one a line. */
  areas: string;
  /** Gets what shall stand there: a template's areas, after those that somebody wrote themselves. */
  onAreas: (areas: string) => void;
}

/** A way to divide the board, chosen by name and explained with a question that it suits. */
export function TemplateChoice({ areas, onAreas }: TemplateChoiceProps) {
  const words = useTemplates();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<TemplateId | typeof none>(none);
  const [filled, setFilled] = useState('');
  const template = chosen === none ? undefined : words.templates[chosen];
  const choose = (id: TemplateId | typeof none) => {
    const own = areas === filled ? '' : areas.trim();
    const added = id === none ? '' : words.templates[id].areas.join('\n');
    const all = [own, added].filter((lines) => lines !== '').join('\n');
    setChosen(id);
    setFilled(own === '' ? all : '');
    onAreas(all);
    if (id !== none) announce(words.filled(words.templates[id].name, words.templates[id].areas.length));
  };
  return (
    <div className={style.choice}>
      <Select
        label={words.choose}
        value={chosen}
        options={[[none, words.none], ...templateIds.map((id) => [id, words.templates[id].name] as const)]}
        onValue={choose}
      />
      {template === undefined ? null : (
        <p className={style.help}>
          {template.use} {words.example(template.example)}
        </p>
      )}
    </div>
  );
}
