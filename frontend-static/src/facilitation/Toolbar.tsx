import { useRef } from 'react';
import { Popover } from '../design/Popover';
import type { AtBoard } from '../protocol/meeting';
import style from './MeetingBar.module.css';
import { SpotlightPanel } from './SpotlightPanel';
import { TimerPanel } from './TimerPanel';
import { useRoving } from './useRoving';
import { useSteer } from './useSteer';
import { useWords } from './words';

const asTool = { 'data-tool': '' } as const;

/** The tools to run a meeting with: one stop for Tab, arrows from tool to tool. */
export function Toolbar({ at }: { at: AtBoard }) {
  const words = useWords();
  const toolbar = useRef<HTMLDivElement>(null);
  const [steer, trouble] = useSteer(at);
  const { meeting } = at;
  const hidden = meeting.silent || meeting.unrevealed;
  useRoving(toolbar);
  return (
    <>
      <div ref={toolbar} role="toolbar" aria-label={words.tools} className={style.tools}>
        <Popover label={words.timer} className={style.tool} data={asTool}>
          {(close) => <TimerPanel steer={steer} running={meeting.timer !== undefined} close={close} />}
        </Popover>
        <Toggle
          name={words.silence}
          on={meeting.silent}
          onPress={() => void steer({ type: 'SetSilentWriting', on: !meeting.silent })}
        />
        <button
          type="button"
          className={style.tool}
          aria-disabled={!hidden}
          {...asTool}
          onClick={() => {
            if (hidden) void steer({ type: 'Reveal' });
          }}
        >
          {words.reveal}
        </button>
        <Toggle
          name={words.lock}
          on={meeting.locked}
          onPress={() => void steer({ type: 'LockLayout', on: !meeting.locked })}
        />
        <Toggle
          name={words.anonymity}
          on={meeting.anonymous}
          onPress={() => void steer({ type: 'SetAnonymity', on: !meeting.anonymous })}
        />
        <Toggle
          name={words.hideNames}
          on={meeting.namesHidden}
          onPress={() => void steer({ type: 'SetNames', shown: meeting.namesHidden })}
        />
        <Popover label={words.spotlight} className={style.tool} data={asTool}>
          {(close) => <SpotlightPanel at={at} steer={steer} close={close} />}
        </Popover>
        <a
          className={style.tool}
          href={`/t/${at.board}?visning=lerret`}
          target="_blank"
          rel="noopener"
          {...asTool}
        >
          {words.wall}
        </a>
      </div>
      {trouble === undefined ? null : (
        <p role="alert" className={style.trouble}>
          {trouble}
        </p>
      )}
    </>
  );
}

function Toggle({ name, on, onPress }: { name: string; on: boolean; onPress: () => void }) {
  return (
    <button type="button" className={style.tool} aria-pressed={on} {...asTool} onClick={onPress}>
      {on ? <span aria-hidden="true">✓</span> : null}
      {name}
    </button>
  );
}
