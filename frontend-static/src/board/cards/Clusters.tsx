import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { LineField } from '../../design/Field';
import { useTexts } from '../../i18n/Language';
import type { Cluster } from '../../protocol/wire';
import type { SeenIdea } from '../model/optimistic';
import { useBoard } from '../view/BoardContext';
import style from './Cards.module.css';
import { Framed } from './framed';
import { folded, keepFolded } from './folding';
import { useWords } from './words';

/** A cluster's cards under its title; folded, only the title shows. */
export function ClusterBox({
  cluster,
  cards,
  children,
}: {
  cluster: Cluster;
  cards: readonly SeenIdea[];
  children: ReactNode;
}) {
  const words = useWords();
  const { mayMove } = useBoard();
  const heading = useId();
  const [open, setOpen] = useState(!folded(cluster.cluster));
  const [renaming, setRenaming] = useState(false);
  const fold = () => {
    keepFolded(cluster.cluster, open);
    setOpen(!open);
  };
  return (
    <section className={style.cluster} aria-labelledby={heading} data-cluster={cluster.cluster}>
      <div className={style.top}>
        <h3 id={heading} className={style.clusterTitle}>
          {words.inGroup(cluster.title, cards.length)}
        </h3>
        {mayMove ? (
          <Tool
            name={words.rename(cluster.title)}
            shape="M4 20l1-4L16 5l3 3L8 19z"
            onPress={() => setRenaming(!renaming)}
          />
        ) : null}
        <Tool
          name={open ? words.fold(cluster.title) : words.unfold(cluster.title)}
          shape={open ? 'M6 15l6-6 6 6' : 'M6 9l6 6 6-6'}
          expanded={open}
          onPress={fold}
        />
      </div>
      {renaming ? <Rename cluster={cluster} onDone={() => setRenaming(false)} /> : null}
      {open ? <Framed value>{children}</Framed> : null}
    </section>
  );
}

interface ToolProps {
  name: string;
  shape: string;
  expanded?: boolean;
  onPress: () => void;
}

function Tool({ name, shape, expanded, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className={style.away}
      aria-label={name}
      title={name}
      onClick={onPress}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    >
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        <path
          d={shape}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}

function Rename({ cluster, onDone }: { cluster: Cluster; onDone: () => void }) {
  const words = useWords();
  const { common, refusals } = useTexts();
  const { room } = useBoard();
  const [title, setTitle] = useState(cluster.title);
  const [trouble, setTrouble] = useState<string>();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (title.trim() === '') {
      setTrouble(common.required);
      return;
    }
    room.rename(cluster.cluster, title.trim()).then(
      (reply) => {
        if (reply.outcome === 'accepted') onDone();
        else setTrouble(refusals[reply.code]);
      },
      () => setTrouble(common.unreachable),
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <LineField label={words.renameTitle} error={trouble} value={title} onValue={setTitle} maxLength={120} />
      <Button type="submit" data-size="sm">
        {common.save}
      </Button>
      <Button data-size="sm" variant="tertiary" onClick={onDone}>
        {common.cancel}
      </Button>
    </form>
  );
}
