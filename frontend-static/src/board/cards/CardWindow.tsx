import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { Dialog } from '../../design/Dialog';
import { LineField } from '../../design/Field';
import { useTexts } from '../../i18n/Language';
import { newId } from '../../protocol/ids';
import type { Cluster, IdeaId, Mark } from '../../protocol/wire';
import type { SeenIdea } from '../model/optimistic';
import { useBoard } from '../view/BoardContext';
import forms from '../view/Forms.module.css';
import { type Arranging, type CardAct, isOpenlyMine } from './acts';
import style from './Cards.module.css';
import { PickCard } from './PickCard';
import { Sign } from './Sign';
import { useWords } from './words';

interface CardWindowProps {
  arranging: Arranging;
  ideas: ReadonlyMap<IdeaId, SeenIdea>;
  clusters: readonly Cluster[];
  onClose: () => void;
}

/** A window in which one marks, groups, connects, merges or adorns a card. */
export default function CardWindow({
  arranging: { act, idea: first },
  ideas,
  clusters,
  onClose,
}: CardWindowProps) {
  const words = useWords();
  const idea = ideas.get(first.idea) ?? first;
  const titles: Record<CardAct, string> = {
    mark: words.markTitle,
    attach: words.attach,
    group: words.groupTitle,
    connect: words.connectTitle,
    merge: words.mergeTitle,
  };
  return (
    <Dialog title={titles[act]} onClose={onClose}>
      <p className={forms.origin}>{idea.text}</p>
      {act === 'mark' ? <MarkCard idea={idea} onDone={onClose} /> : null}
      {act === 'attach' ? <AttachLink idea={idea} onDone={onClose} /> : null}
      {act === 'group' ? <GroupCard idea={idea} clusters={clusters} onDone={onClose} /> : null}
      {act === 'connect' ? <ConnectCard idea={idea} ideas={ideas} onDone={onClose} /> : null}
      {act === 'merge' ? <MergeCard idea={idea} ideas={ideas} onDone={onClose} /> : null}
    </Dialog>
  );
}

interface PartProps {
  idea: SeenIdea;
  onDone: () => void;
}

const marks: readonly Mark[] = ['question', 'risk', 'quick', 'cost', 'law', 'staff'];

function MarkCard({ idea, onDone }: PartProps) {
  const words = useWords();
  const { room } = useBoard();
  const choose = (mark: Mark | undefined) => () => {
    room.mark(idea.idea, mark);
    onDone();
  };
  return (
    <div className={style.choices}>
      {marks.map((mark) => (
        <button
          key={mark}
          type="button"
          className={style.markChoice}
          data-mark={mark}
          aria-pressed={idea.mark === mark}
          onClick={choose(mark)}
        >
          <Sign of={mark} />
          {words.marks[mark]}
        </button>
      ))}
      <button
        type="button"
        className={style.markChoice}
        aria-pressed={idea.mark === undefined}
        onClick={choose(undefined)}
      >
        {words.noMark}
      </button>
    </div>
  );
}

const longestTitle = 120;

