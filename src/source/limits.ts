/** The largest file, and the longest line of JSON Lines, in bytes after decompression. A news article has a few thousand. */
export const LARGEST = 50 * 1024 * 1024;

export const LARGEST_IN_WORDS = '50 MB';
