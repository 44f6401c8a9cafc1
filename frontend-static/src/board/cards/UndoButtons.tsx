import { useCallback, useEffect } from 'react';
import { useAnnounce } from '../../design/Announcer';
import type { Room } from '../live/room';
import header from '../view/BoardHeader.module.css';
import { isWriting } from '../view/keys';
import style from './Cards.module.css';
import { useWords } from './words';

/** Takes back my own acts, and does them again; Ctrl+Z and Ctrl+Shift+Z do the same. */
export function UndoButtons({ room }: { room: Room }) {
  const words = useWords();
  const announce = useAnnounce();
  const undo = useCallback(() => {
    const undone = room.undo();
    if (undone === 'nothing') announce(words.nothingToUndo);
    else announce(undone === 'changed' ? words.cannotUndo : words.undone(words.acts[undone]));
  }, [room, announce, words]);
  const redo = useCallback(() => {
    const redone = room.redo();
    if (redone === 'nothing') announce(words.nothingToRedo);
    else announce(redone === 'changed' ? words.cannotUndo : words.redone(words.acts[redone]));
  }, [room, announce, words]);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const letter = event.key.toLowerCase();
      const asks = (event.ctrlKey || event.metaKey) && !event.altKey && (letter === 'z' || letter === 'y');
      if (!asks || !(event.target instanceof Element) || isWriting(event.target)) return;
      event.preventDefault();
      if (letter === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, [undo, redo]);
  return (
    <div className={style.undo}>
      <Turn name={words.undo} keys="Control+Z" shape="M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6" onPress={undo} />
      <Turn
        name={words.redo}
        keys="Control+Shift+Z"
        shape="M15 7l5 5-5 5M20 12H10a6 6 0 0 0-6 6"
        onPress={redo}
      />
    </div>
  );
}

interface TurnProps {
  name: string;
  keys: string;
  shape: string;
  onPress: () => void;
}

function Turn({ name, keys, shape, onPress }: TurnProps) {
  return (
    <button
      type="button"
      className={header.sign}
      aria-label={name}
      title={name}
      aria-keyshortcuts={keys}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
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
