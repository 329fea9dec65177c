// A file comes from a stranger: each part, all of them together and the drawing have a bound, so that none takes the computer with it.

export const limits = {
  entries: 5_000,
  part: 32 * 1024 * 1024, // unpacked bytes
  whole: 256 * 1024 * 1024,
  pages: 200,
  objects: 100_000,
  characters: 1_000_000,
  depth: 16,
  pixels: 60_000_000, // of one picture
};

/** The file is not what it should be, or asks for too much. */
export class Unreadable extends Error {}
