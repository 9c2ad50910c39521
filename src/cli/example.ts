/** Where the bundled example lies: beside the sources and beside the bundled program alike. */
export const EXAMPLE_FOLDER = new URL(import.meta.url.includes('/src/') ? '../../example/' : '../example/', import.meta.url);
