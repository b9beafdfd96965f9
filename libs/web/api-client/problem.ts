/** The server's refusal, in the words it chose for this person's language; `code` says which it is. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(problem: { status: number; code: string; detail: string }) {
    super(problem.detail);
    this.name = 'Refused';
    this.status = problem.status;
    this.code = problem.code;
  }

  /** What react-admin shows and what its error boundary reads. */
  get body(): { status: number; code: string; detail: string } {
    return { status: this.status, code: this.code, detail: this.message };
  }
}

/** Nothing came back: the line is down, or the server is. The deed may have been done; the same key may be sent again. */
export class Unreachable extends Error {
  constructor() {
    super(isJapanese() ? '通信できません。つながったら、もう一度お試しください。' : 'No connection. Please try again.');
    this.name = 'Unreachable';
  }
}

const isJapanese = (): boolean => document.documentElement.lang !== 'en';

export async function refusalOf(answer: Response): Promise<Refused> {
  const problem: unknown = await answer.json().catch(() => null);
  if (isProblem(problem)) return new Refused(problem);
  const sentence = isJapanese()
    ? `サーバーが答えられません（${answer.status}）。少し待って、もう一度お試しください。`
    : `The server could not answer (${answer.status}). Please wait a little and try again.`;
  return new Refused({ status: answer.status, code: 'unexpected-failure', detail: sentence });
}

const isProblem = (body: unknown): body is { status: number; code: string; detail: string } =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && 'status' in body;
