/** Calls to the server's HTTP interface. A failed call throws one of the two errors below, never anything else. */
import type { Problem } from './wire';

/** The server answered with an error. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
    readonly body: unknown,
    readonly retryAfterSeconds: number | undefined,
  ) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
  }
}

/** No answer came: the network or the server is away. */
export class Unreachable extends Error {}

const csrfCookie = 'XSRF-TOKEN';

function csrfToken(): string | undefined {
  const pair = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${csrfCookie}=`));
  return pair === undefined ? undefined : decodeURIComponent(pair.slice(csrfCookie.length + 1));
}

/** Any answer to a GET sets the cookie, so whether this one succeeds does not matter. */
async function renewCsrfToken(): Promise<string | undefined> {
  await fetch('/api/me', { headers: { Accept: 'application/json' } });
  return csrfToken();
}

async function attempt(
  method: string,
  path: string,
  body: unknown,
  token: string | undefined,
  signal?: AbortSignal,
) {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (token !== undefined) headers['X-XSRF-TOKEN'] = token;
  return fetch(`/api${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
}

async function exchange(
  method: string,
  path: string,
  body: unknown,
  signal?: AbortSignal,
): Promise<Response> {
  if (method === 'GET') return attempt(method, path, body, undefined, signal);
  const token = csrfToken() ?? (await renewCsrfToken());
  const response = await attempt(method, path, body, token, signal);
  if (response.status !== 403) return response;
  const renewed = await renewCsrfToken();
  return renewed === token ? response : attempt(method, path, body, renewed, signal);
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One call; the answer's body is taken to be what the protocol says. */
export async function call(
  method: string,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<unknown> {
  let response: Response;
  let answer: unknown;
  try {
    response = await exchange(method, path, body, signal);
    answer = await bodyOf(response);
  } catch (cause) {
    throw new Unreachable('No answer', { cause });
  }
  if (response.ok) return answer;
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  throw new Refusal(
    response.status,
    typeof answer === 'object' && answer !== null ? answer : {},
    answer,
    Number.isFinite(retryAfter) ? retryAfter : undefined,
  );
}
