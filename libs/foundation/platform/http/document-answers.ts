import { Readable } from 'node:stream';
import { type CallHandler, type ExecutionContext, type NestInterceptor, StreamableFile } from '@nestjs/common';
import { create as attachmentCalled } from 'content-disposition';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import type { Document } from '#contract';

/** Sends a document as what it is: a file to save, a page or a picture to show. */
export class DocumentAnswers implements NestInterceptor<Document, StreamableFile> {
  intercept(host: ExecutionContext, next: CallHandler<Document>): Observable<StreamableFile> {
    const response = host.switchToHttp().getResponse<Response>();
    return next.handle().pipe(map((document) => send(response, document)));
  }
}

function send(response: Response, { type, content, fileName, status, cacheSeconds, headers }: Document) {
  if (status) response.status(status);
  response.set({
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': cacheSeconds ? `public, max-age=${cacheSeconds}` : 'private, no-store',
    ...(fileName && { 'Content-Disposition': attachmentCalled(fileName) }),
    ...headers,
  });
  if (typeof content === 'string') return new StreamableFile(Buffer.from(content), { type });
  return content instanceof Uint8Array
    ? new StreamableFile(content, { type })
    : new StreamableFile(Readable.from(content), { type });
}
