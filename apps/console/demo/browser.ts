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
  private cookie: string;

  constructor(
    private readonly origin: string,
    token = '',
  ) {
    this.cookie = token ? `session=${token}` : '';
  }

  /** The answer to a request; a refusal ends the demo, since it means that a rule was forgotten. */
  async ask<S extends Served<Shape, Shape, Shape>>(served: S, { params, input }: Asked<S> = {}): Promise<AnswerOf<S>> {
    const { method, takes } = served.route;
    const file = takes === 'file' ? (input as unknown as { fileName: string; bytes: Uint8Array<ArrayBuffer> }) : null;
    const query = file ? words({ fileName: file.fileName }) : method === 'GET' ? words(input ?? {}) : '';
    const path = served.route.path.replace(/:(\w+)/g, (_, name: string) => Reflect.get(params as object, name));
    const response = await fetch(`${this.origin}/api${path}${query && `?${query}`}`, {
      method,
      headers: {
        cookie: this.cookie,
        'content-type': file ? 'application/octet-stream' : 'application/json',
        'accept-language': 'ja',
        'idempotency-key': randomUUID(),
      },
      ...(method !== 'GET' && { body: file?.bytes ?? JSON.stringify(input ?? {}) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.cookie = cookie.split(';')[0] ?? '';
    const said = await response.text();
    if (!response.ok) throw new Error(`${served.name}: ${said}`);
    return (said ? JSON.parse(said) : {}) as AnswerOf<S>;
  }
}
