import { render } from 'preact';
import { App } from './app.tsx';
import { loadRecord } from './data.ts';
import { applyTheme, storedTheme } from './theme.ts';

applyTheme(storedTheme());
const root = document.getElementById('page');
if (root !== null)
  loadRecord(document).then(
    (record) => {
      root.replaceChildren();
      render(<App record={record} />, root);
    },
    (error: unknown) => {
      root.textContent = error instanceof Error ? error.message : String(error);
    },
  );
