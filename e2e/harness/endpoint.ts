import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { browserFlags } from '../../playground/browser-flags';
import { makeCertificate } from '../../playground/certificate';

/** What an endpoint does with one request instead of taking it. */
export type Fault =
  | 'hold'
  | 'reset'
  | 'redirect'
  | { readonly status: number; readonly headers?: Record<string, string> };

/** One request, as the endpoint saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  /** What names who asked: cookies, referrer. */
  readonly traces: string;
  readonly body: Buffer;
  readonly fault: Fault | undefined;
}

/** A company's endpoint on loopback, over TLS: a collector and a store of files at once, with faults to order. */
export interface Endpoint {
  readonly flags: readonly string[];
  readonly seen: readonly Seen[];
  /** What it took, by address: a file is laid over the former one of its name, as S3 does. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly faults: Fault[];
  close(): Promise<void>;
}

/** Starts an endpoint under a host of its own, with a certificate that only its `flags` make a browser trust. */
export async function openEndpoint(host: string): Promise<Endpoint> {
  const certificate = await makeCertificate([host]);
  const seen: Seen[] = [];
  const files = new Map<string, Buffer>();
  const faults: Fault[] = [];
  const take = (
    request: IncomingMessage,
    body: Buffer,
    fault: Fault | undefined,
    response: ServerResponse,
  ) => {
    const { method = '', url: path = '', headers } = request;
    const { authorization = '', cookie = '', referer = '' } = headers;
    seen.push({ method, path, authorization, traces: cookie + referer, body, fault });
    if (fault === 'hold' || fault === 'reset') return;
    if (fault === 'redirect') {
      response.writeHead(307, { location: `https://${host}/elsewhere` }).end();
      return;
    }
    if (typeof fault === 'object') {
      response.writeHead(fault.status, fault.headers).end('not now');
      return;
    }
    files.set(path, body);
    response.writeHead(200).end('Ok.');
  };
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const fault = faults.shift();
    const parts: Buffer[] = [];
    // A connection for each request: browsers repeat one by themselves that broke on a connection used before.
    response.shouldKeepAlive = false;
    request.on('error', () => undefined);
    request.on('data', (part: Buffer) => {
      parts.push(part);
      if (fault === 'reset') request.socket.destroy();
    });
    request.on(fault === 'reset' ? 'close' : 'end', () =>
      take(request, Buffer.concat(parts), fault, response),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    flags: browserFlags({ port, spki: certificate.spki }, [host], 'tools'),
    seen,
    files,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
