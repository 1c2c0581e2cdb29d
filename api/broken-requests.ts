import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Problem } from './problem';
import { type Language, problemBody } from './problem-body';
import { type ProblemCode, problems } from './problems';

/**
 * Answers what node's parser refuses before express sees a request (bytes outside ASCII in the address, headers too large, no HTTP at all, a
 * request that does not end) as a problem. The connection is closed afterwards, for nobody knows where its next request begins.
 */
export function answerBrokenRequests(server: Server): void {
  const open = new WeakMap<Duplex, ServerResponse>();
  server.on('request', (request, response) => {
    open.set(request.socket, response);
    response.once('close', () => {
      if (open.get(request.socket) === response) open.delete(request.socket);
    });
  });
  server.on('clientError', (error: Error, socket) => {
    const earlier = open.get(socket);
    // A sound request that came before on the same connection is answered first; what has begun to be answered cannot be followed by a problem.
    if (earlier?.headersSent) socket.destroy();
    else if (earlier?.req.complete) earlier.once('finish', () => answer(error, socket));
    else answer(error, socket);
  });
}

function answer(error: Error, socket: Duplex): void {
  if (!socket.writable || codeOf(error) === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const problem = new Problem(problemCodeOf(codeOf(error)));
  const language = languageIn('rawPacket' in error && Buffer.isBuffer(error.rawPacket) ? error.rawPacket.toString('latin1') : '');
  const body = JSON.stringify(problemBody(problem, language));
  const { status } = problems[problem.code];
  const head = [
    `HTTP/1.1 ${status} ${reasons[status] ?? 'Bad Request'}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

const reasons: Readonly<Record<number, string>> = { 408: 'Request Timeout', 431: 'Request Header Fields Too Large' };

function problemCodeOf(code: string): ProblemCode {
  if (code === 'HPE_HEADER_OVERFLOW') return 'headers-too-large';
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request-timeout' : 'malformed-request';
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

/** Chinese unless English is named first: of a request that cannot be read, the header is looked for in the bytes there are. */
function languageIn(packet: string): Language {
  const asked = /^accept-language:\s*(zh|en)\b/im.exec(packet);
  return asked?.[1]?.toLowerCase() === 'en' ? 'en' : 'zh';
}
