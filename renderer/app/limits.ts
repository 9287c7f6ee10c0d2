/**
 * How much the vault takes in one field, so that a field stops where the vault would refuse. Not taken
 * from the schemas, which would bring their library into the window; a test holds the two together.
 */

/** Characters of a single line: a name, an organisation, a step. */
export const LINE_MAX = 200;

/** Characters of a longer text: a note, a draft, an entry. */
export const TEXT_MAX = 100_000;
