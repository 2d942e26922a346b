const shapes = {
  cross: 'M6 6l12 12M18 6 6 18',
  check: 'M4 12.5 9.5 18 20 6.5',
  back: 'M15 5 8 12l7 7',
  next: 'm9 5 7 7-7 7',
  plus: 'M12 5v14M5 12h14',
  question: 'M9 9.2a3 3 0 1 1 4.6 2.6c-1 .6-1.6 1.2-1.6 2.4M12 17.8v.2',
  warning: 'M12 4 2.8 20h18.4L12 4ZM12 10v4.5M12 17.3v.2',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4',
  pen: 'm4 20 1-4L16.5 4.5l3 3L8 19z',
  bin: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  device: 'M7 3h10v18H7zM11 18h2',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.5l3 2',
} as const;

export type IconName = keyof typeof shapes;

/** A line icon; always beside words, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.1"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}

/** The mark: four quadrants in the colours of the themes around an open middle. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <path d="M16 16V1a15 15 0 0 1 15 15z" fill="var(--interests)" />
      <path d="M16 16h15a15 15 0 0 1-15 15z" fill="var(--relationship)" />
      <path d="M16 16v15A15 15 0 0 1 1 16z" fill="var(--organisation)" />
      <path d="M16 16H1A15 15 0 0 1 16 1z" fill="var(--process)" />
      <path d="m16 8.5 6.5 7.5-6.5 7.5L9.5 16z" fill="var(--surface)" />
    </svg>
  );
}
