/** Invented words for the page of parts: short and long, and names that run from right to left. */
import type { Option } from '../ui/OptionItem.tsx';
import type { TreeNode } from '../ui/Tree.tsx';

export const LONG =
  'A very long line that somebody wrote in one go about everything that was agreed on at the meeting, without once stopping for breath or for a comma';

export const NAMES = [
  'Hélène Côté',
  'Ἑλένη Παπαδοπούλου',
  'Наталья Ковалёва',
  'نور الدين الهاشمي',
  'דנה לוי',
  '王小明',
  '佐藤 花子',
  'Maximiliana-Theodora von und zu Wolkenstein-Rodenegg',
] as const;

export const OPTIONS: readonly Option<string>[] = [
  { value: 'support', label: 'Support' },
  { value: 'information', label: 'Information' },
  { value: 'development', label: 'Development' },
  { value: 'long', label: LONG },
];

export const PEOPLE: readonly Option<string>[] = NAMES.map((name, index) => ({
  value: String(index),
  label: name,
  detail: index % 2 === 0 ? 'Cardiology' : 'Outside',
}));

export const NOTE = `# After the round
Spoke with **Hélène** about the grant. She was *more* open than in spring.

- ask her for the two names in Lyon
- thank \`A. K.\` for the introduction
- [the paper](https://example.org/paper)

> Network before you need it.

1. First the lab
2. then the clinic`;

export const TREE: readonly TreeNode[] = [
  {
    id: 'clinic',
    label: 'University clinic',
    detail: '12',
    children: [
      {
        id: 'cardio',
        label: 'Cardiology',
        detail: '7',
        children: [{ id: 'helene', label: 'Hélène Côté' }],
      },
      { id: 'onco', label: 'Oncology', detail: '5' },
    ],
  },
  { id: 'outside', label: 'نور الدين الهاشمي', detail: '4' },
];

export type SampleRow = {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly hours: number;
};

const PLACES = ['Cardiology', 'Oncology', 'Outside', 'The lab'] as const;

/** Rows enough for the longest table anyone will have. */
export const ROWS: readonly SampleRow[] = Array.from({ length: 5000 }, (_, index) => ({
  id: String(index),
  name: `${NAMES[index % NAMES.length] ?? ''} ${String(index + 1)}`,
  place: PLACES[(index * 7) % PLACES.length] ?? '',
  hours: (index * 37) % 41,
}));
