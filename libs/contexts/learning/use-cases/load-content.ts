import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type FileId, type Id, newId } from '#kernel';
import { FileStore, Transaction } from '#platform';
import { EditionFacts } from '#programs';
import { sentenceOf } from '../documents/package-sentences.ts';
import type { ContentPackage, PackageProblem } from '../domain/content-package.ts';
import { PackageForAnotherEdition } from '../domain/errors.ts';
import type { ContentVersionId } from '../domain/ids.ts';
import { readPackage } from '../intake/content-package.ts';
import type { PackageFiles } from '../intake/package-files.ts';
import { ContentRepository } from '../persistence/content.repository.ts';

export interface LoadedContent {
  /** Null where something must be put right first; then nothing was kept. */
  readonly contentVersionId: ContentVersionId | null;
  readonly problems: readonly (Pick<PackageProblem, 'code' | 'file' | 'line'> & {
    readonly sentence: { readonly ja: string; readonly en: string };
  })[];
}

/** Keeps a package as a draft of its edition's content. The same package twice makes one draft. */
@Injectable()
export class LoadContent {
  constructor(
    private readonly editionFacts: EditionFacts,
    private readonly contents: ContentRepository,
    private readonly files: FileStore,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, packed: PackageFiles, intoEdition?: Id<'Edition'>): Promise<LoadedContent> {
    const { content, problems } = readPackage(packed);
    if (!content) return { contentVersionId: null, problems: problems.map(worded) };
    const contentVersionId = await this.transaction.run(scope, () => this.keep(scope, content, intoEdition));
    return { contentVersionId, problems: [] };
  }

  private async keep(scope: AuthorizedScope, content: ContentPackage, intoEdition?: Id<'Edition'>) {
    const into = intoEdition && (await this.editionFacts.of(scope, intoEdition));
    if (into && into.code !== content.edition) throw new PackageForAnotherEdition(content.edition, into.code);
    const { editionId } = into ?? (await this.editionFacts.byCode(scope, content.edition));
    const newest = await this.contents.newestOf(editionId);
    if (newest?.digest === content.digest) return newest.id;
    const id = newId<'ContentVersion'>();
    const fileIds = new Map<string, FileId>();
    for (const { name, ...picture } of content.pictures) {
      fileIds.set(name, await this.files.put({ ...picture, organizationId: null }));
    }
    const number = (newest?.number ?? 0) + 1;
    const drafted = { state: 'draft', digest: content.digest, loadedAt: this.clock.now(), publishedAt: null } as const;
    await this.contents.add({ id, editionId, number, ...drafted, content, fileIds });
    return id;
  }
}

const worded = (problem: PackageProblem): LoadedContent['problems'][number] => {
  const { code, file, line } = problem;
  return { code, file, line, sentence: sentenceOf(problem) };
};
