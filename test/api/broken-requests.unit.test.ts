import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { answerBrokenRequests } from '../../api/broken-requests';

let server: Server;

beforeAll(async () => {
  server = createServer((_request, response) => {
    setImmediate(() => response.end('well'));
  });
  answerBrokenRequests(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

/** What comes back over one connection until the server closes it. */
function send(...pieces: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const address: AddressInfo | string | null = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server does not listen');
    const socket = connect(address.port, '127.0.0.1', () => socket.write(pieces.join('')));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

function problemIn(answer: string): unknown {
  return JSON.parse(answer.slice(answer.lastIndexOf('\r\n\r\n') + 4));
}

const sound = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
const broken = (headers = '') => `GET /v1/disputes?q=中 HTTP/1.1\r\nHost: a\r\n${headers}\r\n`;

test('raw bytes outside ASCII in an address are a problem with a code, in Chinese', async () => {
  const answer = await send(broken());
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(answer).toContain('Content-Type: application/problem+json');
  expect(problemIn(answer)).toMatchObject({ code: 'malformed-request', status: 400, title: '不是有效的 HTTP 请求', field: 'request' });
});

test('and in English where English is asked for', async () => {
  expect(problemIn(await send(broken('Accept-Language: en\r\n')))).toMatchObject({ code: 'malformed-request', title: 'Malformed request' });
});

test('headers over the limit are 431', async () => {
  const answer = await send(`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
  expect(problemIn(answer)).toMatchObject({ code: 'headers-too-large', status: 431 });
});

test('what is no HTTP is a problem', async () => {
  expect(problemIn(await send('hello\r\n\r\n'))).toMatchObject({ code: 'malformed-request' });
});

test('a body whose chunks are broken is answered, though its request never ends', async () => {
  const answer = await send('POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n');
  expect(answer).toContain('HTTP/1.1');
});

test('sound requests before it on the same connection keep their answers, in order', async () => {
  const answer = await send(sound, sound, broken());
  const statuses = [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
  expect(statuses.slice(0, 1)).toEqual(['200']);
  expect(statuses.at(-1)).toBe('400');
});
