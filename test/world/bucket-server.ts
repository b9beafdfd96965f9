import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Config } from '#platform';

type S3 = NonNullable<Config['S3']>;

export interface TestBucket {
  readonly settings: S3;
  /** How many objects there are; null on a server of somebody else, which is not asked. */
  objects(): number | null;
  end(): Promise<void>;
}

/** `KUNREN_TEST_S3=http://key:secret@127.0.0.1:9000/bucket` tries a real server; without it a small one stands in. */
export const aBucket = async (): Promise<TestBucket> => {
  const told = process.env.KUNREN_TEST_S3;
  return told ? realBucket(new URL(told)) : standIn();
};

/** A bucket at an address where nobody listens. */
export const aBucketAway = (): TestBucket => realBucket(new URL('http://kunren:not-for-any-log@127.0.0.1:1/files'));

function realBucket({ origin, pathname, username, password }: URL): TestBucket {
  const keys = { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) };
  const settings = { endpoint: origin, bucket: pathname.slice(1), region: 'us-east-1', ...keys };
  return { settings, objects: () => null, end: async () => {} };
}

/** Keeps objects in memory; refuses, as the real ones do, what is not signed and what is not what was said. */
async function standIn(): Promise<TestBucket> {
  const objects = new Map<string, Buffer>();
  const answer = async (request: IncomingMessage): Promise<[number, Buffer?]> => {
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=kunren/')) return [403];
    const key = request.url ?? '';
    if (request.method === 'GET') return objects.has(key) ? [200, objects.get(key)] : [404];
    if (request.method === 'DELETE') return objects.delete(key) ? [204] : [404];
    const body = await buffer(request);
    const sha256 = createHash('sha256').update(body).digest('hex');
    if (request.headers['x-amz-content-sha256'] !== sha256) return [400];
    objects.set(key, body);
    return [200];
  };
  const server = createServer(async (request, response) => {
    const [status, body] = await answer(request);
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keys = { accessKeyId: 'kunren', secretAccessKey: 'stands in for a bucket' };
  const end = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { settings: { endpoint, bucket: 'files', region: 'us-east-1', ...keys }, objects: () => objects.size, end };
}
