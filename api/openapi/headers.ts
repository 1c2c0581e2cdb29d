const header = (name: string, required: boolean, schema: object, description: string, example: string) => ({
  name,
  in: 'header',
  required,
  schema: { type: 'string', ...schema },
  description,
  example,
});

export const IdempotencyKey = header(
  'Idempotency-Key',
  true,
  { minLength: 1, maxLength: 200 },
  'Chosen by the caller, one for each act; the same key never acts twice.',
  '6f0c7a52-9b6e-4f0d-8a43-2f1f5f5f7a10',
);
export const AcceptLanguage = header('Accept-Language', false, {}, 'Language of problems and of pages: zh-CN (default) or en.', 'zh-CN');
export const IfNoneMatch = header('If-None-Match', false, {}, 'The ETag of an answer you keep.', 'W/"6-3f1c09a7d2be5e84c1f60a92"');
export const LastEventId = header(
  'Last-Event-ID',
  false,
  { pattern: '^\\d{1,18}$' },
  'The id of the last event you have: it goes on behind it, and counts before `after`.',
  '4',
);

/** The header of an answer that can be asked for again by its tag. */
export const ETag = {
  description: 'Weak: asOf and the milliseconds that remain are not in it.',
  schema: { type: 'string' },
  example: IfNoneMatch.example,
};
