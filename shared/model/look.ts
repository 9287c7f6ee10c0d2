/**
 * What the first picture of the window depends on: language and look, the part of the preferences
 * that main hands to a page in its address. Without the schema library, since neither main nor the
 * page may load it before that picture. Nothing in here says anything about the user.
 */

/** What one may choose; the preferences' schema is made of the same lists. */
export const LOOK_CHOICES = {
  locale: ['en', 'fr'],
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'normal', 'high'],
  density: ['comfortable', 'compact'],
  motion: ['system', 'reduced', 'full'],
} as const;

/** Percent of the usual size of text. */
export const TEXT_SIZE = { least: 100, most: 200 } as const;

type Choices = typeof LOOK_CHOICES;
export type Look = { readonly [K in keyof Choices]: Choices[K][number] } & {
  readonly textSize: number;
};

/** What holds until it is chosen otherwise. */
export const usualLook = (locale: Look['locale']): Look => ({
  locale,
  theme: 'system',
  contrast: 'system',
  density: 'comfortable',
  motion: 'system',
  textSize: 100,
});

/** `usual` with whatever `fields` holds that is a possible look; numbers may be written as text. */
export function lookFrom(fields: object, usual: Look): Look {
  const given = new Map<string, unknown>(Object.entries(fields));
  const chosen = Object.entries(LOOK_CHOICES).flatMap(([key, choices]) =>
    choices.filter((choice) => choice === given.get(key)).map((choice) => [key, choice] as const),
  );
  const size = Number(given.get('textSize'));
  const isPossible = Number.isInteger(size) && size >= TEXT_SIZE.least && size <= TEXT_SIZE.most;
  return {
    ...usual,
    ...Object.fromEntries(chosen),
    ...(isPossible ? { textSize: size } : {}),
  };
}
