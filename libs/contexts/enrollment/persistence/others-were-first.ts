const SERIALIZATION_FAILURE = '40001';

/** Somebody was first in the same moment: the transaction is tried again, and finds what they did. */
export class OthersWereFirst extends Error {
  readonly code = SERIALIZATION_FAILURE;
}
