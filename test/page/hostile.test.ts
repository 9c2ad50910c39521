import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleRecord, StoryRecord } from '../../src/model/record.ts';
import { launch, NO_BROWSER, visit, watched, written, type Written } from './browser.ts';
import { sampleRecord } from './sample.ts';

const MARKUP = '</script><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)><!-- & \u2028 \u0000 ]]>';
const TURNED = '\u202e\u2066dlrow \u202d';
const NASTY = `${MARKUP} ${TURNED} \ud800 lone \udc00`;

/** The sample with something nasty wherever a word of the outside world can stand. */
function hostileRecord(): StoryRecord {
  const sample = sampleRecord();
  const nasty = <T>(value: T): T => (typeof value === 'string' ? (`${value} ${NASTY}` as T) : value);
  const articles = sample.articles.map((one): ArticleRecord => ({
    ...one,
    article: {
      ...one.article,
      title: nasty(one.article.title),
      source: nasty(one.article.source),
      byline: NASTY,
      url: 'javascript:alert(4)',
      text: `${one.article.text}\n\n${NASTY}\n\n${'x'.repeat(1_000_000)}`,
    },
    entities: one.entities.map((entity) => ({ ...entity, name: nasty(entity.name), role: nasty(entity.role) })),
    figures: one.figures.map((figure) => ({ ...figure, what: nasty(figure.what), where: nasty(figure.where) })),
    commitments: one.commitments.map((commitment) => ({ ...commitment, action: nasty(commitment.action) })),
  }));
  return {
    ...sample,
    title: NASTY,
    articles,
    entities: sample.entities.map((entity) => ({ ...entity, name: nasty(entity.name) })),
    series: sample.series.map((series) => ({ ...series, what: nasty(series.what), where: nasty(series.where) })),
    origins: sample.origins.map((origin) => ({ ...origin, name: nasty(origin.name) })),
    threads: sample.threads.map((thread) => ({ ...thread, action: nasty(thread.action) })),
    findings: sample.findings.map((finding) => ({ ...finding, says: nasty(finding.says) })),
    rules: { ...sample.rules, 'quotes/direct': NASTY },
  };
}

/** An article with so many highlights, nested, crossing, and beyond its text. */
function crowdedRecord(count: number): StoryRecord {
  const text = 'word '.repeat(count);
  const [one] = sampleRecord().articles;
  const names = Array.from({ length: count }, (_, i) => ({
    start: i * 5,
    end: i % 3 === 0 ? text.length + 9 : i * 5 + 12,
    entity: 'e1',
    type: 'person' as const,
    mention: 'name' as const,
    rule: 'names/full-name',
  }));
  const times = names.map(({ start, end }) => ({
    start: start / 2,
    end,
    type: 'DATE' as const,
    value: '2031',
    from: null,
    to: null,
    rule: 'time/year',
  }));
  return {
    ...sampleRecord(),
    articles: [
      {
        ...one!,
        article: { ...one!.article, text },
        structure: [],
        quotations: [],
        figures: [],
        commitments: [],
        events: [],
        names,
        times,
      },
    ],
  };
}

describe.skipIf(NO_BROWSER)('a hostile record', () => {
  let browser: Browser;
  let hostile: Written;
  let crowded: Written;
  beforeAll(async () => {
    [browser, hostile, crowded] = await Promise.all([launch(), written(hostileRecord()), written(crowdedRecord(10_000))]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), hostile?.remove(), crowded?.remove()]);
  });

  test.each([1280, 390])('neither runs nor breaks any view at %d pixels', async (width) => {
    const { page, faults } = await watched(browser, { viewport: { width, height: 900 } });
    const views = [
      '',
      'timeline',
      'figures',
      'said',
      'said/E1',
      'quote/q1',
      'promises',
      'sources',
      'compare',
      'compare/wire-1/herald-1',
      'articles',
    ];
    for (const view of [...views, 'findings/f1', 'article/gazette-1', 'article/wire-1?span=0-19', 'search?q=%3Cscript%3E']) {
      await visit(page, hostile.address, `#/${view}`);
      const found = await page.evaluate(() => ({
        scripts: document.querySelectorAll('script:not([src])').length,
        images: document.querySelectorAll('#page img').length,
        links: [...document.querySelectorAll('a')].filter((one) => one.protocol === 'javascript:').length,
        beyond: document.documentElement.scrollWidth > innerWidth,
      }));
      expect([view, found, faults]).toEqual([view, { scripts: 2, images: 0, links: 0, beyond: false }, []]);
    }
    await page.context().close();
  });

  test('shows markup as the words that it is', async () => {
    const { page } = await watched(browser);
    await visit(page, hostile.address, '#/article/gazette-1');
    expect(await page.locator('.text').textContent()).toContain('</script><script>alert(1)</script><img src=x onerror=alert(2)>');
    await page.context().close();
  });

  test('turns no direction but its own', async () => {
    const { page } = await watched(browser);
    await visit(page, hostile.address, '#/');
    for (const place of ['.sentence bdi', '.masthead .title bdi'])
      expect(
        await page
          .locator(place)
          .first()
          .evaluate((element) => getComputedStyle(element).unicodeBidi),
      ).toBe('isolate');
    await page.context().close();
  });

  test('with ten thousand highlights in one article is shown, and its words are found', async () => {
    const { page, faults } = await watched(browser);
    await visit(page, crowded.address, '#/article/gazette-1?span=25000-25004');
    await page.locator('mark.target').first().waitFor();
    expect(await page.locator('mark.target').first().textContent()).toBe('word');
    await page.getByRole('button', { name: /^Names/ }).click();
    expect(await page.locator('.seg.names').count()).toBeGreaterThan(1000);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
