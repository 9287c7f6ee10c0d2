/**
 * The icons of Plexus, drawn on a 20 × 20 grid with one stroke. They are decoration: whatever they
 * stand for is always said in words as well, visibly or to a screen reader.
 */
import type { ReactNode } from 'react';

const drawings = {
  people:
    'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 16.5c.4-3 2.5-4.5 5.5-4.500s5.1 1.5 5.5 4.500M13 3.900a2.8 2.8 0 0 1 0 5.300M15 12.400c1.7.6 2.7 2 3 4.1',
  person:
    'M10 9.500a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.500ZM3.75 17c.5-3.3 2.9-5 6.25-5s5.75 1.7 6.25 5',
  map: 'M10 10 4 5M10 10l7-3.500M10 10l-3 7M10 10l5.5 5M10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM3.2 5.200a1 1 0 1 0 0-2 1 1 0 0 0 0 2ZM17.2 7a1 1 0 1 0 0-2 1 1 0 0 0 0 2ZM6.5 18a1 1 0 1 0 0-2 1 1 0 0 0 0 2ZM16 16.500a1 1 0 1 0 0-2 1 1 0 0 0 0 2Z',
  diagnose: 'M3 16.500h14M5 16V9.500M9 16V4M13 16v-4M16.5 16V7',
  plan: 'M10 17.500V9.500M6.500 17.500h7M10 11c0-3.200 2-5.200 5.800-5.200 0 3.500-2.100 5.200-5.800 5.200ZM10 13.500c0-2.600-1.700-4.300-5-4.300 0 2.900 1.800 4.300 5 4.300Z',
  journal:
    'M5.5 2.500h9a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1h-9a1.5 1.5 0 0 1-1.5-1.500v-12a1.5 1.5 0 0 1 1.5-1.500ZM4 15.500a1.5 1.5 0 0 1 1.5-1.500h10M7.5 6.500h4.500M7.5 9.500h3',
  reports: 'M5 2.500h6.500L16 7v10.500H5ZM11.5 2.500V7H16M8 10.500h5M8 13.500h5',
  settings:
    'M3 6h7M14 6h3M3 14h3M10 14h7M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  calendar: 'M3.500 5h13v12h-13ZM3.500 8.500h13M7 3v3M13 3v3',
  today:
    'M10 13.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.3 4.300l1.100 1.100M14.6 14.600l1.100 1.100M15.700 4.300l-1.100 1.100M5.400 14.600l-1.100 1.100',
  menu: 'M10 5.5a.8.8 0 1 0 0-1.600.8.8 0 0 0 0 1.600ZM10 10.800a.8.8 0 1 0 0-1.600.8.8 0 0 0 0 1.600ZM10 16.100a.8.8 0 1 0 0-1.600.8.8 0 0 0 0 1.600Z',
  lock: 'M5 9h10v8H5ZM7 9V6a3 3 0 0 1 6 0v3M10 12.500v1.5',
  undo: 'M4 8h8a4.5 4.5 0 0 1 0 9H8M7.5 4.5 4 8l3.5 3.5',
  redo: 'M16 8H8a4.5 4.5 0 0 0 0 9h4M12.5 4.5 16 8l-3.5 3.5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4 10.5 4 4L16 6',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12ZM13.5 13.5 17 17',
  'chevron-down': 'm5.5 8 4.5 4.500L14.5 8',
  'chevron-right': 'm8 5.5 4.5 4.500L8 14.5',
  'chevron-left': 'M12 5.5 7.5 10l4.5 4.5',
  eye: 'M2 10s2.9-5 8-5 8 5 8 5-2.9 5-8 5-8-5-8-5ZM10 12.250a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.500Z',
  'eye-off':
    'M3 3l14 14M8.2 5.200A8.7 8.7 0 0 1 10 5c5.1 0 8 5 8 5a14 14 0 0 1-2.7 3.200M11.6 11.600a2.25 2.25 0 0 1-3.2-3.200M5.3 6.500A14 14 0 0 0 2 10s2.9 5 8 5c1.1 0 2.1-.2 3-.6',
  trash: 'M4 6h12M8 6V3.500h4V6M5.5 6l.7 11h7.600l.7-11M8.5 9v5M11.5 9v5',
  edit: 'M12.5 4.500l3 3L7 16l-3.7.7L4 13ZM11 6l3 3',
  print: 'M6 7V3h8v4M6 14H3.500V7h13v7H14M6 11.500h8V17H6Z',
  upload: 'M10 13V3.500M6.5 7 10 3.5 13.5 7M3.5 13v3.500h13V13',
  download: 'M10 3.500V13M6.5 9.5 10 13l3.5-3.500M3.5 13v3.500h13V13',
  info: 'M10 17.500a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 9v5M10 6.200v.6',
  warning: 'M10 3 18 16.500H2ZM10 8v4M10 14v.6',
  star: 'M10 2.500l1.2 6.3 6.3 1.2-6.3 1.200L10 17.500l-1.2-6.300L2.5 10l6.3-1.200Z',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  bookmark: 'M5.500 3h9v14L10 13.500 5.500 17Z',
  copy: 'M7 7h9.500v10H7ZM13 7V3.500H3.500V13H7',
} as const;

export type IconName = keyof typeof drawings;

// The keys are the names, by the type.
export const ICON_NAMES = Object.keys(drawings) as readonly IconName[];

type Props = {
  readonly name: IconName;
  /** Side in px at the usual size of text, with which it grows; 18 unless told. */
  readonly size?: number;
};

export function Icon({ name, size = 18 }: Props): ReactNode {
  return (
    <svg
      aria-hidden="true"
      width={`${String(size / 16)}rem`}
      height={`${String(size / 16)}rem`}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
