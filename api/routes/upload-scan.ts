import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ScanView } from '../../contracts/api/dispute';
import type { Caller } from '../caller';
import { Problem } from '../problem';
import { route } from '../route';
import { hashOfBytes, isScan, LARGEST_SCAN, scanColumns, scanTypes, scanView } from '../scans';
import { disputeInSight } from '../sight';
import { always, NumberParams } from './common';

const Query = z.strictObject({
  kind: z.string().min(1).max(40).describe('What it is the scan of, e.g. agreement, minutes, id-card.'),
  name: z.string().trim().min(1).max(200).describe('Name of the file.'),
  document: z.string().min(1).max(64).optional().describe('Id of the document it is the scan of 文书.'),
});

const mayUpload = ['registrar', 'handler', 'leader', 'visitor'];

/** Keeps the scan of a paper, outside every history. The same bytes a second time are the same scan. Refuses: other types, bytes that are not of their type, more than 10 MB. */
export const uploadScan = route(
  {
    id: 'uploadScan',
    method: 'post',
    path: '/v1/disputes/{number}/scans',
    tag: 'Disputes',
    summary: 'Upload a scan 上传扫描件',
    params: NumberParams,
    query: Query,
    body: z.instanceof(Buffer),
    upload: { types: scanTypes, limit: LARGEST_SCAN },
    answers: {
      200: { description: 'These bytes are in the case already.', schema: ScanView },
      201: { description: 'Kept.', schema: ScanView },
    },
    problems: [...always, 'not-found', 'not-allowed', 'unknown-document', 'not-a-scan', 'body-too-large', 'unsupported-media-type'],
  },
  async (world, caller, { params: { number }, query: { kind, name, document }, body, mediaType }) => {
    const { file } = await disputeInSight(world.database, caller, number);
    if (!file) throw new Problem('not-found');
    refuseReaders(caller);
    if (!isScan(mediaType, body)) throw new Problem('not-a-scan', { expected: scanTypes.join(', ') });
    if (document !== undefined && !(await hasDocument(number, document))) throw new Problem('unknown-document');
    const hash = hashOfBytes(body);
    const row = { number, documentId: document ?? null, kind, name, mediaType, size: body.length, hash, author: caller.id };
    const { count } = await world.database.scan.createMany({
      data: [{ ...row, id: `scan-${randomUUID()}`, bytes: new Uint8Array(body) }],
      skipDuplicates: true,
    });
    const kept = await world.database.scan.findUniqueOrThrow({ where: { number_hash: { number, hash } }, select: scanColumns });
    return { status: count === 1 ? 201 : 200, body: scanView(number, kept) };

    async function hasDocument(of: string, id: string): Promise<boolean> {
      return (await world.database.document.count({ where: { id, stream: `dispute-${of}` } })) === 1;
    }
  },
);

function refuseReaders({ roles }: Caller): void {
  if (!roles.some((role) => mayUpload.includes(role)))
    throw new Problem('not-allowed', { field: 'Authorization', expected: mayUpload.join(', ') });
}
