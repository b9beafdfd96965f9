import { randomUUID } from 'node:crypto';
import type { AnswerOf, ParamsOf, SentOf, Served, Shape } from '#contract';

interface Asked<S> {
  readonly params?: ParamsOf<S>;
  readonly input?: SentOf<S>;
}

const words = (input: object): string =>
  new URLSearchParams(
    Object.entries(input).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ).toString();

/** Somebody of the demo world at a browser: everything they do goes over HTTP, through every check there is. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly origin: string,
    token = '',
  ) {
    if (token) this.cookies.set('session', token);
  }

  /** The answer to a request; a refusal ends the demo, since it means that a rule was forgotten. */
  async ask<S extends Served<Shape, Shape, Shape>>(served: S, { params, input }: Asked<S> = {}): Promise<AnswerOf<S>> {
    const { address, ...request } = requestOf(served, (params ?? {}) as object, (input ?? {}) as object);
    const headers = { ...request.headers, cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') };
    const response = await fetch(`${this.origin}/api${address}`, { ...request, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.cookies.set(name, value);
    }
    const said = await response.text();
    if (!response.ok) throw new Error(`${served.name}: ${said}`);
    return (said ? JSON.parse(said) : {}) as AnswerOf<S>;
  }
}

function requestOf({ route }: Served<Shape, Shape, Shape>, params: object, input: object) {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => Reflect.get(params, name));
  const common = { 'accept-language': 'ja', 'idempotency-key': randomUUID() };
  if (route.method === 'GET') return { address: `${path}?${words(input)}`, method: 'GET', headers: common };
  if (route.takes === 'file') {
    const { fileName, bytes } = input as { fileName: string; bytes: Uint8Array<ArrayBuffer> };
    const headers = { ...common, 'content-type': 'application/octet-stream' };
    return { address: `${path}?${words({ fileName })}`, method: route.method, headers, body: bytes };
  }
  if (route.takes === 'stream') {
    const { offset, bytes } = input as { offset: number; bytes: Uint8Array<ArrayBuffer> };
    const headers = { ...common, 'content-type': 'application/offset+octet-stream', 'upload-offset': `${offset}` };
    return { address: path, method: route.method, headers, body: bytes };
  }
  const headers = { ...common, 'content-type': 'application/json' };
  return { address: path, method: route.method, headers, body: JSON.stringify(input) };
}
