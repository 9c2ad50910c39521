/** The largest file, and the longest line of JSON Lines, in bytes after decompression: 50 MB is too much. An article has some thousand. */
export const LARGEST = 50_000_000 - 1;

export const LARGEST_IN_WORDS = '50 MB';

/** The largest web page, in bytes: its markup is held as a tree, which takes many times its size. */
export const LARGEST_PAGE = 10 * 1024 * 1024;
