import { createHash } from 'node:crypto';
import type { DisputeView } from '../contracts/api/dispute';
import type { Database } from '../prisma/client';
import { moment } from './views/moment';

/** What a scan 扫描件 may be: its media type, and how its bytes begin. */
const beginnings: Readonly<Record<string, string>> = {
  'application/pdf': '%PDF-',
  'image/jpeg': '\xff\xd8\xff',
  'image/png': '\x89PNG\r\n\x1a\n',
};

export const scanTypes = Object.keys(beginnings);
/** Largest scan, in bytes. */
export const LARGEST_SCAN = 10 * 1024 * 1024;

/** Whether these bytes are what their media type says. */
export function isScan(mediaType: string, bytes: Buffer): boolean {
  const beginning = beginnings[mediaType];
  return beginning !== undefined && bytes.subarray(0, beginning.length).equals(Buffer.from(beginning, 'latin1'));
}

/** SHA-256 of bytes, in hex. */
export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface ScanRow {
  readonly id: string;
  readonly documentId: string | null;
  readonly kind: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly hash: string;
  readonly createdAt: Date;
}

/** Everything of a scan but its bytes. */
export const scanColumns = {
  id: true,
  documentId: true,
  kind: true,
  name: true,
  mediaType: true,
  size: true,
  hash: true,
  createdAt: true,
} as const;

/** The scans of a case, oldest first. */
export async function scansOf(database: Database, number: string): Promise<NonNullable<DisputeView['scans']>> {
  const rows = await database.scan.findMany({ where: { number }, select: scanColumns, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  return rows.map((row) => scanView(number, row));
}

/** A scan as its readers see it. */
export function scanView(number: string, row: ScanRow): NonNullable<DisputeView['scans']>[number] {
  const { documentId, createdAt, ...rest } = row;
  return { ...rest, document: documentId, at: moment(createdAt), href: `/v1/disputes/${number}/scans/${row.id}` };
}
