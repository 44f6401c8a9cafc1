const shapes = {
  move: 'M9 5h.01M15 5h.01M9 12h.01M15 12h.01M9 19h.01M15 19h.01',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  comment: 'M4 5h16v11H9l-5 4z',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.5-4 3-6 6.500-6s6 2 6.500 6M16 4.500a3.500 3.500 0 0 1 0 6M18 14.500c2 .800 3.200 2.700 3.500 5.500',
  agree: 'M5 13l4 4 10-10',
  disagree: 'M6 6l12 12M18 6L6 18',
  pass: 'M9 9a3 3 0 1 1 4.500 2.600c-1 .600-1.500 1.200-1.500 2.400M12 18h.01',
} as const;

export function Icon({ shape }: { shape: keyof typeof shapes }) {
  const dots = shape === 'move' || shape === 'more';
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth={dots ? 3.5 : 2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[shape]} />
    </svg>
  );
}
