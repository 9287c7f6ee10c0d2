/**
 * The overlay of the Chameleon: with whom I adjust who I am, and where the mask is off. Close people
 * with whom I am myself decide first: a few of them exclude the pattern. Heavy lines join people who
 * both meet the adjusted me, so that circles I am in character in stand out.
 */
import { judgeBySigns, type OverlayRules, sign } from './judgement.ts';

export const chameleon: OverlayRules = {
  isOfCore: true,
  judgeWith: () => {
    const masked = sign('masked', 'masked');
    return judgeBySigns({
      first: 'eases',
      eases: [sign('myself-and-close', 'authenticClose')],
      raises: [masked],
      minor: [
        { ...sign('costs-me', 'maskedAndDrained'), weight: 1 },
        { ...sign('low-trust', 'lowTrust'), weight: 1 },
      ],
      known: [masked],
    });
  },
  isStrong: (one, other) => one.mark === 'raises' && other.mark === 'raises',
  strongMark: 'raises',
};
