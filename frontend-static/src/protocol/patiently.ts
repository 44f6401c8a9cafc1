const pauseMilliseconds = 2_000;

/**
 * Fetches what stands beside something else, again and again until it is there. The network may be gone for a while, and
 * what it stands beside goes on without it.
 */
export async function patiently<T>(fetched: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await fetched();
    } catch {
      await new Promise((again) => setTimeout(again, pauseMilliseconds));
    }
  }
}
