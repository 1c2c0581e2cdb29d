import { Problem } from './problem';

/** What express itself refuses before a route has the request, as a problem: broken JSON, a body too large, another charset, an address of broken escapes. */
export function bodyProblem(error: unknown): Problem | undefined {
  const type = error instanceof Error && 'type' in error ? error.type : undefined;
  if (type === 'entity.parse.failed') return new Problem('broken-json');
  if (type === 'entity.too.large') return new Problem('body-too-large');
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') return new Problem('unsupported-media-type');
  if (type === 'request.aborted' || type === 'request.size.invalid')
    return new Problem('invalid-parameter', {
      field: 'Content-Length',
      expected: { zh: '与正文长度一致', en: 'the length of the body that is sent' },
    });
  if (error instanceof URIError)
    return new Problem('invalid-parameter', { field: 'path', expected: { zh: '有效的百分号编码', en: 'valid percent-encoding' } });
  return undefined;
}
