/** How large a file may be. Past these it is refused before it is read, so that no file can hang Plexus. */

/** Bytes of a file. */
export const FILE_BYTES_MAX = 10 * 1024 * 1024;
/** Rows of a table, header included, or cards, or nodes. */
export const ROWS_MAX = 50_000;
export const COLUMNS_MAX = 500;
/** Lines of a file of vCards. */
export const LINES_MAX = 500_000;
/** Tags of an XML file, opening and closing: about two seconds of reading. */
export const TAGS_MAX = 200_000;
/** Characters from one tag to the next: no name, note or attribute comes near it. */
export const TAG_CHARS_MAX = 1024 * 1024;
/** Characters of one cell, one unfolded vCard line, or one XML value. */
export const CELL_CHARS_MAX = 64 * 1024;
/** Properties of one vCard. */
export const PROPERTIES_MAX = 10_000;

/** The refusal of a file past any of the limits. */
export const TOO_LARGE = {
  code: 'file/too-large',
  limitMegabytes: FILE_BYTES_MAX / (1024 * 1024),
} as const;
