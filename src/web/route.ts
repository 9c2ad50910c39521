import type { Pin } from '../model/span.ts';

/** Every view, and every thing in it that can be pointed at, has an address: the part of the URL after `#`. */
export type Route =
  | { readonly view: 'record'; readonly finding: string | null }
  | { readonly view: 'timeline'; readonly day: string | null }
  | { readonly view: 'figures'; readonly series: string | null }
  | { readonly view: 'said'; readonly speaker: string | null }
  | { readonly view: 'quote'; readonly group: string }
  | { readonly view: 'promises'; readonly thread: string | null }
  | { readonly view: 'sources' }
  | { readonly view: 'compare'; readonly a: string | null; readonly b: string | null }
  | { readonly view: 'articles' }
  | { readonly view: 'article'; readonly article: string; readonly pin: Pin | null }
  | { readonly view: 'search'; readonly query: string }
  | { readonly view: 'unknown'; readonly address: string };

export type View = Route['view'];

/** Stands in an address for an article that is not chosen yet. */
const NOBODY = '-';

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = split(hash.replace(/^#/, ''), '?');
  const parameters = new URLSearchParams(query);
  const steps = path.split('/').filter((step) => step !== '');
  const [view = 'findings'] = steps;
  const one = decoded(steps[1]);
  const two = decoded(steps[2]);
  switch (view) {
    case 'findings':
      return { view: 'record', finding: one };
    case 'timeline':
      return { view: 'timeline', day: one };
    case 'figures':
      return { view: 'figures', series: one };
    case 'said':
      return { view: 'said', speaker: one };
    case 'quote':
      return one === null ? { view: 'said', speaker: null } : { view: 'quote', group: one };
    case 'promises':
      return { view: 'promises', thread: one };
    case 'sources':
      return { view: 'sources' };
    case 'compare':
      return { view: 'compare', a: one === NOBODY && two !== null ? null : one, b: two };
    case 'articles':
      return { view: 'articles' };
    case 'article':
      return one === null ? { view: 'articles' } : { view: 'article', article: one, pin: parsePin(parameters) };
    case 'search':
      return { view: 'search', query: parameters.get('q') ?? '' };
    default:
      return { view: 'unknown', address: path };
  }
}

/** The address of a route, with its `#`. */
export function hrefOf(route: Route): string {
  switch (route.view) {
    case 'record':
      return address('findings', route.finding);
    case 'timeline':
      return address('timeline', route.day);
    case 'figures':
      return address('figures', route.series);
    case 'said':
      return address('said', route.speaker);
    case 'quote':
      return address('quote', route.group);
    case 'promises':
      return address('promises', route.thread);
    case 'sources':
      return address('sources');
    case 'compare':
      return address('compare', route.a ?? (route.b === null ? null : NOBODY), route.b);
    case 'articles':
      return address('articles');
    case 'article':
      return address('article', route.article) + pinQuery(route.pin);
    case 'search':
      return `${address('search')}?q=${encodeURIComponent(route.query.toWellFormed())}`;
    case 'unknown':
      return `#${route.address}`;
  }
}

/** The address of words in an article. */
export const pinHref = (article: string, pin: Pin): string => hrefOf({ view: 'article', article, pin });

const pinQuery = (pin: Pin | null): string =>
  pin === null ? '' : `?span=${pin.start}-${pin.end}${pin.in === 'title' ? '&in=title' : ''}`;

function parsePin(parameters: URLSearchParams): Pin | null {
  const match = /^(\d{1,12})-(\d{1,12})$/.exec(parameters.get('span') ?? '');
  if (match === null) return null;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  if (span.end <= span.start) return null;
  return parameters.get('in') === 'title' ? { ...span, in: 'title' } : span;
}

const address = (...steps: readonly (string | null)[]): string =>
  `#/${steps
    .filter((step) => step !== null)
    // A lone surrogate, which an id may hold, has no encoding: it becomes U+FFFD, and the address leads nowhere rather than fail.
    .map((step) => encodeURIComponent(step.toWellFormed()))
    .join('/')}`;

/** The text before and after the first separator. */
function split(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(step: string | undefined): string | null {
  if (step === undefined) return null;
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
