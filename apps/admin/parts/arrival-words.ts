import { screenWords } from '../i18n/screen-words.ts';

/** What the history says of people who come from another organization. */
export const arrivalWords = screenWords(
  {
    events: {
      'arrival-asked': '移ってきた方に確認を頼んだ',
      'arrival-declined': '加わることを断った',
      'member-arrived': 'ほかの組織から加わった',
    },
  },
  {
    events: {
      'arrival-asked': 'Asked somebody who moved here to confirm',
      'arrival-declined': 'Declined to become a member',
      'member-arrived': 'Came from another organization',
    },
  },
);
