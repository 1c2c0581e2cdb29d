import { type Api, openWithoutDatabase } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openWithoutDatabase();
});
afterAll(() => api.close());

const types: Readonly<Record<string, RegExp>> = { css: /^text\/css/, js: /javascript/, png: /^image\/png/ };

/** What a page or a style sheet names, without what it carries in itself. */
const namedIn = (text: string) =>
  [...text.matchAll(/(?:src|href)="([^"]+)"|url\(["']?([^"')]+)/g)]
    .map(([, a, b]) => String(a ?? b))
    .filter((name) => !name.startsWith('data:'));

test('the documentation is a page for everybody, and everything it names is served from here with its type', async () => {
  const page = await api.call('/docs');
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const named = namedIn(page.text);
  expect(named.length).toBeGreaterThanOrEqual(4);
  for (const path of named) {
    expect(path).toMatch(/^\/docs\//);
    const asset = await api.call(path);
    expect([path, asset.status]).toEqual([path, 200]);
    expect(asset.headers.get('content-type')).toMatch(types[path.split('.').at(-1) ?? ''] ?? /^$/);
    expect(asset.bytes.length).toBeGreaterThan(100);
  }
});

test('the page runs under the policy of the house: no script in it, no style that loads from elsewhere', async () => {
  const page = await api.call('/docs');
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/script-src 'self';/);
  expect(policy).not.toContain('upgrade-insecure-requests');
  expect(page.text).not.toMatch(/<script(?![^>]* src=)|\son\w+=|<style/);
  expect(namedIn((await api.call('/docs/swagger-ui.css')).text)).toEqual([]);
});

test('the page reads the document of these routes and tells nobody else about it', async () => {
  const start = (await api.call('/docs/start.js')).text;
  expect(start).toContain("url: '/openapi.json'");
  expect(start).toContain('validatorUrl: null');
  expect((await api.call('/openapi.json')).status).toBe(200);
});

test('no other file of the library is served', async () => {
  for (const path of ['/docs/package.json', '/docs/index.html', '/docs/..%2fpackage.json']) expect((await api.call(path)).status).toBe(404);
});
