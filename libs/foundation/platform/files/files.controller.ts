import { Controller, Module } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import type { Exchange } from '../http/exchange.ts';
import { Serves } from '../http/serves.ts';
import { fileAnswer } from './file-answer.ts';
import { FileStore } from './file-store.ts';
import { Uploads } from './uploads.ts';

type OfFile = contract.ParamsOf<typeof contract.viewUpload>;

/** The protocol of resumable uploads (tus.io, version 1.0.0, with its extension Termination). */
const TUS = { 'Tus-Resumable': '1.0.0' };
const stands = (offset: number) => ({ ...TUS, 'Upload-Offset': `${offset}` });
const NO_CONTENT = { type: 'application/offset+octet-stream', content: '', status: 204 } as const;

/** The bytes of uploads, which contexts open and finish, and one's own files. */
@Controller()
class FilesController {
  constructor(
    private readonly uploads: Uploads,
    private readonly files: FileStore,
  ) {}

  @Serves(contract.viewUpload)
  async view(scope: AuthorizedScope, { fileId }: OfFile, _input: object, exchange: Exchange) {
    const { name, sizeBytes, receivedBytes, state } = await this.uploads.find(scope, fileId);
    exchange.tell({ ...stands(receivedBytes), 'Upload-Length': `${sizeBytes}` });
    return { fileId, name, sizeBytes, receivedBytes, state };
  }

  @Serves(contract.appendToUpload)
  async append(scope: AuthorizedScope, { fileId }: OfFile, { offset, bytes }: contract.SentStream) {
    return { ...NO_CONTENT, headers: stands(await this.uploads.append(scope, fileId, offset, bytes)) };
  }

  @Serves(contract.giveUpUpload)
  async giveUp(scope: AuthorizedScope, { fileId }: OfFile) {
    await this.uploads.giveUp(scope, fileId);
    return { ...NO_CONTENT, headers: TUS };
  }

  @Serves(contract.downloadOwnFile)
  async download(scope: AuthorizedScope, { fileId }: OfFile, _input: object, exchange: Exchange) {
    return fileAnswer(this.files, scope, fileId, exchange);
  }
}

@Module({ controllers: [FilesController] })
export class FilesHttpModule {}
