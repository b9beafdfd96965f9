import { type ErrorCode, errors } from '#contract';
import { scopeOf } from '#identity';
import { DomainError } from '#kernel';
import { filesInFolder, LoadContent, type LoadedContent, PublishContent } from '#learning';
import { ConfigurationError } from '#platform';
import { asWorker } from './as-worker.ts';
import type { Logins } from './migrate.ts';

const USAGE = 'content load <folder> [--publish]: loads a content package as a draft of the edition it names.';

/** Loads a folder as a draft of the edition that its package.yaml names, and publishes it when told so. */
export async function content(logins: Logins, [verb, folder, ...flags]: string[]): Promise<void> {
  if (verb !== 'load' || !folder) throw new ConfigurationError(USAGE);
  await load(logins, folder, flags.includes('--publish')).catch((error: unknown) => {
    throw error instanceof DomainError ? new ConfigurationError(refusal(error)) : error;
  });
}

async function load(logins: Logins, folder: string, isToPublish: boolean): Promise<void> {
  const packed = await filesInFolder(folder);
  const scope = scopeOf('load-content');
  await asWorker(logins, async (app) => {
    const loaded = await app.get(LoadContent, { strict: false }).execute(scope, packed);
    if (!loaded.contentVersionId) throw new ConfigurationError(worded(loaded.problems));
    console.log(`content draft ${loaded.contentVersionId}`);
    if (!isToPublish) return;
    const { number } = await app.get(PublishContent, { strict: false }).execute(scope, loaded.contentVersionId);
    console.log(`content published as version ${number}`);
  });
}

const worded = (problems: LoadedContent['problems']): string =>
  problems
    .map(({ file, line, sentence }) => `${file}${line ? ` ${line}` : ''}: ${sentence.ja} / ${sentence.en}`)
    .join('\n');

function refusal({ code, facts }: DomainError): string {
  const { ja, en } = errors[code as ErrorCode];
  const fill = (sentence: string) => sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
  return `${fill(ja)} / ${fill(en)}`;
}
