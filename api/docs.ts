import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Express } from 'express';

/** The page, its start and its looks, all of this origin: helmet's policy lets nothing else in, and no network beyond the API is needed. */
const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <title>枫桥 Fengqiao · API</title>
    <link rel="icon" href="/docs/favicon-32x32.png">
    <link rel="stylesheet" href="/docs/swagger-ui.css">
  </head>
  <body>
    <div id="api"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

/** `validatorUrl`: without null the page would send the document's address to a validator in the net. */
const start = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'list',
  filter: true,
  persistAuthorization: false,
  tryItOutEnabled: false,
  validatorUrl: null,
});
`;

const library = dirname(require.resolve('swagger-ui-dist/package.json'));
/** The files of swagger-ui-dist the page needs; no other of them is served. */
const assets = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'] as const;

/** The documentation to browse, for everybody as the OpenAPI document itself: `GET /docs`. */
export function mountDocs(app: Express): void {
  app.get('/docs', (_request, response) => void response.type('html').send(page));
  app.get('/docs/start.js', (_request, response) => void response.type('js').send(start));
  for (const asset of assets)
    app.get(`/docs/${asset}`, async (_request, response) => {
      response.type(asset).set('Cache-Control', 'public, max-age=3600');
      response.send(await readFile(join(library, asset)));
    });
}
