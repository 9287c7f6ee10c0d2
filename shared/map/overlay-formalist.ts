/**
 * The overlay of the Formalist: ties that come with the role against ties I chose. A chosen tie that
 * gives me something decides first, because chosen providers are what excludes the pattern. Heavy
 * lines join people who both come with my role: the chart as it runs through my network.
 */
import { judgeBySigns, type Judged, type OverlayRules, sign } from './judgement.ts';

const prescribed = sign('comes-with-role', 'prescribed');
const comesWithRole = ({ reasons }: Judged): boolean => reasons.includes(prescribed.reason);

export const formalist: OverlayRules = {
  isOfCore: true,
  judgeWith: () =>
    judgeBySigns({
      first: 'eases',
      eases: [sign('chosen-gives', 'chosenProvider')],
      raises: [prescribed],
      minor: [
        { ...sign('same-organisation', 'sameOrg'), weight: 2 },
        { ...sign('in-line', 'vertical'), weight: 2 },
        { ...sign('booked-only', 'scheduledOnly'), weight: 1 },
      ],
      known: [prescribed],
    }),
  isStrong: (one, other) => comesWithRole(one) && comesWithRole(other),
  strongMark: 'raises',
};
