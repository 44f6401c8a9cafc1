import type { Mark, Reaction } from '../../protocol/wire';

const shapes: Record<Mark | Reaction, string> = {
  question: 'M9 9a3 3 0 1 1 4.500 2.600c-1 .600-1.500 1.200-1.500 2.400M12 18h.01',
  risk: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  quick: 'M13 3L5 14h6l-1 7 8-11h-6z',
  cost: 'M4 7h16v10H4zM12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  law: 'M12 4v16M6 20h12M5 8h14M5 8l-2.500 6h5zM19 8l-2.500 6h5z',
  staff: 'M12 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM4.500 20c.7-4 3.500-6 7.500-6s6.800 2 7.500 6',
  heart: 'M12 20s-8-5-8-11a4.500 4.500 0 0 1 8-2.500A4.500 4.500 0 0 1 20 9c0 6-8 11-8 11z',
  clap: 'M12 2.500l2.900 6 6.600.900-4.800 4.600 1.200 6.500-5.900-3.100-5.900 3.100 1.200-6.500L2.500 9.400l6.600-.900z',
  smile:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.500 14c1.900 2.700 5.100 2.700 7 0M9 9.500h.01M15 9.500h.01',
  wonder:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.800 9.800a2.200 2.200 0 1 1 3.300 1.900c-.7.500-1.100.900-1.100 1.800M12 16.500h.01',
  spark: 'M9 18h6M10 21h4M8.500 15a6 6 0 1 1 7 0c-.5.700-.500 1.500-.500 3h-6c0-1.500 0-2.300-.500-3z',
};

/** A drawn sign; its name stands beside it or on its button. */
export function Sign({ of }: { of: Mark | Reaction }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[of]} />
    </svg>
  );
}
