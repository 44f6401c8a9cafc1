import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const Announce = createContext<(text: string) => void>(() => undefined);

/** One quiet live region for the whole page: what is said here is read aloud when the screen reader has a pause. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', time: 0 });
  const announce = useCallback((text: string) => setSaid(({ time }) => ({ text, time: time + 1 })), []);
  return (
    <Announce value={announce}>
      {children}
      <div role="status" className="hidden-visually">
        <span key={said.time}>{said.text}</span>
      </div>
    </Announce>
  );
}

export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}
