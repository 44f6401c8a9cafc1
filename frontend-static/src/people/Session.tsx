import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { api } from '../protocol/api';
import type { Me } from '../protocol/wire';

type Who = { is: 'asking' } | { is: 'nobody' } | { is: 'unknown' } | { is: 'somebody'; me: Me };

interface Session {
  who: Who;
  refresh: () => Promise<void>;
}

const SessionContext = createContext<Session>({ who: { is: 'asking' }, refresh: () => Promise.resolve() });

async function ask(): Promise<Who> {
  try {
    const me = await api.me();
    return me === undefined ? { is: 'nobody' } : { is: 'somebody', me };
  } catch {
    return { is: 'unknown' };
  }
}

/** Knows who is signed in on this device. */
export function Session({ children }: { children: ReactNode }) {
  const [who, setWho] = useState<Who>({ is: 'asking' });
  const refresh = useCallback(async () => setWho(await ask()), []);
  useEffect(() => {
    void ask().then(setWho);
  }, []);
  const session = useMemo(() => ({ who, refresh }), [who, refresh]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  return useContext(SessionContext);
}
