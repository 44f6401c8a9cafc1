import type { Pilot } from '../protocol/generated/wire';
import type { PilotProps } from './PilotPage';
import { usePilotTexts } from './texts';

export interface ActProps extends PilotProps {
  onClose: () => void;
}

/** What every form of a pilot has in common. */
export function useAct({ onChanged, onOutdated, onClose }: ActProps) {
  const { acts } = usePilotTexts();
  return {
    conflict: acts.conflict,
    onDone: (pilot: Pilot) => {
      onChanged(pilot);
      onClose();
    },
    onOutdated,
    onClose,
  };
}