function AttachLink({ idea, onDone }: PartProps) {
  const words = useWords();
  const { common } = useTexts();
  const { room } = useBoard();
  const [address, setAddress] = useState('');
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  const wrong = isAddress(address.trim()) ? undefined : words.addressWrong;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong !== undefined || title.trim() === '') return;
    room.attach(idea.idea, address.trim(), title.trim());
    onDone();
  };
  return (
    <form className={forms.form} onSubmit={submit} noValidate>
      <LineField
        label={words.address}
        help={words.addressHelp}
        error={tried ? wrong : undefined}
        value={address}
        onValue={setAddress}
        inputMode="url"
        autoCapitalize="off"
        spellCheck={false}
      />
      <LineField
        label={words.linkTitle}
        error={tried && title.trim() === '' ? common.required : undefined}
        value={title}
        onValue={setTitle}
        maxLength={longestTitle}
      />
      <div className={forms.buttons}>
        <Button type="submit">{words.attachDo}</Button>
        <Button variant="tertiary" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

/** As the server reads it: to a host, by http or https, without a name or password. */
function isAddress(written: string): boolean {
  if (written.length > 1_000 || !/^[\x21-\x7e]+$/.test(written)) return false;
  try {
    const { protocol, host, username, password } = new URL(written);
    return /^https?:$/.test(protocol) && host !== '' && username === '' && password === '';
  } catch {
    return false;
  }
}

function GroupCard({ idea, clusters, onDone }: PartProps & { clusters: readonly Cluster[] }) {
  const words = useWords();
  const { common } = useTexts();
  const { focus, room } = useBoard();
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  const into = (cluster: Pick<Cluster, 'cluster' | 'title'> | undefined) => {
    // The window goes first: while it is open nothing behind it can have focus.
    onDone();
    focus.want(idea.idea, 'card');
    room.group(idea.idea, cluster);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() !== '') into({ cluster: newId(), title: title.trim() });
  };
  return (
    <>
      <div className={style.choices}>
        {clusters.map((each) => (
          <button
            key={each.cluster}
            type="button"
            className={style.markChoice}
            aria-pressed={idea.cluster?.cluster === each.cluster}
            onClick={() => into(each)}
          >
            {words.inGroup(each.title, each.ideas.length)}
          </button>
        ))}
        {idea.cluster === undefined ? null : (
          <button type="button" className={style.markChoice} onClick={() => into(undefined)}>
            {words.ungroup}
          </button>
        )}
      </div>
      <form className={forms.form} onSubmit={submit} noValidate>
        <LineField
          label={words.newGroup}
          error={tried && title.trim() === '' ? common.required : undefined}
          value={title}
          onValue={setTitle}
          maxLength={longestTitle}
        />
        <Button type="submit">{words.newGroupDo}</Button>
      </form>
    </>
  );
}

type AmongProps = PartProps & { ideas: ReadonlyMap<IdeaId, SeenIdea> };

function ConnectCard({ idea, ideas, onDone }: AmongProps) {
  const words = useWords();
  const { common } = useTexts();
  const { room } = useBoard();
  const [to, setTo] = useState<IdeaId>();
  const [label, setLabel] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (to === undefined) return;
    room.connect(idea.idea, to, label.trim() === '' ? undefined : label.trim());
    onDone();
  };
  return (
    <form className={forms.form} onSubmit={submit} noValidate>
      <PickCard
        ideas={others(ideas, idea)}
        chosen={to}
        onChoose={setTo}
        missing={tried && to === undefined}
      />
      <LineField
        label={`${words.label} (${common.optional})`}
        value={label}
        onValue={setLabel}
        maxLength={80}
      />
      <Button type="submit">{words.connectDo}</Button>
    </form>
  );
}

function MergeCard({ idea, ideas, onDone }: AmongProps) {
  const words = useWords();
  const { facilitates, focus, room } = useBoard();
  const [into, setInto] = useState<IdeaId>();
  const [tried, setTried] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (into === undefined) return;
    onDone();
    focus.want(into, 'card');
    room.merge(idea.idea, into);
  };
  const fit = others(ideas, idea).filter((other) => facilitates || isOpenlyMine(other));
  return (
    <form className={forms.form} onSubmit={submit} noValidate>
      <p>{words.mergeHelp}</p>
      <PickCard ideas={fit} chosen={into} onChoose={setInto} missing={tried && into === undefined} />
      <Button type="submit">{words.mergeDo}</Button>
    </form>
  );
}

function others(ideas: ReadonlyMap<IdeaId, SeenIdea>, idea: SeenIdea): SeenIdea[] {
  return [...ideas.values()].filter(
    (other) => other.idea !== idea.idea && !other.unseen && other.safety === 'safe',
  );
}
