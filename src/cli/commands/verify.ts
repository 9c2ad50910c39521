import { printable } from '../../export/format.ts';
import { verifyRecord } from '../../record/verify.ts';
import { Exit } from '../program.ts';
import { readJson } from '../record-file.ts';

/** `onrecord verify`: returns the exit status. */
export async function runVerify(files: readonly string[]): Promise<number> {
  let faults = 0;
  for (const file of files) {
    const found = verifyRecord(readJson(file));
    faults += found.length;
    for (const { at, says } of found) console.log(printable(`${file}: ${at}: ${says}`));
    console.error(
      `${printable(file)}: ${found.length === 0 ? 'every span, hash and reference holds' : `${found.length} faults`}`,
    );
  }
  return faults > 0 ? Exit.WITH_FAULTS : Exit.DONE;
}
