/** Lines of 24 × 24, drawn here: a package of icons would weigh more than all of them. */
const paths = {
  overview: 'M4 4h7v9H4zM13 4h7v5h-7zM13 11h7v9h-7zM4 15h7v5H4z',
  inventory: 'M4 6h16M4 12h16M4 18h16M8 6v12',
  trace: 'M5 19a2 2 0 1 0 0-.1M19 5a2 2 0 1 0 0-.1M6.5 17.5 17.5 6.5M12 12h7',
  matrices: 'M4 4h16v16H4zM4 10h16M4 15h16M10 4v16M15 4v16',
  roadmap: 'M4 6h9M8 12h10M6 18h12M4 4v16',
  audit: 'M5 4h14v16H5zM8 9l2 2 4-4M8 15h8',
  developers: 'M8 7l-5 5 5 5M16 7l5 5-5 5M14 5l-4 14',
  search: 'M10.5 4a6.5 6.5 0 1 0 .1 0M15.5 15.5 20 20',
  sun: 'M12 8a4 4 0 1 0 .1 0M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M5 19l1.5-1.5M17.5 6.5 19 5',
  moon: 'M20 14A8 8 0 1 1 10 4a7 7 0 0 0 10 10',
  plan: 'M5 20V4h12l-3 4 3 4H5',
  landscape: 'M4 5h16v10H4zM9 20h6M12 15v5',
  governance: 'M12 3l8 4v5c0 4-3 7-8 9-5-2-8-5-8-9V7z',
  evidence: 'M6 3h8l4 4v14H6zM9 12h6M9 16h6',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.5v.5',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  close: 'M6 6l12 12M18 6 6 18',
  download: 'M12 4v11M7 10l5 5 5-5M4 20h16',
  expand: 'M12 5v14M5 12h14',
  collapse: 'M5 12h14',
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
}

/** Decoration: what it means stands beside it, or in the label of what it is in. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flexShrink: 0 }}
    >
      <path d={paths[name]} />
    </svg>
  );
}
