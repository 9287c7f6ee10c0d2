/** What the window says before it knows anything: on its first picture, beside the door. */
export const greeting = {
  appName: 'Plexus',
  motto: 'Your professional network, mapped in private.',
  promise: 'Everything stays in one encrypted vault on this computer. Plexus never goes online.',
};
