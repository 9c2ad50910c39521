/** Elements that stand in a paragraph of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD TFOOT TR UL BODY'.split(
    ' ',
  ),
);
const CELLS = new Set(['TD', 'TH']);
const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG MATH CANVAS AUDIO VIDEO BUTTON INPUT SELECT TEXTAREA'.split(' '),
);

/**
 * The text of an element as a reader sees it: one paragraph a block with an empty line between them, a single line end for <br>,
 * runs of white space as one space. O(n).
 */
export function blockText(root: Element): string {
  const paragraphs: string[] = [];
  let line = '';
  const close = (): void => {
    const paragraph = line
      .replace(/[ \t]*\n[ \t]*/g, '\n')
      .replace(/\n{2,}/g, '\n\n')
      .trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = collapse(node.nodeValue ?? '');
      line += /[ \n]$/.test(line.slice(-1)) || line === '' ? text.replace(/^ /, '') : text;
      return;
    }
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toUpperCase();
    if (UNSEEN.has(name) || isHidden(node as Element)) return;
    if (name === 'BR') {
      line += '\n';
      return;
    }
    const block = BLOCKS.has(name);
    if (block) close();
    if (name === 'PRE') line += (node as Element).textContent?.trim() ?? '';
    else for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (block) close();
    else if (CELLS.has(name)) line += ' ';
  };
  visit(root);
  close();
  return paragraphs.join('\n\n');
}

/** One space for each run of white space as HTML has it (no-break spaces stay). */
export const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ');

/** The text of an element on one line; "" where there is none. */
export const lineOf = (element: Element | null | undefined): string =>
  element ? blockText(element).replace(/\s+/g, ' ').trim() : '';

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
