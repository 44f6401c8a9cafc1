/** One-time codes as they stand on slips and in the addresses that their QR codes lead to. */
import type { ChallengeId, RoundId } from '../protocol/wire';

/** Behind the `#`, so that no server on the way is told. */
export interface Slip {
  code: string;
  /** Lets in who is not in the challenge yet. */
  joinCode: string | undefined;
}

export function slipLink(
  origin: string,
  challenge: ChallengeId,
  round: RoundId,
  code: string,
  joinCode: string | undefined,
): string {
  const part = encodeURIComponent;
  const join = joinCode === undefined ? '' : `&bli=${part(joinCode)}`;
  return `${origin}/u/${part(challenge)}/avstemning#${part(round)}&kode=${part(code)}${join}`;
}

/** What stands behind the `#` of an address: the round, and the slip where the address came from one. */
export function read(hash: string): { round: string; slip: Slip | undefined } {
  const [round = '', ...rest] = hash.replace(/^#/, '').split('&');
  const fields = new URLSearchParams(rest.join('&'));
  const code = fields.get('kode');
  return {
    round: decoded(round),
    slip: code === null ? undefined : { code, joinCode: fields.get('bli') ?? undefined },
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
