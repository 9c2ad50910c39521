/** Where the bundled example lies: two folders up, from the sources (src/cli) and from the bundled program (dist/chunks) alike. */
export const EXAMPLE_FOLDER = new URL('../../example/', import.meta.url);
