import { useEffect, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { Choices } from '../design/Choices';
import { Dialog } from '../design/Dialog';
import type { OwnStanding, ReportReason } from '../protocol/generated/wire';
import type { AtBoard, ReportWish } from '../protocol/meeting';
import { calls } from './calls';
import style from './Moderation.module.css';
import { ReasonForm } from './ReasonForm';
import { useModerationTexts } from './texts';

const askAgainMilliseconds = 60_000;

/** Beside a board: a dialog to report something in, and a line where something of mine was hidden or done to me. */
export default function BesideBoard({ at }: { at: AtBoard }) {
  const [wish, setWish] = useState<ReportWish>();
  const { onReport } = at;
  useEffect(() => onReport(setWish), [onReport]);
  return (
    <>
      <OwnNote at={at} />
      {wish === undefined ? null : <Report at={at} wish={wish} onClose={() => setWish(undefined)} />}
    </>
  );
}

function Report({ at, wish, onClose }: { at: AtBoard; wish: ReportWish; onClose: () => void }) {
  const { report, reasons, send } = useModerationTexts();
  const announce = useAnnounce();
  const [why, setWhy] = useState<ReportReason>('Hurtful');
  return (
    <Dialog title={report.title} onClose={onClose}>
      <p>{report.lead}</p>
      <ReasonForm
        label={report.words}
        submit={send}
        field="words"
        optional
        onSubmit={async (words) => {
          await calls.report(at.challenge.id, {
            target: { board: at.board, ...wish },
            why,
            ...(words === '' ? {} : { words }),
          });
          announce(report.sent);
          onClose();
        }}
      >
        <Choices
          label={report.why}
          value={why}
          options={Object.entries(reasons) as [ReportReason, string][]}
          onValue={setWhy}
        />
      </ReasonForm>
    </Dialog>
  );
}

/** Asked for when one comes, when something leaves the board, and now and then. */
function OwnNote({ at }: { at: AtBoard }) {
  const { mine } = useModerationTexts();
  const { id } = at.challenge;
  const { onArrival } = at;
  const [standing, setStanding] = useState<OwnStanding>();
  useEffect(() => {
    let current = true;
    const ask = () => {
      calls.mine(id).then(
        (value) => current && setStanding(value),
        () => undefined,
      );
    };
    ask();
    const timer = setInterval(ask, askAgainMilliseconds);
    const stop = onArrival((events) => {
      if (events.some(({ type }) => type === 'IdeaRemoved' || type === 'CommentRemoved')) ask();
    });
    return () => {
      current = false;
      clearInterval(timer);
      stop();
    };
  }, [id, onArrival]);
  if (standing === undefined) return null;
  const said = standing.measures.some(({ stands }) => stands);
  if (!said && standing.hidden.length === 0) return null;
  return (
    <p className={style.note} role="status">
      <span>{said ? mine.noteMeasure : mine.noteHidden}</span>
      <a href={`/u/${encodeURIComponent(id)}/orden`}>{mine.see}</a>
    </p>
  );
}
