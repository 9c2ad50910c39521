import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { writePage } from '../../src/export/page.ts';
import { hrefOf, parseRoute } from '../../src/web/route.ts';

/** Where systems keep a Chromium; `ONRECORD_CHROMIUM` names another one. */
const PLACES = [
  process.env['ONRECORD_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place)) ?? null;

/** Without a browser these tests have nothing to say; where the build is checked for all (`CI`), one has to be there. */
export const NO_BROWSER = CHROMIUM === null && !process.env['CI'];

export function launch(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error('No Chromium is installed: install the package `chromium` or set ONRECORD_CHROMIUM.');
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}

/** A record written to a page in a folder of its own. */
export interface Written {
  readonly address: string;
  remove(): Promise<void>;
}

export async function written(record: unknown): Promise<Written> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-page-'));
  const [recordFile, pageFile] = [join(folder, 'record.json'), join(folder, 'index.html')];
  await writeFile(recordFile, JSON.stringify(record));
  await writePage({ recordFile, pageFile });
  return { address: pathToFileURL(pageFile).href, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A tab that notes whatever a page should never do: complain, break its policy, ask the network. */
export interface Watched {
  readonly page: Page;
  readonly faults: string[];
}

export async function watched(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith('data:')) faults.push(`request: ${request.url()}`);
  });
  return { page, faults };
}

/** Opens a view and waits until it is there; a page that is open already goes there by its address alone, as a reader does. */
export async function visit(page: Page, address: string, hash: string): Promise<void> {
  if (page.url().startsWith(address)) await page.evaluate((there) => (location.hash = there), hash);
  else await page.goto(address + hash);
  await page.locator(`main[data-address=${JSON.stringify(hrefOf(parseRoute(hash)))}] h1`).waitFor();
}
