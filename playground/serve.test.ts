import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Playground, servePlayground, unknownHost } from './serve';
import { dynamics } from './tools/dynamics-365/tool';
import { zendesk } from './tools/zendesk/tool';

let playground: Playground;
beforeAll(async () => {
  playground = await servePlayground();
});
afterAll(() => playground.close());

/** Asks the server as the browser does: the host's name in TLS and in the header, the address on loopback. */
function get(
  host: string,
  path: string,
): Promise<{ status: number | undefined; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: playground.port,
        path,
        servername: host,
        headers: { host },
        rejectUnauthorized: false,
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          body += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode, type: response.headers['content-type'] ?? '', body }),
        );
      },
    );
    asked.once('error', reject).end();
  });
}

test.each([
  [dynamics.host, dynamics.home, '/dynamics-365.js', 'text/html'],
  [dynamics.host, '/any/other/path', '/dynamics-365.js', 'text/html'],
  [zendesk.host, zendesk.home, '/zendesk.js', 'text/html'],
  [zendesk.host, '/zendesk.js', 'New ticket', 'text/javascript'],
  // Only the host's own files are served: another tool's are a path like any other.
  [zendesk.host, '/dynamics-365.js', '<div id="root">', 'text/html'],
  [unknownHost, '/', 'Guest book', 'text/html'],
])('%s%s holds %s', async (host, path, content, type) => {
  const answer = await get(host, path);
  expect(answer.status).toBe(200);
  expect(answer.type).toContain(type);
  expect(answer.body).toContain(content);
});

test('a host that nobody asked for is not found', async () => {
  expect((await get('elsewhere.example.org', '/')).status).toBe(404);
});

test('a page given by a test stands in for what is there, on any host', async () => {
  const address = playground.page(zendesk.host, '/agent/tickets/7?tab=2', '<p>made by a test</p>');
  expect(address).toBe(`https://${zendesk.host}/agent/tickets/7?tab=2`);
  expect((await get(zendesk.host, '/agent/tickets/7?tab=2')).body).toBe('<p>made by a test</p>');
  expect((await get(zendesk.host, '/agent/tickets/8')).body).toContain('/zendesk.js');
  playground.page('globex.zendesk.com', '/', '<p>another workspace</p>');
  expect((await get('globex.zendesk.com', '/')).body).toBe('<p>another workspace</p>');
});

test('every request is remembered', async () => {
  await get(unknownHost, '/remembered');
  expect(playground.requests.at(-1)).toEqual({
    method: 'GET',
    url: `https://${unknownHost}/remembered`,
    origin: '',
  });
});
