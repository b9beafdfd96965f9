import type { Route } from '#contract/routes';
import { refusalOf, Unreachable } from './problem.ts';
import type { AnswerFrom, PathOf, SentTo } from './typed.ts';

type Values = Readonly<Record<string, unknown>>;

/** One request, untyped: what stands in the path, what is sent, and the key that makes a repeated deed one deed. */
export interface Request {
  readonly params?: Values | undefined;
  readonly input?: unknown;
  /** The same key for every repetition of one deed; without it each call is a deed of its own. */
  readonly key?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A shape of nothing, or one whose every part may be left out. */
type MayBeLeftOut<T> = T extends Readonly<Record<string, never>> ? true : object extends T ? true : false;
type Asked<Name extends string, T> =
  MayBeLeftOut<T> extends true ? { readonly [N in Name]?: T } : { readonly [N in Name]: T };
type Rest = Pick<Request, 'key' | 'signal'>;
export type CallOf<R extends Route> = Asked<'params', PathOf<R>> & Asked<'input', SentTo<R>> & Rest;
type Arguments<R extends Route> = object extends CallOf<R> ? [request?: CallOf<R>] : [request: CallOf<R>];

/** Calls a route of the contract; throws `Refused` with the server's sentence, or `Unreachable`. */
export const call = <R extends Route>(route: R, ...[request]: Arguments<R>): Promise<AnswerFrom<R>> =>
  callUntyped(route, request as Request) as Promise<AnswerFrom<R>>;

/** The same where the route is known only at run time. */
export async function callUntyped(route: Route, request: Request = {}): Promise<unknown> {
  const answer = await send(route, request);
  return answer.status === 204 ? undefined : answer.json();
}

/** The file a route answers, and the name it has. */
export async function fetchFile<R extends Route>(
  route: R,
  ...[request]: Arguments<R>
): Promise<{ blob: Blob; fileName: string }> {
  const answer = await send(route, request as Request);
  return { blob: await answer.blob(), fileName: fileNameIn(answer.headers.get('content-disposition')) };
}

/** Sends one file as it is. */
export async function sendFile<R extends Route>(
  route: R,
  request: Asked<'params', PathOf<R>> & Rest & { readonly file: File },
): Promise<AnswerFrom<R>> {
  const { file, ...rest } = request as Request & { file: File };
  return (await send(route, rest, file)).json();
}

/** The address of a route, for links and downloads. */
export const addressOf = (route: Route, { params, input }: Pick<Request, 'params' | 'input'> = {}): string =>
  `${route.at === 'root' ? '' : '/api'}${pathOf(route.path, params)}${route.method === 'GET' ? queryOf(input) : ''}`;

async function send(route: Route, request: Request, file?: File): Promise<Response> {
  const address = file
    ? `${addressOf(route, request)}?fileName=${encodeURIComponent(file.name)}`
    : addressOf(route, request);
  const answer = await fetch(address, {
    method: route.method,
    credentials: 'same-origin',
    headers: headersOf(route, request, file),
    body: bodyOf(route, request, file),
    signal: request.signal ?? null,
  }).catch((fault: unknown) => {
    throw request.signal?.aborted ? fault : new Unreachable();
  });
  if (answer.ok) return answer;
  if (answer.status === 401) window.dispatchEvent(new Event('signed-out'));
  throw await refusalOf(answer);
}

function headersOf(route: Route, request: Request, file?: File): Record<string, string> {
  const said = { 'Accept-Language': document.documentElement.lang || 'ja' };
  if (route.method === 'GET') return said;
  const type = file ? 'application/octet-stream' : 'application/json';
  return { ...said, 'Content-Type': type, 'Idempotency-Key': request.key ?? newKey() };
}

const bodyOf = (route: Route, { input }: Request, file?: File): BodyInit | null =>
  file ?? (route.method === 'GET' ? null : JSON.stringify(input ?? {}));

/** A key for one deed, also where the page came over plain http and `randomUUID` is missing. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A UUID (version 4) for what is made here and uploaded later, also where the page came over plain http. */
export function newNonce(): string {
  const [digits, variant] = [newKey(), '89ab'[crypto.getRandomValues(new Uint8Array(1))[0]! & 3]];
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, `$1-$2-4$3-${variant}$4-`);
}

const pathOf = (path: string, params: Values = {}): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));

function queryOf(input: unknown): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries((input ?? {}) as Values)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value));
  }
  return query.size ? `?${query}` : '';
}

/** RFC 6266: the encoded name, else the plain one. */
function fileNameIn(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : (/filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'kunren');
}
