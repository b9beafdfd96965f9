import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';

/** The picture of every badge, our own drawing. */
@Injectable()
export class BadgePicture {
  private read: Promise<Uint8Array> | undefined;

  bytes(): Promise<Uint8Array> {
    return (this.read ??= readFile(createRequire(import.meta.url).resolve('#badge-picture')));
  }
}
