import { openApiDocument } from './openapi/document';
import { routes } from './routes';

process.stdout.write(`${JSON.stringify(openApiDocument(routes), null, 2)}\n`);
