import { UNKNOWN_DATE, type Published } from '../../model/article.ts';
import { weekdayName } from '../../model/day.ts';
import type { Span } from '../../model/span.ts';
import { languageCode } from '../language.ts';
import { isMojibake, MOJIBAKE } from '../decode.ts';
import { LARGEST_PAGE } from '../limits.ts';
import { problem, type Problem } from '../problem.ts';
import { mainText } from './body.ts';
import { captionsIn, captionTexts } from './captions.ts';
import { pageByline } from './byline.ts';
import { readMetadata, ldNames, type PageMetadata } from './metadata.ts';
import { pageDate } from './page-date.ts';
import { pageTitle } from './title.ts';
import { decodePage, documentOf } from './tree.ts';

/** What was taken from a web page. */
export interface Page {
  readonly file: string;
  readonly title: string | null;
  readonly byline: string | null;
  /** The site's name, else the host of its address. */
  readonly source: string | null;
  readonly url: string | null;
  /** As the page declares it. */
  readonly language: string | null;
  readonly published: Published;
  /** "" where no text was found: `problems` says why. */
  readonly text: string;
  /** Paragraphs of the text that the page marks as captions. */
  readonly captions: readonly Span[];
  readonly problems: readonly Problem[];
}

/** Reads a page; never throws. `url` is where it was found, if that is known. */
export function readPage(bytes: Uint8Array, { file, url = null }: { readonly file: string; readonly url?: string | null }): Page {
  const nothing = {
    file,
    title: null,
    byline: null,
    source: null,
    url,
    language: null,
    published: UNKNOWN_DATE,
    text: '',
    captions: [],
  };
  if (bytes.length > LARGEST_PAGE) {
    const advice = "Save the article's words as plain text.";
    return { ...nothing, problems: [problem('too-large', file, 'is a web page larger than 10 MB.', advice)] };
  }
  const problems: Problem[] = [];
  const { html, doubt } = decodePage(bytes);
  if (doubt)
    problems.push(problem('encoding', file, doubt, 'If letters or quotation marks look wrong, save the page again.', false));
  try {
    const page = takeFrom(documentOf(html), file, url);
    if (page.text.trim() === '') {
      problems.push(
        problem(
          'no-text',
          file,
          "is a web page without an article's text.",
          'If it loads its text by script, save it from the browser when it shows.',
        ),
      );
    } else if (isMojibake(page.text)) problems.push(problem('encoding', file, MOJIBAKE.what, MOJIBAKE.advice, false));
    return { ...page, problems };
  } catch {
    const advice = "Save the article's words as plain text.";
    problems.push(problem('page', file, 'is a web page that could not be taken apart.', advice));
    return { ...nothing, problems };
  }
}

function takeFrom(document: Document, file: string, url: string | null): Omit<Page, 'problems'> {
  const metadata = readMetadata(document);
  const address = url ?? absolute(metadata.canonical);
  const title = pageTitle(document, metadata);
  const byline = pageByline(document, metadata);
  const marked = captionTexts(document);
  const date = pageDate(document, metadata, address);
  const published: Published = date
    ? {
        date: date.day,
        from: date.day,
        to: date.day,
        weekday: weekdayName(date.day),
        basis: date.basis,
        reasons: [{ says: date.says, evidence: [] }],
      }
    : UNKNOWN_DATE;
  const text = mainText(document, title, toldBody(metadata)); // last: it changes the document
  return {
    file,
    title,
    byline,
    source: siteName(metadata, address),
    url: address,
    language: languageCode(metadata.language),
    published,
    text,
    captions: captionsIn(text, marked),
  };
}

/** The text that the page's JSON-LD gives, if it does. */
function toldBody({ ld }: PageMetadata): string | null {
  const body = ld?.['articleBody'];
  return typeof body === 'string' && !/<[a-z]+[ >]/i.test(body) ? body.trim() : null;
}

function siteName(metadata: PageMetadata, url: string | null): string | null {
  const name =
    metadata.meta.get('og:site_name') ??
    ldNames(metadata.ld?.['publisher'], metadata)[0] ??
    metadata.meta.get('application-name');
  return name ?? (url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null);
}

const absolute = (url: string | null): string | null => (url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null);
