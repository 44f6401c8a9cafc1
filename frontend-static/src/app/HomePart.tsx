import HomePage from '../challenge/HomePage';
import RemindersDue from '../learning/RemindersDue';

/** The first page, with what other features have waiting for me. */
export default function HomePart() {
  return <HomePage due={<RemindersDue />} />;
}
