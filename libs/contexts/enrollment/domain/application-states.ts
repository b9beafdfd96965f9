import type { StateTable } from '#kernel';

export type ApplicationState =
  | 'awaiting-approval'
  | 'waitlisted'
  | 'offered'
  | 'confirmed'
  | 'canceled'
  | 'rejected'
  | 'declined'
  | 'expired';
export type ApplicationVerb =
  | 'approve'
  | 'approve-last-seated'
  | 'approve-last-unseated'
  | 'reject'
  | 'offer'
  | 'accept'
  | 'decline'
  | 'expire'
  | 'change'
  | 'transfer'
  | 'transfer-for-approval'
  | 'fall-back'
  | 'cancel';

/** Nothing leads out of `awaiting-approval` to a seat or a place in line but the last approval. */
export const applicationStates: StateTable<ApplicationState, ApplicationVerb> = {
  'awaiting-approval': {
    approve: 'awaiting-approval',
    'approve-last-seated': 'confirmed',
    'approve-last-unseated': 'waitlisted',
    reject: 'rejected',
    change: 'awaiting-approval',
    'fall-back': 'awaiting-approval',
    expire: 'expired',
    cancel: 'canceled',
  },
  waitlisted: {
    offer: 'offered',
    change: 'waitlisted',
    'fall-back': 'waitlisted',
    expire: 'expired',
    cancel: 'canceled',
  },
  offered: {
    accept: 'confirmed',
    decline: 'declined',
    change: 'offered',
    'fall-back': 'waitlisted',
    expire: 'expired',
    cancel: 'canceled',
  },
  confirmed: {
    change: 'confirmed',
    transfer: 'confirmed',
    'transfer-for-approval': 'awaiting-approval',
    'fall-back': 'waitlisted',
    expire: 'expired',
    cancel: 'canceled',
  },
  canceled: {},
  rejected: {},
  declined: {},
  expired: {},
};

export type ApprovalStage = 'coordinator' | 'office';
