import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../playground/certificate';

/** Serves plain loopback servers over TLS, each under a host name of its own. */
export interface Gateway {
  readonly port: number;
  /** Base64 SHA-256 of the certificate's public key. */
  readonly spki: string;
  close(): Promise<void>;
}

/** An application that knows its plain address redirects there: back to where the browser sees it. */
function locationIn({ headers }: IncomingMessage, host = ''): { location?: string } {
  if (headers.location === undefined) return {};
  const to = new URL(headers.location, `https://${host}`);
  return to.hostname === host ? { location: `https://${host}${to.pathname}${to.search}` } : {};
}

/** @param ports loopback port by host name; other hosts are answered with 404. */
export async function openGateway(ports: ReadonlyMap<string, number>): Promise<Gateway> {
  const certificate = await makeCertificate([...ports.keys()]);
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (incoming, outgoing) => {
    const port = ports.get((incoming.headers.host ?? '').replace(/:\d+$/, ''));
    if (port === undefined) {
      outgoing.writeHead(404).end();
      return;
    }
    const { method, url: path } = incoming;
    const headers = { ...incoming.headers, 'x-forwarded-proto': 'https' };
    const onward = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, {
        ...answer.headers,
        ...locationIn(answer, headers.host),
      });
      answer.pipe(outgoing);
    });
    onward.on('error', (error) => outgoing.headersSent || outgoing.writeHead(502).end(String(error)));
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    spki: certificate.spki,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
