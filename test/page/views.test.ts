import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESSES } from './addresses.ts';
import { launch, NO_BROWSER, visit, watched, written, type Written } from './browser.ts';
import { sampleRecord } from './sample.ts';

const EMPTY = { onrecord: 1, title: 'Nothing yet', built: '2031-01-01T00:00:00Z', articles: [] };

describe.skipIf(NO_BROWSER)('every view', () => {
  let browser: Browser;
  let sample: Written;
  let empty: Written;
  beforeAll(async () => {
    [browser, sample, empty] = await Promise.all([launch(), written(sampleRecord()), written(EMPTY)]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), sample?.remove(), empty?.remove()]);
  });

  test.each([
    ['wide', { width: 1280, height: 900 }],
    ['on a phone', { width: 390, height: 800 }],
    ['on a narrow phone', { width: 320, height: 640 }],
  ])('renders %s: no complaint, no request, nothing cut off at the side', async (_name, viewport) => {
    const { page, faults } = await watched(browser, { viewport });
    for (const [name, hash] of Object.entries(ADDRESSES)) {
      await visit(page, sample.address, hash);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([name, beyond > 0, faults]).toEqual([name, false, []]);
    }
    await page.context().close();
  });

  test('says so where a record has nothing for it', async () => {
    const { page, faults } = await watched(browser);
    for (const [name, hash] of Object.entries(ADDRESSES)) {
      await visit(page, empty.address, hash);
      expect([name, faults]).toEqual([name, []]);
    }
    for (const view of ['', 'timeline', 'figures', 'said', 'promises', 'compare', 'articles']) {
      await visit(page, empty.address, `#/${view}`);
      expect(await page.locator('main .empty').count(), view).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('has no serious accessibility fault, %s', async (colorScheme) => {
    const { page } = await watched(browser, { colorScheme });
    for (const [name, hash] of Object.entries(ADDRESSES)) {
      await visit(page, sample.address, hash);
      await page.evaluate(axe.source);
      const faults = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          resultTypes: ['violations'],
        });
        return violations.flatMap(({ id, impact, nodes }) =>
          impact === 'serious' || impact === 'critical'
            ? nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`)
            : [],
        );
      });
      expect([name, faults]).toEqual([name, []]);
    }
    await page.context().close();
  });

  test('has a title of its own and one main heading', async () => {
    const { page } = await watched(browser);
    const titles = new Set<string>();
    for (const hash of ['#/', '#/timeline', '#/figures', '#/said', '#/promises', '#/sources', '#/compare', '#/articles']) {
      await visit(page, sample.address, hash);
      expect(await page.locator('h1').count(), hash).toBe(1);
      titles.add(await page.title());
    }
    expect(titles.size).toBe(8);
    await page.context().close();
  });
});
