import { type FiscalYear, fiscalYearInJapanese, newId } from '#kernel';
import type { Edition } from './catalog.ts';

/** The texts in which years are written: 2026, 令和8年度, 令和8年, FY2026. */
const nextYearIn = (text: string, year: FiscalYear): string => {
  const next = (year + 1) as FiscalYear;
  const [era, nextEra] = [year, next].map((each) => fiscalYearInJapanese(each).replace('年度', ''));
  return text.replaceAll(String(year), String(next)).replaceAll(`${era}年`, `${nextEra}年`);
};

/** The same with the next fiscal year wherever a name says this one. */
export const renamedForNextYear = (name: string, { fiscalYear }: Pick<Edition, 'fiscalYear'>): string =>
  nextYearIn(name, fiscalYear);

/** The edition of the next fiscal year: its words, rule and scenario are copied, its content is loaded anew. */
export function rolledOver(edition: Edition): Edition {
  const fiscalYear = (edition.fiscalYear + 1) as FiscalYear;
  const code = nextYearIn(edition.code, edition.fiscalYear);
  return {
    ...edition,
    id: newId(),
    version: 1,
    copiedFromId: edition.id,
    fiscalYear,
    code: code === edition.code ? `${code}-${fiscalYear}` : code,
    nameJa: nextYearIn(edition.nameJa, edition.fiscalYear),
    nameEn: nextYearIn(edition.nameEn, edition.fiscalYear),
    changeLogJa: '',
    changeLogEn: '',
  };
}
