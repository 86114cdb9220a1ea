/** A node of a page, as WebDriver BiDi refers to it. */
export interface NodeReference {
  readonly sharedId: string;
}

/** What a script returned. Values of primitive types have `value`; nodes have `sharedId`. */
export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/**
 * A line to Firefox over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): commands only, events are not asked
 * for. The protocol is spoken directly because two things needed here lie beneath what drivers offer: installing an
 * unpacked extension, and reading a closed shadow root.
 */
export class BiDi {
  private last = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id === undefined) return;
      this.waiting.get(answer.id)?.(answer);
      this.waiting.delete(answer.id);
    });
    socket.addEventListener('close', () => {
      for (const settle of this.waiting.values()) {
        settle({ type: 'error', error: 'closed', message: 'Firefox has gone' });
      }
      this.waiting.clear();
    });
  }

  static async connect(url: string): Promise<BiDi> {
    const socket = new WebSocket(url);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error(`No answer at ${url}`)));
    });
    return new BiDi(socket);
  }

  /** Sends a command; resolves to its result, whose shape the specification gives. */
  async send<T>(method: string, params: object): Promise<T> {
    this.last += 1;
    const id = this.last;
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === 'error') throw new Error(`${method}: ${answer.error}: ${answer.message}`);
    return answer.result as T;
  }

  close(): void {
    this.socket.close();
  }
}
