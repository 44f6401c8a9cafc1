import HomePage from '../challenge/HomePage';
import RemindersDue from '../learning/RemindersDue';
import PendingPart from '../overview/Pending';

/** The first page, with what other features have waiting for me. */
export default function HomePart() {
  return (
    <HomePage
      due={
        <>
          <PendingPart />
          <RemindersDue />
        </>
      }
    />
  );
}
