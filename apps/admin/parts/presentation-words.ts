import { screenWords } from '../i18n/screen-words.ts';

/** What the history says of results presentations. */
export const presentationPartWords = screenWords(
  {
    events: {
      'presentation-defined': '成果発表会を加えた',
      'presentation-corrected': '成果発表会の案内を直した',
      'presentation-removed': '成果発表会を消した',
    },
  },
  {
    events: {
      'presentation-defined': 'Defined a results presentation',
      'presentation-corrected': 'Corrected the notice of a results presentation',
      'presentation-removed': 'Removed a results presentation',
    },
  },
);
