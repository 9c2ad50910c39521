/** A line on standard error that says how far the work is: on a terminal only. */
export interface Progress {
  show(step: string, done: number, total: number | null): void;
  /** A message that stays. */
  say(message: string): void;
  /** Removes the line. */
  end(): void;
}

/** Milliseconds between two states of the line. */
const INTERVAL = 100;

export function makeProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let shown = false;
  let last = 0;
  const end = (): void => {
    if (shown) stream.write('\r\u001b[K');
    shown = false;
  };
  return {
    show(step, done, total) {
      if (!stream.isTTY) return;
      const now = Date.now();
      if (now - last < INTERVAL && done !== total) return;
      last = now;
      shown = true;
      stream.write(`\r\u001b[K${step}: ${done.toLocaleString('en')}${total === null ? '' : ` of ${total.toLocaleString('en')}`}`);
    },
    say(message) {
      end();
      stream.write(`${message}\n`);
    },
    end,
  };
}
