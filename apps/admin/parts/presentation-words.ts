import { screenWords } from '../i18n/screen-words.ts';

/** What the history says of results presentations. */
export const presentationPartWords = screenWords(
  {
    events: {
      'presentation-defined': '成果発表会を加えた',
      'presentation-corrected': '成果発表会の案内を直した',
      'presentation-removed': '成果発表会を消した',
      'slot-added': '時間割に枠を加えた',
      'slot-corrected': '時間割の枠を直した',
      'slot-removed': '時間割の枠を消した',
      'slots-filled': '作品の枠をまとめて作った',
      'slots-shifted': '枠をまとめて動かした',
      'slot-begun': '発表を始めた',
      'slot-finished': '発表を終えた',
      'slot-unmarked': '発表の開始を取り消した',
      'timetable-published': '時間割を公開した',
      'timetable-withdrawn': '時間割の公開をやめた',
    },
  },
  {
    events: {
      'presentation-defined': 'Defined a results presentation',
      'presentation-corrected': 'Corrected the notice of a results presentation',
      'presentation-removed': 'Removed a results presentation',
      'slot-added': 'Added a slot to a timetable',
      'slot-corrected': 'Corrected a slot of a timetable',
      'slot-removed': 'Removed a slot from a timetable',
      'slots-filled': 'Made a run of slots for works',
      'slots-shifted': 'Shifted slots of a timetable',
      'slot-begun': 'Began a slot',
      'slot-finished': 'Finished a slot',
      'slot-unmarked': 'Took back that a slot began',
      'timetable-published': 'Published a timetable',
      'timetable-withdrawn': 'Took a timetable back',
    },
  },
);
