import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

/** The playground in a real browser, against the real gateway and its engine. Nothing here imitates our API. */

const CLI = fileURLToPath(new URL('../packages/cli/bin/heliograph.mjs', import.meta.url));
const PAGES = fileURLToPath(new URL('../packages/console/dist/', import.meta.url));
const SECRET = 'hg-test-console-4f1c9b7d2e6a8053';
/** A PNG of one pixel. */
const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const PROMPT = 'Generate an image of a sunset over mountains';

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
if (browserPath === undefined) {
  console.error('skipped e2e/console.test.ts: Chromium is absent; get it with: apt-get install chromium');
}

describe.skipIf(browserPath === undefined)('the playground', { timeout: 120_000 }, () => {
  let dataDir: string;
  let gateway: ChildProcess;
  let origin: string;
  let browser: Browser;
  /** Every address that any page of this file asked for. */
  const asked: string[] = [];

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'heliograph-console-'));
    gateway = spawn(process.execPath, [CLI, 'serve', '--json', '--port', '0', '--data-dir', dataDir], {
      env: { ...process.env, HELIOGRAPH_BOOTSTRAP_TOKEN: SECRET, HELIOGRAPH_LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    origin = await readyAddress(gateway);
    browser = await chromium.launch({
      executablePath: browserPath ?? '',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
      timeout: 120_000,
    });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    const exited = new Promise((resolve) => gateway?.once('exit', resolve));
    if (gateway?.kill('SIGTERM')) await exited;
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  async function open(fragment: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(watchOrder);
    await page.goto(`${origin}/${fragment}`);
    await page.getByRole('form', { name: 'Picture request', includeHidden: true }).waitFor();
    return page;
  }

  async function draw(page: Page, prompt: string, ratio: string, size: string): Promise<void> {
    await page.getByLabel('Prompt', { exact: true }).fill(prompt);
    await page.getByRole('radio', { name: ratio, exact: true }).check();
    await page.getByRole('radio', { name: new RegExp(`^${size},`) }).check();
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
  }

  const picture = (page: Page, prompt = PROMPT) =>
    page.getByRole('region', { name: 'Result' }).getByRole('img', { name: prompt });

  test('the link of the first start signs in, and the key does not stay in the address', async () => {
    const page = await open(`#key=${SECRET}`);
    expect(page.url()).toBe(`${origin}/`);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('dialog', { name: 'Sign in with a key' }).waitFor();
  });

  test('a sentence gives live thinking, then the picture in the pixels of the table, and its numbers', async () => {
    const page = await open(`#key=${SECRET}`);
    await page.getByLabel('Prompt', { exact: true }).fill(PROMPT);
    await page.getByRole('radio', { name: '16:9', exact: true }).check();
    expect(await page.getByRole('radio', { name: '1K, 1376 by 768 pixels' }).isChecked()).toBe(true);
    await page.getByLabel('Prompt', { exact: true }).press('Control+Enter');
    await picture(page).waitFor({ timeout: 60_000 });

    const shown = await picture(page).evaluate(async (element) => {
      const image = element as HTMLImageElement;
      await image.decode();
      return { width: image.naturalWidth, height: image.naturalHeight, scheme: new URL(image.src).protocol };
    });
    expect(shown).toEqual({ width: 1376, height: 768, scheme: 'blob:' });
    const order = await page.evaluate(() => (window as unknown as { order: string[] }).order);
    expect(order.slice(0, 3)).toEqual(['skeleton', 'thought', 'picture']);

    const facts = page.getByLabel('What it took');
    await facts.waitFor();
    const text = (await facts.innerText()).replace(/\s+/g, ' ');
    expect(text).toMatch(/Time \d/);
    expect(text).toMatch(/Image 1,120 Total 1,\d{3} tokens/);

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download' }).click();
    expect((await download).suggestedFilename()).toBe('sunset-over-mountains.png');
  });

  test('a result goes back in as a reference and is edited', async () => {
    const page = await open(`#key=${SECRET}`);
    await draw(page, PROMPT, '3:2', '512');
    await picture(page).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Use as reference' }).click();
    await page.getByRole('img', { name: 'Reference 1: sunset-over-mountains.png' }).waitFor();
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await draw(page, 'Make it black and white', '3:2', '512');
    const parts = (await sent).postDataJSON().contents[0].parts;
    expect(parts[0]).toEqual({ text: 'Make it black and white' });
    expect(parts[1].inline_data.mime_type).toBe('image/png');
    await picture(page, 'Make it black and white').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: `Show: ${PROMPT}` }).click();
    await picture(page).waitFor();
  });

  test('files that are no pictures are refused before they are sent', async () => {
    const page = await open(`#key=${SECRET}`);
    await page.getByLabel('Reference photo files').setInputFiles({
      name: 'notes.png',
      mimeType: 'image/png',
      buffer: Buffer.from('these are notes'),
    });
    await page.getByText('notes.png is no PNG, JPEG or WebP picture').waitFor();
    expect(await page.getByRole('list', { name: 'Reference photos' }).getByRole('img').count()).toBe(0);
  });

  test('photos can be dropped anywhere and pasted, put in order and taken out', async () => {
    const page = await open(`#key=${SECRET}`);
    const photos = page.getByRole('list', { name: 'Reference photos' }).getByRole('img');
    await page.evaluate(dropAndPaste, ONE_PIXEL);
    await expect.poll(() => photos.count()).toBe(2);
    const names = () => photos.evaluateAll((all) => all.map((photo) => photo.getAttribute('alt')));
    expect(await names()).toEqual(['Reference 1: pixel.png', 'Reference 2: pixel-2.png']);
    await page.getByRole('button', { name: 'Move pixel-2.png earlier' }).click();
    expect(await names()).toEqual(['Reference 1: pixel-2.png', 'Reference 2: pixel.png']);
    await page.getByRole('button', { name: 'Remove pixel-2.png' }).click();
    expect(await names()).toEqual(['Reference 1: pixel.png']);
  });

  test('the copied cURL command, with a key put in, makes the same picture', async () => {
    const page = await open(`#key=${SECRET}`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await draw(page, PROMPT, '4:3', '512');
    await picture(page).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Copy as cURL' }).click();
    await page.getByText('Copied').waitFor();
    const command = await page.evaluate(() => navigator.clipboard.readText());
    expect(command).not.toContain(SECRET);
    const answer = execFileSync('bash', ['-c', command.replace('YOUR_API_KEY', SECRET)], {
      encoding: 'latin1',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const made = Buffer.from(/"data":"([^"]+)"/.exec(answer)?.[1] ?? '', 'base64');
    expect([made.readUInt32BE(16), made.readUInt32BE(20)]).toEqual([600, 448]);
  });

  test('stop ends a run at once, by button and by Esc, and the next one works', async () => {
    const page = await open(`#key=${SECRET}`);
    for (const stop of [
      () => page.getByRole('button', { name: 'Stop', exact: true }).click(),
      () => page.keyboard.press('Escape'),
    ]) {
      await draw(page, PROMPT, '16:9', '2K');
      await page.getByRole('log').getByText(/\w/).first().waitFor();
      const failed = page.waitForEvent('requestfailed');
      await stop();
      await page.getByText('Stopped before the picture came.').waitFor({ timeout: 3000 });
      expect((await failed).url()).toContain(':streamGenerateContent');
      expect(await picture(page).count()).toBe(0);
    }
    await draw(page, PROMPT, '1:1', '512');
    await picture(page).waitFor({ timeout: 60_000 });
    expect(await page.getByRole('navigation', { name: 'This visit' }).getByRole('button').count()).toBe(3);
  });

  test('a wrong key shows the remedy, at the sign-in and at a run', async () => {
    const page = await open('#key=hg-test-this-key-is-unknown-000');
    const dialog = page.getByRole('dialog', { name: 'Sign in with a key' });
    await dialog.getByRole('alert').getByText('heliograph tokens create').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await draw(page, PROMPT, '1:1', '512');
    const card = page.getByRole('region', { name: 'Result' }).getByRole('alert');
    await card.getByText('heliograph tokens create').waitFor();
    expect(await card.innerText()).toContain('401');

    await card.getByRole('button', { name: 'Use another key' }).click();
    await dialog.getByRole('textbox', { name: 'Key' }).fill(SECRET);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await card.getByRole('button', { name: 'Try again' }).click();
    await picture(page).waitFor({ timeout: 60_000 });
  });

  test('a key whose group may not stream is told which one may', async () => {
    const made = execFileSync(
      process.execPath,
      [CLI, 'tokens', 'create', '--group', 'aggregate', '--json', '--data-dir', dataDir],
      { encoding: 'utf8', env: { ...process.env, HELIOGRAPH_URL: origin } },
    );
    const page = await open(`#key=${(JSON.parse(made) as { secret: string }).secret}`);
    await draw(page, PROMPT, '1:1', '512');
    const card = page.getByRole('region', { name: 'Result' }).getByRole('alert');
    await card.getByText(/direct/i).waitFor();
    expect(await card.innerText()).toContain('403');
  });

  test('the shapes are one stop of the Tab key, and arrow keys walk through them', async () => {
    const page = await open(`#key=${SECRET}`);
    await page.getByRole('radio', { name: '16:9', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: '21:9', exact: true }).isChecked()).toBe(true);
    await page.getByText('1584 × 672 px').waitFor();
    await page.keyboard.press('Tab');
    expect(
      await page.getByRole('radio', { name: /^1K,/ }).evaluate((tile) => tile === document.activeElement),
    ).toBe(true);
  });

  test('at 360 pixels nothing scrolls sideways, whatever is shown', async () => {
    const page = await open('', { viewport: { width: 360, height: 740 }, hasTouch: true });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBe(0);
    await page.evaluate((key) => {
      location.hash = `#key=${key}`;
    }, SECRET);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    for (const ratio of ['8:1', '1:8', '16:9']) {
      await draw(page, PROMPT, ratio, '512');
      await page.getByRole('log').getByText(/\w/).first().waitFor();
      expect(await overflow()).toBe(0);
      await picture(page).waitFor({ timeout: 60_000 });
      await page.getByLabel('What it took').waitFor();
      expect(await overflow()).toBe(0);
    }
  });

  test('text holds a contrast of 4.5:1 in both colour schemes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(`#key=${SECRET}`, { colorScheme });
      const ratios = await page.evaluate(measureContrast, [
        ['ink', 'ground'],
        ['ink', 'panel'],
        ['ink', 'raised'],
        ['ink', 'sun-glow'],
        ['ink-soft', 'ground'],
        ['ink-soft', 'panel'],
        ['ink-soft', 'raised'],
        ['ink-soft', 'alarm-ground'],
        ['on-sun', 'sun'],
        ['alarm', 'alarm-ground'],
        ['alarm', 'ground'],
      ]);
      for (const [pair, ratio] of ratios)
        expect(ratio, `${pair}, ${colorScheme}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('no request of any page left the origin', async () => {
    await open(`#key=${SECRET}`);
    expect(asked.length).toBeGreaterThan(3);
    expect(
      asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith(`blob:${origin}/`)),
    ).toEqual([]);
  });

  test('the first screen is at most 150 kB of compressed JavaScript', () => {
    const html = readFileSync(join(PAGES, 'index.html'), 'utf8');
    const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
    const bytes = scripts.map((name) => gzipSync(readFileSync(join(PAGES, name))).length);
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000);
  });
});

