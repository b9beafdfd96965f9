/** The 11 regional offices of MIC and the prefectures (by their two digits) of each. Yamanashi is Kanto's, Fukui Hokuriku's, Mie Tokai's. */
export const bureaus = [
  { code: 'hokkaido', name: '北海道総合通信局', kana: 'ほっかいどうそうごうつうしんきょく', prefectures: '01' },
  { code: 'tohoku', name: '東北総合通信局', kana: 'とうほくそうごうつうしんきょく', prefectures: '02 03 04 05 06 07' },
  {
    code: 'kanto',
    name: '関東総合通信局',
    kana: 'かんとうそうごうつうしんきょく',
    prefectures: '08 09 10 11 12 13 14 19',
  },
  { code: 'shinetsu', name: '信越総合通信局', kana: 'しんえつそうごうつうしんきょく', prefectures: '15 20' },
  { code: 'hokuriku', name: '北陸総合通信局', kana: 'ほくりくそうごうつうしんきょく', prefectures: '16 17 18' },
  { code: 'tokai', name: '東海総合通信局', kana: 'とうかいそうごうつうしんきょく', prefectures: '21 22 23 24' },
  { code: 'kinki', name: '近畿総合通信局', kana: 'きんきそうごうつうしんきょく', prefectures: '25 26 27 28 29 30' },
  { code: 'chugoku', name: '中国総合通信局', kana: 'ちゅうごくそうごうつうしんきょく', prefectures: '31 32 33 34 35' },
  { code: 'shikoku', name: '四国総合通信局', kana: 'しこくそうごうつうしんきょく', prefectures: '36 37 38 39' },
  {
    code: 'kyushu',
    name: '九州総合通信局',
    kana: 'きゅうしゅうそうごうつうしんきょく',
    prefectures: '40 41 42 43 44 45 46',
  },
  { code: 'okinawa', name: '沖縄総合通信事務所', kana: 'おきなわそうごうつうしんじむしょ', prefectures: '47' },
] as const;

/** The program office itself. */
export const office = { code: 'office', name: '訓練事務局', kana: 'くんれんじむきょく' } as const;
