import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A proxy on loopback that every request of a browser goes through. */
export interface LoopbackProxy {
  readonly port: number;
  /** `host:port` of every tunnel asked for, the oldest first: a witness of what the browser wanted. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Leads every HTTPS tunnel, whatever its host, to one loopback port; refuses everything else. Firefox has no resolver
 * rules as Chromium has: with this, no request can leave the machine and real host names work without touching it.
 */
export async function proxyTo(target: number): Promise<LoopbackProxy> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    // A browser drops connections as it likes; that is no event of a test.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  };
  const server = createServer((browser) => {
    keep(browser);
    browser.once('data', (head) => {
      const host = /^CONNECT (\S+) /.exec(head.toString('latin1'))?.[1];
      if (host === undefined) {
        browser.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
        return;
      }
      asked.push(host);
      const tool = connect(target, '127.0.0.1', () => {
        browser.write('HTTP/1.1 200 Connection established\r\n\r\n');
        browser.pipe(tool).pipe(browser);
      });
      keep(tool);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
