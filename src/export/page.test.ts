import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageProgram, writePage } from './page.ts';
import { bundlePage, bundleProgram } from './page/bundle.ts';

const RECORD = { onrecord: 1, title: '</script><b>', articles: [{ article: { id: 'a', text: '<!-- & \u2028 — “x” \ud800' } }] };

describe('the page', () => {
  let folder: string;
  let html: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-write-page-'));
    await writeFile(join(folder, 'record.json'), JSON.stringify(RECORD));
    await writePage({ recordFile: join(folder, 'record.json'), pageFile: join(folder, 'index.html') });
    html = await readFile(join(folder, 'index.html'), 'utf8');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('holds the record as it is', () => {
    const json = /<script type="application\/json" id="record">(.*?)<\/script>/s.exec(html)![1]!;
    expect(JSON.parse(json)).toEqual(RECORD);
  });

  test('lets nothing run but its own program, and nothing load', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const script = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map((match) => match[1]!);
    const style = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map((match) => match[1]!);
    expect([script.length, style.length]).toEqual([1, 1]);
    for (const source of [...script, ...style])
      expect(policy).toContain(`'sha256-${createHash('sha256').update(source).digest('base64')}'`);
  });

  test('points at nothing outside itself', () => {
    const frame = html.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '');
    expect([...frame.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1])).toEqual(['data:,']);
    expect(/@import|url\(/.test(/<style>(.*?)<\/style>/s.exec(html)![1]!)).toBe(false);
  });

  test('leaves nothing unfinished behind', async () => {
    expect((await readdir(folder)).toSorted()).toEqual(['index.html', 'record.json']);
    await expect(writePage({ recordFile: join(folder, 'none.json'), pageFile: join(folder, 'other.html') })).rejects.toThrow(
      'ENOENT',
    );
    expect((await readdir(folder)).toSorted()).toEqual(['index.html', 'record.json']);
  });

  test('has the same program each time, and the package the same as the sources', async () => {
    const [one, other] = await Promise.all([bundleProgram(), pageProgram()]);
    expect(one).toEqual(other);
    await bundlePage(join(folder, 'web'));
    expect(await readFile(join(folder, 'web', 'app.js'), 'utf8')).toBe(one.script);
    expect(await readFile(join(folder, 'web', 'app.css'), 'utf8')).toBe(one.style);
  });
});
