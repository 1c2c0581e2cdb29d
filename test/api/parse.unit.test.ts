import { z } from 'zod';
import { parse } from '../../api/parse';

test('the bytes of a scan are not walked one by one; text that Postgres would refuse is found wherever it stands', () => {
  const bytes = Buffer.alloc(64);
  const walked = jest.spyOn(Object, 'entries');
  expect(parse(z.instanceof(Buffer), bytes, 'invalid-body')).toBe(bytes);
  expect(walked).not.toHaveBeenCalledWith(bytes);
  walked.mockRestore();
  expect(() => parse(z.unknown(), { one: [{ two: 'a\0' }] }, 'invalid-body')).toThrow(expect.objectContaining({ code: 'invalid-body' }));
});
