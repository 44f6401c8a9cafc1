import type { nb } from './nb';

export const en: typeof nb = {
  mishaps: {
    unavailable:
      'Sign-in does not answer right now. Try again in a while. If you have a code, you can join as a guest meanwhile.',
    cancelled: 'Sign-in was cancelled. You are not signed in.',
    expired: 'Sign-in took too long, or the page was opened again. Try once more.',
    failed: 'Sign-in did not work. Try again, and tell whoever runs the service if that does not help.',
  },
  lead: 'You sign in with the account you have at your municipality or organisation.',
  button: 'Sign in',
  guestLead:
    'You are here as a guest. If you sign in, what you have written here can become yours. Others then see your name on it, except on ideas you added anonymously.',
  keep: 'Sign in and take along what I have written',
  leave: 'Sign in without taking it along',
  already: (name) => `You are signed in as ${name}.`,
  home: 'Go to the challenges',
};
