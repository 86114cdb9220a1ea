import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buildPlayground, builtPlayground } from './build';
import { makeCertificate } from './certificate';
import { fieldPages } from './fields/index';
import { tools } from './tools/index';

/** A host of no tool of the catalogue. It has a plain contact form at every path: nothing typed there may count. */
export const unknownHost = 'intranet.example.org';

const unknownPage = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Guest book</title></head>
  <body>
    <form onsubmit="event.preventDefault()">
      <h1>Guest book</h1>
      <p><label>Full name <input name="name"></label></p>
      <p><label>Email <input name="email" type="email"></label></p>
      <p><label>Phone <input name="phone" type="tel"></label></p>
      <p><label>Company <input name="company"></label></p>
      <p><button>Sign</button></p>
    </form>
  </body>
</html>
`;

/** One request that reached the playground. */
export interface ServedRequest {
  readonly method: string;
  readonly url: string;
  /** `Origin` header, empty when the browser sent none. */
  readonly origin: string;
}

export interface Playground {
  /** Loopback port of the HTTPS server. */
  readonly port: number;
  /** Base64 SHA-256 of the certificate's public key. */
  readonly spki: string;
  /** Every request since the start, the oldest first: a witness of what the browser fetched. */
  readonly requests: readonly ServedRequest[];
  /** Serves `html` at one path (with its query, if given) of one host, instead of what is there. Returns its address. */
  page(host: string, path: string, html: string): string;
  close(): Promise<void>;
}

const { resolve } = createRequire(import.meta.url);
/** Packages whose own files are loaded by address, as their vendors' customers do. */
const vendors: Readonly<Record<string, string>> = {
  crayons: path.join(path.dirname(resolve('@freshworks/crayons/package.json')), 'dist/crayons'),
  'jquery-ui': path.join(path.dirname(resolve('jquery-ui/package.json')), 'dist'),
  tinymce: path.dirname(resolve('tinymce/package.json')),
};

/** Hosts of the pages of fields and of their frames. */
export const fieldHosts: readonly string[] = [
  ...new Set(fieldPages.flatMap((page) => [page.host, ...(page.frames ?? []).map((frame) => frame.host)])),
];

/** What is served under `/fields/` and `/vendor/` of every host: built bundles, and packages as they are. */
async function answerAsset(pathname: string, response: ServerResponse): Promise<boolean> {
  const [, area, ...rest] = pathname.split('/');
  const folder =
    area === 'fields'
      ? path.join(builtPlayground, 'fields')
      : area === 'vendor'
        ? vendors[rest.shift() ?? '']
        : undefined;
  const type = types[path.extname(pathname)];
  if (folder === undefined || type === undefined) return false;
  const file = path.join(folder, ...rest);
  if (!file.startsWith(folder)) return false;
  const body = await readFile(file).catch(() => undefined);
  response.writeHead(body ? 200 : 404, { 'content-type': type });
  response.end(body);
  return true;
}

const types: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

async function answerTool(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const extension = path.extname(pathname);
  const type = types[extension];
  const isAsset = type !== undefined && pathname === `/${folder}${extension}`;
  const body = await readFile(path.join(builtPlayground, `${folder}${isAsset ? extension : '.html'}`)).catch(
    (error: unknown) => {
      if (isAsset) return '';
      throw error;
    },
  );
  response.writeHead(200, { 'content-type': isAsset ? type : 'text/html; charset=utf-8' });
  response.end(body);
}

/**
 * Serves every stand-in tool over TLS on a free loopback port; the `Host` header picks the tool. Builds them first when
 * their sources are newer. A browser reaches them under their real host names with `browserFlags`.
 */
export async function servePlayground(): Promise<Playground> {
  await buildPlayground();
  const certificate = await makeCertificate([
    ...new Set([...tools.map((tool) => tool.host), ...fieldHosts, unknownHost]),
  ]);
  const pages = new Map<string, string>();
  const requests: ServedRequest[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    requests.push({
      method: request.method ?? 'GET',
      url: url.href,
      origin: request.headers.origin ?? '',
    });
    if (await answerAsset(url.pathname, response)) return;
    const page = pages.get(url.href) ?? pages.get(url.origin + url.pathname);
    const tool = tools.find((candidate) => candidate.host === host);
    if (page === undefined && tool) return answerTool(tool.id, url.pathname, response);
    const html = page ?? (host === unknownHost ? unknownPage : undefined);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'Nothing is served here.');
  }

  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  for (const page of fieldPages) {
    const html = await readFile(path.join(builtPlayground, 'fields', `${page.id}.html`), 'utf8');
    pages.set(`https://${page.host}${page.path}`, html);
    for (const frame of page.frames ?? []) pages.set(`https://${frame.host}${frame.path}`, frame.html);
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    port,
    spki: certificate.spki,
    requests,
    page(host, pagePath, html) {
      const { href } = new URL(pagePath, `https://${host}`);
      pages.set(href, html);
      return href;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
