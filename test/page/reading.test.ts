import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, NO_BROWSER, visit, watched, written, type Written } from './browser.ts';
import { sampleRecord } from './sample.ts';

describe.skipIf(NO_BROWSER)('reading the page', () => {
  let browser: Browser;
  let sample: Written;
  let page: Page;
  beforeAll(async () => {
    [browser, sample] = await Promise.all([launch(), written(sampleRecord())]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), sample?.remove()]);
  });
  beforeEach(async () => {
    ({ page } = await watched(browser));
    return () => page.context().close();
  });
  const focusedText = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

  test('a finding opens the words of its sources, and these lead to their place', async () => {
    await visit(page, sample.address, '#/');
    const sentence = page.getByRole('button', { name: /about 400 homes evacuated/ });
    expect(await sentence.getAttribute('aria-expanded')).toBe('false');
    await sentence.click();
    expect(await sentence.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.evidence mark').allTextContents()).toEqual(['About 400 homes', 'More than 520 homes']);
    await page.locator('.evidence .byline').nth(1).click();
    await page.locator('mark.target').waitFor();
    expect(await page.locator('mark.target').allTextContents()).toEqual(['More than 520 homes']);
    expect(page.url()).toContain('#/article/wire-1?span=0-19');
  });

  test('the address of words scrolls to them, marks them, says what they are and why', async () => {
    const text = sampleRecord().articles.find((one) => one.article.id === 'metropole-1')!.article.text;
    const start = text.indexOf('early June');
    await page.setViewportSize({ width: 700, height: 240 });
    await visit(page, sample.address, `#/article/metropole-1?span=${start}-${start + 10}`);
    const words = page.locator('mark.target');
    await words.waitFor();
    expect(await words.textContent()).toBe('early June');
    expect(await words.evaluate((element) => element === document.activeElement)).toBe(true);
    const box = (await words.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(240);
    expect(await page.locator('.note.selected').textContent()).toContain('A weekday is the one before');
  });

  test('a note says why, and gives its words an address', async () => {
    await visit(page, sample.address, '#/article/gazette-1');
    await page.getByRole('button', { name: 'figure about 400 homes evacuated' }).click();
    expect(await page.locator('.note.selected').textContent()).toContain('A number before a noun counts what the noun names.');
    await page.getByRole('link', { name: 'Link to these words' }).click();
    await page.locator('mark.target').waitFor();
    expect(await page.locator('mark.target').textContent()).toBe('About 400 homes');
  });

  test('words that cross several highlights are marked as one', async () => {
    const text = sampleRecord().articles[0]!.article.text;
    const start = text.indexOf('sealed by the end');
    await visit(page, sample.address, `#/article/${sampleRecord().articles[0]!.article.id}?span=${start}-${start + 20}`);
    expect((await page.locator('mark.target').allTextContents()).join('')).toBe(text.slice(start, start + 20));
  });

  test('layers can be switched', async () => {
    await visit(page, sample.address, '#/article/gazette-1');
    const quotations = page.getByRole('button', { name: /^Quotations/ });
    expect(await page.locator('.text .seg.quotations').count()).toBeGreaterThan(0);
    await quotations.click();
    expect(await quotations.getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('.text .seg.quotations').count()).toBe(0);
    await page.getByRole('button', { name: /^Names/ }).click();
    expect(await page.locator('.text .seg.names').count()).toBeGreaterThan(0);
  });

  test('the text of an article is shown to the letter, whatever lies over it', async () => {
    const { article } = sampleRecord().articles[0]!;
    await visit(page, sample.address, `#/article/${article.id}`);
    for (const layer of ['Events', 'Names', 'Structure'])
      await page.getByRole('button', { name: new RegExp(`^${layer}`) }).click();
    expect((await page.locator('.paragraph > p').allTextContents()).join('\n\n')).toBe(article.text);
  });

  test('keys go through the view, to the search and to the sections', async () => {
    await visit(page, sample.address, '#/');
    await page.keyboard.press('j');
    expect(await focusedText()).toContain('about 400 homes');
    await page.keyboard.press('j');
    expect(await focusedText()).toContain('to be sealed');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.locator('.evidence').waitFor();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.type('seeping');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Search: seeping' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('3');
    await page.getByRole('heading', { level: 1, name: 'Figures' }).waitFor();
    expect(await focusedText()).toBe('Figures');
  });

  test('help opens with a key and closes with another', async () => {
    await visit(page, sample.address, '#/');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Help' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('a point of a chart says its sentence, by mouse and by key', async () => {
    await visit(page, sample.address, '#/figures');
    const point = page.getByRole('button', { name: /^more than 520, 4 March 2031, Northern Wire.*in conflict$/ });
    await point.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.chosen-point mark').first().textContent()).toBe('More than 520 homes');
    await page.getByRole('button', { name: /^at least 430/ }).click();
    expect(await page.locator('.chosen-point mark').first().textContent()).toBe('At least 430 homes');
  });

  test('the differences of two wordings are said as well as shown', async () => {
    await visit(page, sample.address, '#/quote/q1');
    expect(await page.locator('ins').allTextContents()).toContain('hope to');
    expect(await page.locator('del').allTextContents()).toContain('will');
  });

  test('two articles can be picked', async () => {
    await visit(page, sample.address, '#/compare');
    await page.getByLabel('First article').selectOption('herald-1');
    await page.getByLabel('Second article').selectOption('wire-1');
    await page.locator('.aligned').waitFor();
    expect(await page.locator('mark.edit.grave').allTextContents()).toContain('Nearly 520 (edit: number)');
    expect(await page.locator('.aligned .head h2').allTextContents()).toEqual([
      'Dam leak forces evacuation in Tarn',
      'Hundreds leave their homes below the dam',
    ]);
  });

  test('silence is shown beside who reports', async () => {
    await visit(page, sample.address, '#/sources');
    const row = page.getByRole('row', { name: /cost of the repair/ });
    expect(await row.textContent()).toContain('Tarn Gazette leaves it out');
    expect(await row.getByRole('link', { name: 'The Metropole reports it' }).count()).toBe(1);
  });

  test('colours follow the reader’s choice, and the choice lasts', async () => {
    await visit(page, sample.address, '#/');
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    const turn = page.getByRole('button', { name: /^Colours/ });
    await turn.click();
    await turn.click();
    expect(await paper()).not.toBe(light);
    await page.reload();
    await page.locator('main h1').waitFor();
    expect(await paper()).not.toBe(light);
  });

  test('on paper the navigation is gone', async () => {
    await visit(page, sample.address, '#/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.locator('.finding').first().isVisible()).toBe(true);
  });
});
