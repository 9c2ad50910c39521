import { isUtf8 } from 'node:buffer';
import { TextDecoder } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';
import { parseHTML } from 'linkedom';
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

export interface DecodedPage {
  readonly html: string;
  /** WHATWG name in lower case. */
  readonly encoding: string;
  readonly doubt: string | null;
}

/** Decodes a page by the HTML standard's sniffing algorithm; a declaration that its bytes contradict gives way to UTF-8. */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const utf8 = isUtf8(bytes);
  const declared = declaredEncoding(bytes, utf8 ? 'utf-8' : 'windows-1252');
  const encoding =
    utf8 && !declared.startsWith('utf-16') ? 'utf-8' : declared === 'utf-8' && !utf8 ? damagedUtf8(bytes) : declared;
  const html = new TextDecoder(encoding).decode(bytes);
  if (encoding !== declared && declared === 'utf-8') {
    return { html, encoding, doubt: `says that it is UTF-8, but is not; it was read as ${encoding}.` };
  }
  return { html, encoding, doubt: null };
}

function declaredEncoding(bytes: Uint8Array, otherwise: string): string {
  try {
    return sniffEncoding(bytes, { defaultEncoding: otherwise }).toLowerCase();
  } catch {
    return otherwise; // the library (6.0.0) throws where "charset" ends a content attribute
  }
}

/** A page that says UTF-8 and has a few broken characters stays UTF-8; one that has nothing else is windows-1252. */
function damagedUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  let damaged = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) damaged++;
    else if (unit > 0x7f) foreign++;
  }
  return damaged > foreign ? 'windows-1252' : 'utf-8';
}

/** Pages nest a few dozen elements. What lies deeper is hostile or broken, and Readability's time grows with the cube of the depth. */
const DEEPEST = 120;

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** A document as browsers would build it: parse5 mends the markup, linkedom (which wants a whole, sound document) holds it. */
export function documentOf(html: string): Document {
  const tree = parse(html);
  flatten(tree);
  return parseHTML(serialize(tree)).document;
}

/** Below the depth that is read, elements give way to the texts in them. Without recursion, since that is what depth breaks. O(n). */
function flatten(tree: ParentNode): void {
  const pending: { readonly node: ParentNode; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  while (pending.length > 0) {
    const { node, depth } = pending.pop()!;
    if (depth >= DEEPEST) node.childNodes = textsIn(node);
    else for (const child of node.childNodes) if ('childNodes' in child) pending.push({ node: child, depth: depth + 1 });
  }
}

function textsIn(node: ParentNode): ChildNode[] {
  const texts: ChildNode[] = [];
  const pending: ChildNode[] = node.childNodes.toReversed();
  while (pending.length > 0) {
    const child = pending.pop()!;
    if (child.nodeName === '#text') texts.push(child);
    else if ('childNodes' in child && child.nodeName !== 'script' && child.nodeName !== 'style') {
      for (let i = child.childNodes.length - 1; i >= 0; i--) pending.push(child.childNodes[i]!);
    }
  }
  return texts;
}
