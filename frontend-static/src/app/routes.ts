/** Every address of the product and the page that it shows. The server answers all of them with the same file. */
export type Route =
  | { page: 'home' }
  | { page: 'pose' }
  | { page: 'import' }
  | { page: 'challenge'; challenge: string; part?: string }
  | { page: 'board'; board: string }
  | { page: 'writing'; board: string; idea: string }
  | { page: 'history'; board: string }
  | { page: 'capture'; code: string }
  | { page: 'join' }
  | { page: 'pilots' }
  | { page: 'memory' }
  | { page: 'pilot'; pilot: string }
  | { page: 'overview' }
  | { page: 'organisation' }
  | { page: 'notices' }
  | { page: 'notice-wishes' }
  | { page: 'sign-in' }
  | { page: 'my-data' }
  | { page: 'information'; challenge: string | undefined }
  | { page: 'govern' }
  | { page: 'unknown' };

export function routeOf(path: string): Route {
  const [first, second, third, fourth, ...rest] = path.split('/').filter((part) => part !== '');
  if (rest.length > 0) return { page: 'unknown' };
  if (first === 't' && second !== undefined && third === 'tekst' && fourth !== undefined)
    return { page: 'writing', board: decode(second), idea: decode(fourth) };
  if (fourth !== undefined) return { page: 'unknown' };
  if (first === 't' && second !== undefined && third === 'historie')
    return { page: 'history', board: decode(second) };
  if (first === 'u' && second !== undefined && third !== undefined)
    return { page: 'challenge', challenge: decode(second), part: decode(third) };
  if (third !== undefined) return { page: 'unknown' };
  if (first === 'organisasjon' && second === undefined) return { page: 'organisation' };
  if (first === 'oversikt' && second === undefined) return { page: 'overview' };
  if (first === 'varsler' && second === undefined) return { page: 'notices' };
  if (first === 'varsler' && second === 'valg') return { page: 'notice-wishes' };
  if (first === undefined) return { page: 'home' };
  if (first === 'ny' && second === undefined) return { page: 'pose' };
  if (first === 'hent' && second === undefined) return { page: 'import' };
  if (first === 'inn' && second === undefined) return { page: 'sign-in' };
  if (first === 'mine-data' && second === undefined) return { page: 'my-data' };
  if (first === 'forvaltning' && second === undefined) return { page: 'govern' };
  if (first === 'personvern')
    return { page: 'information', challenge: second === undefined ? undefined : decode(second) };
  if (first === 'b')
    return second === undefined ? { page: 'join' } : { page: 'capture', code: decode(second) };
  if (first === 'u' && second !== undefined) return { page: 'challenge', challenge: decode(second) };
  if (first === 't' && second !== undefined) return { page: 'board', board: decode(second) };
  if (first === 'laerdom' && second === undefined) return { page: 'memory' };
  if (first === 'forsok')
    return second === undefined ? { page: 'pilots' } : { page: 'pilot', pilot: decode(second) };
  return { page: 'unknown' };
}

/** Somebody may have typed a stray percent sign. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
