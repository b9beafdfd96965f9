import { z } from 'zod';
import { appendToUploadRoute, downloadOwnFileRoute, giveUpUploadRoute, viewUploadRoute } from './files.routes.ts';
import { document, id, nothing, sentStream, serve } from './shapes.ts';

const ofFile = z.strictObject({ fileId: id<'File'>() });

export const viewUpload = serve('viewUpload', viewUploadRoute, {
  params: ofFile,
  input: nothing(),
  answer: z
    .strictObject({
      fileId: id<'File'>(),
      name: z.string(),
      sizeBytes: z.int(),
      receivedBytes: z.int(),
      state: z.enum(['coming', 'kept']),
    })
    .meta({ id: 'Upload' }),
});

export const appendToUpload = serve('appendToUpload', appendToUploadRoute, {
  params: ofFile,
  input: sentStream(),
  answer: document(),
});

export const giveUpUpload = serve('giveUpUpload', giveUpUploadRoute, {
  params: ofFile,
  input: nothing(),
  answer: document(),
});

export const downloadOwnFile = serve('downloadOwnFile', downloadOwnFileRoute, {
  params: ofFile,
  input: nothing(),
  answer: document(),
});
