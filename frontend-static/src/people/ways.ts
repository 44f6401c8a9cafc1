/** The way in by the organisation's own sign-in: where it begins, where one comes back to, and what went wrong on it. */
import { api } from '../protocol/api';
import { call } from '../protocol/http';
import type { SignIn } from '../protocol/generated/wire';
import type { DemoPeople } from '../protocol/wire';

export type Way = { is: 'issuer' } | { is: 'none' } | { is: 'demo'; people: DemoPeople };

export async function wayIn(): Promise<Way> {
  const { way } = (await call('GET', '/sign-in')) as SignIn;
  if (way !== 'demo') return { is: way };
  const people = await api.demoPeople();
  return people === undefined ? { is: 'none' } : { is: 'demo', people };
}

const page = '/inn';
const wanted = 'samskap.wanted';

/** Before going to the sign-in page: afterwards one comes back to the page one is on. */
export function rememberPage(): void {
  sessionStorage.setItem(wanted, location.pathname);
}

/** @param keep whether what one did as a guest comes along */
export function signInAddress(keep: boolean): string {
  const back = location.pathname === page ? (sessionStorage.getItem(wanted) ?? '/') : location.pathname;
  const wishes = new URLSearchParams({ target: back, ...(keep ? { keep: 'true' } : {}) });
  return `/oauth2/authorization/samskap?${wishes.toString()}`;
}

export const mishaps = ['unavailable', 'cancelled', 'expired', 'failed'] as const;

export type SignInMishap = (typeof mishaps)[number];

/** What came of the sign-in that has just ended here without anybody being signed in. */
export function mishapIn(query: string): SignInMishap | undefined {
  const said = new URLSearchParams(query).get('sign-in');
  return mishaps.find((mishap) => mishap === said);
}
