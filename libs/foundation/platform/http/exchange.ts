import type { CookieOptions, Request, Response } from 'express';

const UNSATISFIABLE = -1;

/** What of a request and its answer a controller may touch: cookies, and the address it came from. */
export class Exchange {
  constructor(
    private readonly request: Request,
    private readonly response: Response,
  ) {}

  /** The sender's address as the server, or the proxy it trusts, saw it. */
  get address(): string {
    return this.request.ip ?? '';
  }

  /** `https://kunren.example.jp`, as the sender wrote it. */
  get origin(): string {
    return `${this.request.protocol}://${this.request.get('host') ?? ''}`;
  }

  get language(): 'ja' | 'en' {
    return (this.request.acceptsLanguages('ja', 'en') || 'ja') as 'ja' | 'en';
  }

  /** Whom passport recognized, where a guard of its own stands before the route. */
  get recognized(): unknown {
    return this.request.user;
  }

  header(name: string): string | undefined {
    return this.request.get(name);
  }

  /** The one span of so many bytes that is asked for; undefined where the whole is, null where there is no such span. */
  spanOf(bytes: number): { readonly first: number; readonly last: number } | null | undefined {
    const ranges = this.request.range(bytes, { combine: true });
    if (ranges === UNSATISFIABLE) return null;
    if (!Array.isArray(ranges) || ranges.type !== 'bytes' || ranges.length !== 1 || !ranges[0]) return undefined;
    return { first: ranges[0].start, last: ranges[0].end };
  }

  /** Says something beside the answer. */
  tell(headers: Readonly<Record<string, string>>): void {
    this.response.set(headers);
  }

  cookie(name: string): string | undefined {
    return cookieIn(this.request.headers.cookie, cookieName(name, this.request.secure));
  }

  /** Keeps a cookie that no script reads; without `seconds` until the browser closes. */
  keep(name: string, value: string, seconds?: number): void {
    const until = seconds === undefined ? {} : { maxAge: seconds * 1000 };
    this.response.cookie(cookieName(name, this.request.secure), value, { ...this.options(), ...until });
  }

  forget(name: string): void {
    this.response.clearCookie(cookieName(name, this.request.secure), this.options());
  }

  private options(): CookieOptions {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.request.secure };
  }
}

/** On https a `__Host-` name, which no other host and no plain page can set. */
export const cookieName = (name: string, isSecure: boolean): string => (isSecure ? `__Host-${name}` : name);

export const cookieIn = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
