import { createHash } from 'node:crypto';
import type { PageProgram } from './bundle.ts';

/** The page around the record: what comes before the JSON and what comes after it. */
export interface PageFrame {
  readonly head: string;
  readonly foot: string;
}

/**
 * One HTML document. Its Content-Security-Policy lets nothing run but this very program and nothing load at all; the record is a
 * data block, which no browser executes.
 */
export function pageFrame(program: PageProgram): PageFrame {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(program.script)}'`,
    `style-src '${hashOf(program.style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    head: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="onrecord">
<title>On record</title>
<link rel="icon" href="data:,">
<style>${program.style}</style>
</head>
<body>
<div id="page"><p class="wait">Reading the record …</p></div>
<noscript><p class="wait">This page needs JavaScript to show the record; it loads nothing and sends nothing.</p></noscript>
<script type="application/json" id="record">`,
    foot: `</script>
<script>${program.script}</script>
</body>
</html>
`,
  };
}

/** As a Content-Security-Policy names the bytes of an inline element (CSP Level 3, section 2.3.1). */
const hashOf = (source: string): string => `sha256-${createHash('sha256').update(source, 'utf8').digest('base64')}`;
