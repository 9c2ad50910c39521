/** Words in class names and ids of what stands around articles. */
const WORDS = new Set(
  'newsletter newsletters subscribe subscription subscriptions related recirc recirculation promo promos promotion share sharing sharebar social advert advertisement advertising ads sponsor sponsored outbrain taboola comments cookie cookies breadcrumb breadcrumbs paywall copyright disclaimer disclosure sidebar pagination pager trending toolbar signup mostread recommended recommendations'.split(
    ' ',
  ),
);

/** Something that holds more text than this is no furniture, whatever it is called. */
const LONGEST = 900;
const PLACES = 'div, section, aside, ul, ol, p, form, footer, nav, header, span, figure, h2, h3, h4';

/** What readers wrote below an article, of whatever length. */
const COMMENTS = '#comments, .comments, .comment-list, .commentlist, #disqus_thread, .comments-area, .comment-section';

/** Takes out of a page what its own names call furniture: related links, newsletters, sharing, advertisements. Changes the document. */
export function removeFurniture(document: Document): void {
  for (const element of document.querySelectorAll(COMMENTS)) if (!element.querySelector('h1')) element.remove();
  for (const element of document.querySelectorAll(PLACES)) {
    if (!element.parentNode || !isFurniture(element)) continue;
    if ((element.textContent ?? '').trim().length <= LONGEST && !element.querySelector('h1')) element.remove();
  }
}

function isFurniture(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
  if (names.length < 3 || names.length > 400) return false;
  return names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => WORDS.has(word));
}
