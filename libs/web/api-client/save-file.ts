import type { Route } from '#contract/routes';
import { type CallOf, fetchFile } from './call.ts';

/** Saves the file a route answers; a refusal is thrown, so that the page can show its sentence instead of a broken file. */
export async function download<R extends Route>(
  route: R,
  ...request: object extends CallOf<R> ? [request?: CallOf<R>] : [request: CallOf<R>]
): Promise<void> {
  const { blob, fileName } = await fetchFile(route, ...request);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
