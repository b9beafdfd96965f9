import { screenWords } from '../../i18n/screen-words.ts';

export const venueWords = screenWords(
  {
    menu: { venues: '会場' },
    resources: { venues: { name: '会場' } },
    events: {
      fields: {
        venueName: '会場の名前',
        room: '部屋',
        address: '住所',
        accessJa: '行き方（日本語）',
        accessEn: '行き方（英語）',
        seats: '定員',
      },
    },
    venues: {
      title: '会場',
      search: '会場の名前・部屋・住所・都道府県',
      create: '会場を登録する',
      empty: '会場はまだありません',
      emptyWhy: '登録した会場は、開催回を作るときに選べます。',
      loading: '読み込んでいます',
      saved: '会場を登録しました',
      telling:
        '名前・部屋・住所・行き方（日本語）を直すと、ここでのこれからの開催回に申し込んでいる全員に、メールで知らせます。',
      people: '%{seats}人',
      noPrefecture: '都道府県の名前を入れてください',
      fields: {
        name: '会場の名前',
        room: '部屋',
        address: '住所',
        prefecture: '都道府県',
        prefectureId: '都道府県',
        seats: '定員',
        accessJa: '行き方（日本語）',
        accessEn: '行き方（英語）',
        offerings: 'これからの開催回',
      },
      hints: {
        room: '同じ建物でも部屋ごとに登録します。建物全体なら空けておきます。',
        prefectureId: '名前の一部を入れて選びます。',
        seats: '部屋に入れる人数です。開催回の席数がこれを超えると、事務局に知らせます。',
        accessJa: '最寄り駅、入口、駐車場など。受講者への案内に載ります。',
      },
    },
  },
  {
    menu: { venues: 'Venues' },
    resources: { venues: { name: 'Venue' } },
    events: {
      fields: {
        venueName: 'name of the venue',
        room: 'room',
        address: 'address',
        accessJa: 'how to get there (Japanese)',
        accessEn: 'how to get there (English)',
        seats: 'seats',
      },
    },
    venues: {
      title: 'Venues',
      search: 'Name, room, address or prefecture',
      create: 'New venue',
      empty: 'No venue yet',
      emptyWhy: 'A venue can be chosen when an offering is planned.',
      loading: 'Loading',
      saved: 'The venue is there',
      telling:
        'When the name, room, address or the Japanese directions change, everybody who has applied for an offering to come here is told by mail.',
      people: '%{seats} people',
      noPrefecture: 'Type the name of a prefecture',
      fields: {
        name: 'Name',
        room: 'Room',
        address: 'Address',
        prefecture: 'Prefecture',
        prefectureId: 'Prefecture',
        seats: 'Holds',
        accessJa: 'How to get there (Japanese)',
        accessEn: 'How to get there (English)',
        offerings: 'Offerings to come',
      },
      hints: {
        room: 'One entry per room; empty for the whole house.',
        prefectureId: 'Type a part of its name and choose.',
        seats: 'How many the room holds. The office is told when an offering has more seats.',
        accessJa: 'Station, entrance, parking. Learners read it.',
      },
    },
  },
);
