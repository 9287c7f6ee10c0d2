import type { page as english } from '../en/page.ts';

export const page: typeof english = {
  index: 'Sur cette page',
  short: { steps: 'De petits pas', met: 'La rencontre' },
  demonstration: {
    footer: 'Démonstration',
    notice:
      'Une démonstration : toutes les personnes de ce rapport sont inventées, et toutes les réponses aussi.',
  },
};
