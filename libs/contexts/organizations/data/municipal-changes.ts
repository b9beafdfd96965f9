import type { CalendarDate } from '#kernel';

type Kind = 'absorbed' | 'status-change' | 'designated' | 'renamed';

export interface MunicipalChange {
  readonly effectiveOn: CalendarDate;
  readonly kind: Kind;
  readonly old: { readonly code: string; readonly name: string; readonly kana: string };
  readonly newCode: string;
}

const change = (effectiveOn: string, kind: Kind, old: [string, string, string], newCode: string): MunicipalChange => ({
  effectiveOn: effectiveOn as CalendarDate,
  kind,
  old: { code: old[0], name: old[1], kana: old[2] },
  newCode,
});

/** Every merger, change of status, designation and renaming since August 2011. */
export const municipalChanges: readonly MunicipalChange[] = [
  change('2011-08-01', 'absorbed', ['323047', '東出雲町', 'ひがしいずもちょう'], '322016'),
  change('2011-09-26', 'absorbed', ['034223', '藤沢町', 'ふじさわちょう'], '032093'),
  change('2011-10-01', 'absorbed', ['093211', '西方町', 'にしかたまち'], '092037'),
  change('2011-10-11', 'absorbed', ['112267', '鳩ヶ谷市', 'はとがやし'], '112038'),
  change('2011-10-11', 'absorbed', ['324019', '斐川町', 'ひかわちょう'], '322032'),
  change('2011-11-11', 'status-change', ['173444', '野々市町', 'ののいちまち'], '172120'),
  change('2012-01-04', 'status-change', ['233048', '長久手町', 'ながくてちょう'], '232386'),
  change('2012-04-01', 'designated', ['432016', '熊本市', 'くまもとし'], '431001'),
  change('2012-10-01', 'status-change', ['114456', '白岡町', 'しらおかまち'], '112461'),
  change('2013-01-01', 'status-change', ['124028', '大網白里町', 'おおあみしらさとまち'], '122394'),
  change('2014-01-01', 'status-change', ['033057', '滝沢村', 'たきざわむら'], '032166'),
  change('2014-04-05', 'absorbed', ['093670', '岩舟町', 'いわふねまち'], '092037'),
  change('2016-10-10', 'status-change', ['044237', '富谷町', 'とみやまち'], '042161'),
  change('2018-10-01', 'status-change', ['403059', '那珂川町', 'なかがわまち'], '402311'),
  change('2019-05-01', 'renamed', ['282219', '篠山市', 'ささやまし'], '282219'),
];
