/** Something in a record that is not as it should be: where it stands in the file, and what is wrong. */
export interface Fault {
  readonly at: string;
  readonly says: string;
}

export type Report = (at: string, says: string) => void;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
