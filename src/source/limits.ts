/** The largest file, and the longest line of JSON Lines, in bytes after decompression. A news article has a few thousand. */
export const LARGEST = 50 * 1024 * 1024;

export const LARGEST_IN_WORDS = '50 MB';

/** The largest web page, in bytes: its markup is held as a tree, which takes many times its size. */
export const LARGEST_PAGE = 10 * 1024 * 1024;
