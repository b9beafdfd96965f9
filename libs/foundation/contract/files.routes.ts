import type { Route } from './route.ts';

/** How far an upload has come: what a browser asks after the line broke (tus: HEAD). */
export const viewUploadRoute = {
  method: 'GET',
  path: '/uploads/:fileId',
  permission: 'file.send',
  errors: ['not-found'],
} as const satisfies Route;

export const appendToUploadRoute = {
  method: 'PATCH',
  path: '/uploads/:fileId',
  permission: 'file.send',
  takes: 'stream',
  errors: ['not-found', 'upload-elsewhere', 'upload-longer-than-said', 'files-unreachable'],
} as const satisfies Route;

export const giveUpUploadRoute = {
  method: 'DELETE',
  path: '/uploads/:fileId',
  permission: 'file.send',
  errors: ['not-found'],
} as const satisfies Route;

export const downloadOwnFileRoute = {
  method: 'GET',
  path: '/my/files/:fileId',
  permission: 'file.send',
  errors: ['not-found', 'files-unreachable'],
} as const satisfies Route;
