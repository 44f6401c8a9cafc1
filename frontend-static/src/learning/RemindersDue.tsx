import { useLoaded } from '../design/useLoaded';
import { calls } from './calls';
import { Reminders } from './Reminders';

/** Among what waits for me: the lessons that pilots owe. */
export default function RemindersDue() {
  const { loaded } = useLoaded('due', calls.reminders);
  return loaded.is === 'there' ? <Reminders {...loaded.value} /> : null;
}
