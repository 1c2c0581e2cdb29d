import { z } from 'zod';
import { Problem } from '../problem';
import { Nothing, route } from '../route';
import { scanTypes } from '../scans';
import { disputeInSight } from '../sight';
import { always, NumberParams } from './common';

/** The bytes of a scan. Refuses whoever may not read the file of the case: `not-found`. */
export const getScan = route(
  {
    id: 'getScan',
    method: 'get',
    path: '/v1/disputes/{number}/scans/{id}',
    tag: 'Disputes',
    summary: 'Download a scan 下载扫描件',
    params: NumberParams.extend({ id: z.string().min(1).max(64) }),
    query: Nothing,
    body: Nothing,
    download: scanTypes,
    answers: { 200: { description: 'The bytes, in their own media type.', schema: z.string().meta({ format: 'binary' }) } },
    problems: [...always, 'not-found'],
  },
  async (world, caller, { params: { number, id } }) => {
    const { file } = await disputeInSight(world.database, caller, number);
    const scan = file ? await world.database.scan.findFirst({ where: { id, number } }) : null;
    if (!scan) throw new Problem('not-found');
    const { bytes, mediaType, name, hash } = scan;
    return {
      status: 200,
      body: undefined,
      bytes: Buffer.from(bytes),
      mediaType,
      headers: {
        ETag: `"${hash}"`,
        // Asked again each time: on a shared machine the next reader may have no right to it, and this one may have lost his.
        'Cache-Control': 'private, no-cache',
        Vary: 'Authorization',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
    };
  },
);
