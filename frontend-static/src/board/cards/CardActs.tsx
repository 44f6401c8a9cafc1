import type { SeenIdea } from '../model/optimistic';
import { useBoard } from '../view/BoardContext';
import card from '../view/Card.module.css';
import { type CardAct, isOpenlyMine } from './acts';
import { useWords } from './words';

interface CardActsProps {
  idea: SeenIdea;
  /** Closes the menu and then does it. */
  then: (act: () => void) => () => void;
}

/** What a card's menu offers beside changing its words. */
export function CardActs({ idea, then }: CardActsProps) {
  const words = useWords();
  const { arrange, facilitates, mayChange, mayMove } = useBoard();
  if (idea.unseen || idea.safety !== 'safe') return null;
  const acts: readonly (readonly [CardAct, string, boolean])[] = [
    ['mark', words.mark, mayMove],
    ['group', words.group, mayMove],
    ['connect', words.connect, mayMove],
    ['merge', words.merge, facilitates || isOpenlyMine(idea)],
    ['attach', words.attach, mayChange(idea)],
  ];
  return acts.map(([act, name, may]) =>
    may ? (
      <button key={act} type="button" className={card.choice} onClick={then(() => arrange(act, idea))}>
        {name}
      </button>
    ) : null,
  );
}
