import { connect, type Socket } from 'node:net';

const PATIENCE_MS = 20_000;

/** Firefox's own automation protocol: over a local socket, numbered commands and their answers, each with its length before it. */
export interface Marionette {
  send<Result>(command: string, given?: object): Promise<Result>;
  close(): void;
}

type Answer = [kind: 1, number: number, error: { error: string; message: string } | null, result: unknown];

interface Waiting {
  done(result: unknown): void;
  failed(error: Error): void;
}

/** Connects once Firefox says hello. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const hello = new Promise<void>((said, failed) => {
    socket.once('error', failed);
    readMessages(socket, (message) => {
      if (Array.isArray(message)) settle(waiting, message as Answer);
      else said();
    });
  });
  socket.on('close', () => {
    for (const { failed } of waiting.values()) failed(new Error('Firefox closed the connection.'));
    waiting.clear();
  });
  await within(hello, 'say hello');
  return {
    send<Result>(command: string, given: object = {}) {
      last += 1;
      const number = last;
      const answer = new Promise<unknown>((done, failed) => void waiting.set(number, { done, failed }));
      const text = JSON.stringify([0, number, command, given]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      return within(answer, command) as Promise<Result>;
    },
    close: () => void socket.destroy(),
  };
}

/** Takes the stream apart: "12:[1,1,null,{}]" and so on, in pieces as they come. */
function readMessages(socket: Socket, heard: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      heard(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end);
    }
  });
}

function settle(waiting: Map<number, Waiting>, [, number, error, result]: Answer): void {
  if (error) waiting.get(number)?.failed(new Error(`${error.error}: ${error.message}`));
  else waiting.get(number)?.done(result);
  waiting.delete(number);
}

async function within<Result>(promise: Promise<Result>, what: string): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(
      () => failed(new Error(`Firefox did not ${what} within ${PATIENCE_MS / 1000} s.`)),
      PATIENCE_MS,
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
