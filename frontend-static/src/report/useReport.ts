import { useCallback, useEffect, useState } from 'react';
import type { AskReport, Report } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';

/** Often enough to look alive, seldom enough to cost nothing. */
const lookEvery = 700;

/** A report from the asking to the file: asks, looks how far it is, gives up. */
export function useReport(id: ChallengeId) {
  const [report, setReport] = useState<Report>();
  const [error, setError] = useState<unknown>();
  const underWay = report?.state === 'waiting' || report?.state === 'making';
  useEffect(() => {
    if (!underWay) return;
    let current = true;
    const timer = setInterval(() => {
      calls.look(id, report.id).then(
        (seen) => current && setReport(seen),
        (failure: unknown) => {
          if (!current) return;
          setReport(undefined);
          setError(failure);
        },
      );
    }, lookEvery);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [id, underWay, report?.id]);
  const ask = useCallback(
    async (wish: AskReport) => {
      setError(undefined);
      setReport(undefined);
      try {
        setReport(await calls.ask(id, wish));
      } catch (failure) {
        setError(failure);
      }
    },
    [id],
  );
  const giveUp = useCallback(async () => {
    if (report !== undefined) await calls.giveUp(id, report.id).catch(() => undefined);
    setReport(undefined);
  }, [id, report]);
  return { report, error, underWay, ask, giveUp };
}
