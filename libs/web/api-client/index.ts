export {
  addressOf,
  call,
  type CallOf,
  callUntyped,
  fetchFile,
  newKey,
  newNonce,
  type Request,
  sendFile,
} from './call.ts';
export { Refused, Unreachable } from './problem.ts';
export { download } from './save-file.ts';
export { sendUpload } from './send-upload.ts';
export type { AnswerFrom, PathOf, SentTo } from './typed.ts';
export { type Asked, useAnswer } from './use-answer.ts';
export { useDeed } from './use-deed.ts';
