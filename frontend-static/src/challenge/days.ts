/** Days as people read them. A day on the wire is `2026-05-17`; a moment also has its time. */
export function dayOf(language: string, value: string): string {
  const day = value.length === 10 ? new Date(`${value}T12:00:00`) : new Date(value);
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day);
}