/** The address from the line that `serve --json` prints when it is ready. */
async function readyAddress(gateway: ChildProcess): Promise<string> {
  return await new Promise((resolve, reject) => {
    let printed = '';
    gateway.stdout?.on('data', (piece: Buffer) => {
      printed += piece.toString();
      if (printed.includes('\n')) resolve((JSON.parse(printed) as { url: string }).url);
    });
    gateway.once('exit', (code) => reject(new Error(`heliograph serve ended with ${code}: ${printed}`)));
  });
}

/** Runs in the page: notes what appears first, in the order of its first appearance. */
function watchOrder(): void {
  const order: string[] = [];
  Object.assign(window, { order });
  const note = (name: string, isThere: boolean) => {
    if (isThere && !order.includes(name)) order.push(name);
  };
  new MutationObserver(() => {
    note('skeleton', document.querySelector('[data-testid=skeleton]') !== null);
    note('thought', (document.querySelector('[role=log]')?.textContent ?? '') !== '');
    note('picture', document.querySelector('figure img') !== null);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Runs in the page: drops a photo on the header and pastes the same one into the page. */
function dropAndPaste(base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const transfer = () => {
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'pixel.png', { type: 'image/png' }));
    return data;
  };
  const header = document.querySelector('header');
  header?.dispatchEvent(new DragEvent('dragenter', { dataTransfer: transfer(), bubbles: true }));
  header?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer(), bubbles: true, cancelable: true }));
  document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer(), bubbles: true }));
}

/** Runs in the page: WCAG contrast of pairs of the page's named colours, as they are painted. */
function measureContrast(pairs: readonly (readonly string[])[]): (readonly [string, number])[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const probe = document.body.appendChild(document.createElement('span'));
  const luminance = (name: string) => {
    probe.style.color = `var(--${name})`;
    if (context === null) return Number.NaN;
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return pairs.map(([text = '', ground = '']) => {
    const [light = 0, dark = 0] = [luminance(text), luminance(ground)].sort((one, other) => other - one);
    return [`${text} on ${ground}`, (light + 0.05) / (dark + 0.05)] as const;
  });
}
