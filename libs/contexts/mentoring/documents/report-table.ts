import { FIGURES, placesOf, totalOf, type YearReported } from '../domain/year-report.ts';

const HEADING = ['年度', 'コース', '定員', '応募（のべ）', '応募者（実人数）', '採択', '参加', '修了', '優秀修了生'];
const TOTAL = '合計';

type Cells = (string | number)[];

/** A line per track and one per year; distinct applicants stand with the year alone, since they are no sum. */
export function reportTable(years: readonly YearReported[]) {
  const rows = years.flatMap(({ fiscalYear, applicants, tracks }): Cells[] => {
    const line = (
      name: string,
      places: number,
      people: number | '',
      figures: Record<(typeof FIGURES)[number], number>,
    ) => {
      const [applications, ...others] = FIGURES.map((figure) => figures[figure]);
      return [fiscalYear, name, places, applications ?? 0, people, ...others];
    };
    return [
      ...tracks.map((track) => line(track.name.ja, track.places, '', track)),
      line(TOTAL, placesOf(tracks), applicants, totalOf(tracks)),
    ];
  });
  return { name: '年度報告', heading: [...HEADING], rows };
}
