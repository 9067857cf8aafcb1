/** The largest file that is read, in bytes. */
export const MOST_BYTES = 25_000_000;

/** The most cells that the grid takes and still answers at once. */
export const MOST_CELLS = 250_000;

/** How long reading or writing a file may take, in milliseconds; a compressed file can hide a thousand times its size. */
export const MOST_TIME = 30_000;
