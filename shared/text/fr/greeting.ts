import type { greeting as english } from '../en/greeting.ts';

export const greeting: typeof english = {
  appName: 'Plexus',
  motto: 'Votre réseau professionnel, cartographié en privé.',
  promise:
    'Tout reste dans un coffre chiffré sur cet ordinateur. Plexus ne se connecte jamais à Internet.',
};
