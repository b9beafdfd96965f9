import { createHash } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { AwsClient } from 'aws4fetch';
import type { Config } from '../config.ts';
import { DomainError } from '#kernel';

const TIMEOUT_MILLIS = 60_000;
const TRIES = 4;
const GONE = 404;
const RETRY_AFTER_SECONDS = 10;

type Settings = Required<NonNullable<Config['S3']>>;

/** One bucket of a server that speaks S3, addressed by path. */
export class Bucket {
  private readonly client: AwsClient;
  private readonly logger = new Logger('files');

  constructor(private readonly settings: Settings) {
    const { accessKeyId, secretAccessKey, region } = settings;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: TRIES });
  }

  async put(key: string, body: Uint8Array): Promise<void> {
    // The server holds the body against it, on any line.
    const sha256 = createHash('sha256').update(body).digest('hex');
    const headers = { 'x-amz-content-sha256': sha256, 'content-type': 'application/octet-stream' };
    await this.ask('PUT', key, { body: new Uint8Array(body), headers });
  }

  async get(key: string): Promise<Uint8Array> {
    return (await this.ask('GET', key)).bytes();
  }

  /** An object that is gone already is deleted. */
  async delete(key: string): Promise<void> {
    await this.ask('DELETE', key);
  }

  private async ask(method: string, key: string, init: RequestInit = {}): Promise<Response> {
    const { endpoint, bucket } = this.settings;
    const told = { ...init, method, signal: AbortSignal.timeout(TIMEOUT_MILLIS) };
    const answered = await this.client.fetch(`${endpoint}/${bucket}/${key}`, told).catch(codeOf);
    if (typeof answered === 'string') throw this.unreachable(method, answered);
    if (answered.status >= 500) throw this.unreachable(method, `${answered.status}`);
    if (answered.ok || (method === 'DELETE' && answered.status === GONE)) return answered;
    await answered.body?.cancel();
    throw new Error(`The bucket answered ${method} with ${answered.status}`);
  }

  private unreachable(method: string, why: string): DomainError {
    this.logger.warn({ line: 'bucket-unreachable', method, why });
    return new DomainError('files-unreachable', { retryAfterSeconds: RETRY_AFTER_SECONDS });
  }
}

/** Why there is no answer, in one word: the whole error may hold what was signed. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer';
}
